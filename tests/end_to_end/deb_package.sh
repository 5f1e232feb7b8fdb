#!/usr/bin/env bash
# usage: deb_package.sh BUILD_FOLDER
# The Debian package has everything in its place and names what it needs; nothing is installed.
set -euo pipefail

build=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
fail() { printf 'FAILED: %s\n' "$*"; exit 1; }

(cd "$build" && cpack -B "$folder") >"$folder/log" 2>&1 || { tail -n 40 "$folder/log"; fail 'cpack'; }
deb=$(echo "$folder"/espalier_*_"$(dpkg --print-architecture)".deb)
[[ -f $deb ]] || fail "no package: $(ls "$folder")"

dpkg-deb --fsys-tarfile "$deb" | tar -t >"$folder/files"
for file in bin/espalier libexec/espalier/espalier-worker share/espalier/models/fashion_resnet.pt \
    share/applications/org.espalier.Espalier.desktop share/metainfo/org.espalier.Espalier.metainfo.xml \
    share/mime/packages/org.espalier.Espalier.xml share/icons/hicolor/scalable/apps/org.espalier.Espalier.svg \
    share/icons/hicolor/48x48/apps/org.espalier.Espalier.png share/man/man1/espalier.1.gz \
    share/doc/espalier/{README.md,copyright,changelog.gz}; do
    grep -qx "./usr/$file" "$folder/files" || fail "$file is not in the package"
done

field() { dpkg-deb --field "$deb" "$1"; }
[[ $(field Section) == science ]] || fail 'the section'
for package in libqt6charts6 libtorch libopencv-imgcodecs libsqlite3-0 libopenblas0-pthread libqt6svg6; do
    [[ $(field Depends) == *$package* ]] || fail "$package is no dependency: $(field Depends)"
done
[[ $(field Recommends) == *dataset-fashion-mnist* ]] || fail 'the demo data are not recommended'
printf 'the package is whole: %s\n' "$(field Depends)"
