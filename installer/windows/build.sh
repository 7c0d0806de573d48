#!/usr/bin/env bash
# Makes the .msi in target/dist. Needs Windows, Git Bash, JDK 25 and WiX 3.14 or newer. It is signed where
# WINDOWS_SIGN_COMMAND holds a command that signs the file it is given; see installer/README.md.
set -euo pipefail
windows=$(cd "$(dirname "$0")" && pwd)
cd "$windows/../.."
. installer/common/jdk.sh
version=$(installer/common/version.sh)
dist=target/dist

# A second launcher for the command line: a window's program has no console on Windows.
installer/common/image.sh VivaVoce "$dist" --icon target/installer/icons/vivavoce.ico \
  --add-launcher vivavoce-cli="$windows/console.properties"
sign() { [ -z "${WINDOWS_SIGN_COMMAND:-}" ] || $WINDOWS_SIGN_COMMAND "$1"; }
sign "$dist/VivaVoce/VivaVoce.exe"; sign "$dist/VivaVoce/vivavoce-cli.exe"
# The same code in every version: a newer .msi replaces an older one. Not installed where the learner's files are.
"$jdk/bin/jpackage" --type msi --app-image "$dist/VivaVoce" --name VivaVoce --app-version "$version" \
  --vendor "Viva Voce" --license-file LICENSE --file-associations installer/common/lesson.properties \
  --win-per-user-install --install-dir "Programs\\VivaVoce" --win-menu --win-shortcut-prompt --win-upgrade-uuid 6a2f4a2e-5a0e-4c39-9d0e-0b7a4f6c1d52 \
  --dest "$dist"
mv "$dist/VivaVoce-$version.msi" "$dist/vivavoce-$version-windows-x64.msi"
sign "$dist/vivavoce-$version-windows-x64.msi"
cp target/bom.json "$dist/vivavoce-$version-windows.cdx.json"
(cd "$dist" && sha256sum ./*.msi ./*.cdx.json | tee SHA256SUMS-windows.txt)
