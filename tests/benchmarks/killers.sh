#!/bin/sh
# Gives each killer of KillerTests a process of its own with a heap of 256 MB, and prints how long each took.
# usage: sh tests/benchmarks/killers.sh [PART-OF-A-NAME]
set -eu
cd "$(dirname "$0")/../.."
tests=tests/Publish.SafetyTests/bin/Release/net10.0/Publish.SafetyTests
dotnet build tests/Publish.SafetyTests --configuration Release --verbosity quiet
names=$(mktemp)
trap 'rm -f "$names"' EXIT
PUBLISH_KILLER="*" "$tests" --filter-class '*KillerTests' --list-tests --no-ansi | sed -n 's/.*(name: "\(.*\)")$/\1/p' | grep -F -- "${1:-}" | sort >"$names"
export DOTNET_GCHeapHardLimit=0x10000000 # 256 MB
failed=0
while IFS= read -r name; do
    if said=$(PUBLISH_KILLER="$name" timeout 120 "$tests" --filter-class '*KillerTests' --no-progress --no-ansi --show-live-output on </dev/null 2>&1); then
        printf '%s\n' "$said" | grep -a '^OUTPUT' | sed 's/^OUTPUT: \[[^]]*\] //' | cut -c 1-200
    else
        failed=$((failed + 1))
        printf 'FAILED %s\n' "$name"
        printf '%s\n' "$said" | grep -aE 'Exception|at Publish\.(Engine|Model|Theme|Cli)' | head -n 12 | cut -c 1-200
    fi
done <"$names"
echo "$(wc -l <"$names") killers, $failed failed"
[ "$failed" -eq 0 ]
