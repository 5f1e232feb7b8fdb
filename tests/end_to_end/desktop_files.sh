#!/usr/bin/env bash
# usage: desktop_files.sh
# The menu entry, the metainfo and the file types are valid, and a file manager takes our files for what they are.
set -euo pipefail

source=$(cd "$(dirname "$0")/../../packaging/linux" && pwd)
id=org.espalier.Espalier
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT

fail() { printf 'FAILED: %s\n' "$*"; exit 1; }

desktop-file-validate "$source/$id.desktop"
appstreamcli validate --no-net "$source/$id.metainfo.xml" || fail "$id.metainfo.xml"

# Installed for one user, beside the types that the system knows.
export HOME=$home XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config XDG_CACHE_HOME=$home/cache XDG_CURRENT_DESKTOP=X-Generic
mkdir -p "$XDG_DATA_HOME"/{mime/packages,applications} "$home/bin"
printf '#!/bin/sh\n' >"$home/bin/espalier"
chmod +x "$home/bin/espalier"
export PATH=$home/bin:$PATH
cp "$source/$id.xml" "$XDG_DATA_HOME/mime/packages/"
cp "$source/$id.desktop" "$XDG_DATA_HOME/applications/"
update-mime-database "$XDG_DATA_HOME/mime"
update-desktop-database "$XDG_DATA_HOME/applications"

expect() { # FILE TYPE
    local found
    found=$(gio info -a standard::content-type "$1" | sed -n 's/.*standard::content-type: //p')
    [[ $found == "$2" ]] || fail "$1 is taken for ${found:-nothing}, not $2"
}

cd "$home"
sqlite3 nameless "PRAGMA application_id = $((0x4573706c)); CREATE TABLE experiment (id)"
sqlite3 other 'PRAGMA application_id = 1; CREATE TABLE t (id)'
model=$source/../../resources/models/fashion_resnet.pt
cp "$model" model_without_suffix
cp "$model" model.pt
printf 'no database' >broken.espalier
printf 'G%0187d' 0 >video.ts
expect nameless application/x-espalier-workspace
expect other application/vnd.sqlite3
cp nameless cars.espalier
expect cars.espalier application/x-espalier-workspace
expect broken.espalier application/x-espalier-workspace
expect model_without_suffix application/x-torchscript
expect model.pt application/x-torchscript
[[ $(gio info -a standard::content-type video.ts) != *torchscript* ]] || fail 'a video is taken for a model'

for type in application/x-espalier-workspace application/x-torchscript; do
    [[ $(gio mime "$type" | head -n 1) == *": $id.desktop" ]] || fail "$type is not opened by us"
done
printf 'the desktop knows Espalier and its files\n'
