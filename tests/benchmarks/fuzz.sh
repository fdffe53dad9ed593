#!/bin/sh
# Breaks one file of a small site after another and builds it, for as long as is asked; says what a build did that it must not.
# A file that brings the program down stands in the temporary folder as publish-fuzz-<seed>.
# usage: sh tests/benchmarks/fuzz.sh [MINUTES] [SEED]
set -eu
cd "$(dirname "$0")/../.."
export PUBLISH_FUZZ_MINUTES="${1:-60}" PUBLISH_FUZZ_SEED="${2:-$(date +%s)}"
export DOTNET_GCHeapHardLimit=0x10000000 # 256 MB
echo "seed $PUBLISH_FUZZ_SEED"
dotnet build tests/Publish.SafetyTests --configuration Release --verbosity quiet
exec tests/Publish.SafetyTests/bin/Release/net10.0/Publish.SafetyTests --filter-class '*FuzzTests' --no-progress --show-live-output on
