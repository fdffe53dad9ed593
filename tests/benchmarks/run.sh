#!/bin/sh
# Builds one corpus with Publish and with Hugo, in turn, and prints both in one table.
# usage: tests/benchmarks/run.sh [BENCH] [DOCUMENTS] [RUNS]
#   BENCH      the folder with corpus.py, to_publish.py and to_hugo.py (default: $BENCH, else ../shared/bench)
#   DOCUMENTS  letters and releases, each in three languages (default 1000)
#   RUNS       counted runs of each, after one that is not counted (default 5)
set -eu
cd "$(dirname "$0")/../.."
bench=$(cd "${1:-${BENCH:-../shared/bench}}" && pwd)
documents=${2:-1000}
runs=${3:-5}
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
command -v hugo >/dev/null || { echo "hugo is missing: apt-get install hugo" >&2; exit 3; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Compiled ahead of time with the framework in it, as it is delivered; in a copy of its own, because the lock files know no runtime.
mkdir "$work/tree"
tar --exclude=bin --exclude=obj --exclude=packages.lock.json -cf - src theme global.json .editorconfig | tar -xf - -C "$work/tree"
(cd "$work/tree" && dotnet publish src/Publish --configuration Release --runtime linux-x64 --self-contained true \
    -p:PublishReadyToRun=true -p:PublishReadyToRunComposite=true --output "$work/publish" --verbosity quiet)

python3 "$bench/corpus.py" "$work/corpus" --documents "$documents" --seed 1
python3 "$bench/to_publish.py" "$work/corpus" "$work/for-publish"
python3 "$bench/to_hugo.py" "$work/corpus" "$work/for-hugo"

python3 tests/benchmarks/measure.py "$runs" "$work" \
    "Publish" "$work/publish/publish build --plain --input $work/for-publish --output OUT" \
    "Hugo" "hugo --quiet -s $work/for-hugo -d OUT"
