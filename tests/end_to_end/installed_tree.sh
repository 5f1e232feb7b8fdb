#!/usr/bin/env bash
# usage: installed_tree.sh BUILD_FOLDER
# What cmake installs is a whole program, wherever it is moved to: its own worker, its own model, nothing of the build's.
set -euo pipefail

build=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cmake --install "$build" --prefix "$folder/installed" >"$folder/log" || { cat "$folder/log"; exit 1; }
mv "$folder/installed" "$folder/moved"
cd "$folder/moved"

fail() { printf 'FAILED: %s\n' "$*"; exit 1; }
espalier() { env -i PATH=/usr/bin:/bin HOME="$folder" LC_ALL=C.UTF-8 bin/espalier "$@"; }

for file in bin/espalier libexec/espalier/espalier-worker share/espalier/models/fashion_resnet.pt \
    share/doc/espalier/README.md share/doc/espalier/LICENSE share/man/man1/espalier.1 \
    share/applications/org.espalier.Espalier.desktop libexec/espalier/adapters/onnxruntime \
    libexec/espalier/adapters/onnxruntime.js libexec/espalier/adapters/onnxruntime.py; do
    [[ -s $file ]] || fail "$file is not installed"
done
espalier --version >"$folder/versions" || fail "--version ended with $?"
for library in espalier Qt SQLite nlohmann-json OpenSSL zlib espalier-worker LibTorch OpenCV; do
    grep -q "^$library [0-9]" "$folder/versions" || { cat "$folder/versions"; fail "no version of $library"; }
done

model=share/espalier/models/fashion_resnet.pt
espalier inspect "$model" --input 1x28x28 --json >"$folder/summary.json" || fail "inspect ended with $?"
grep -q '"layers"' "$folder/summary.json" || fail 'inspect lists no layers'

# With its own worker gone it says so; going on would mean that it had found the one in the build tree.
rm libexec/espalier/espalier-worker
status=0
espalier inspect "$model" --input 1x28x28 >"$folder/refused" 2>&1 || status=$?
((status == 3)) || { cat "$folder/refused"; fail "without a worker inspect ended with $status, not 3"; }
[[ $(espalier --version) == *'worker: not found' ]] || fail '--version does not say that the worker is gone'
printf 'the installed tree runs\n'
