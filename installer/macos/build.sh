#!/usr/bin/env bash
# Makes the .dmg in target/dist. Needs macOS on an Apple processor and JDK 25. It is signed where
# MAC_SIGNING_IDENTITY names a "Developer ID Application" certificate in the keychain; see installer/README.md.
set -euo pipefail
macos=$(cd "$(dirname "$0")" && pwd)
cd "$macos/../.."
. installer/common/jdk.sh
version=$(installer/common/version.sh)
dist=target/dist
identity=${MAC_SIGNING_IDENTITY:-}
# Apple counts versions from 1.
apple=$(case "$version" in 0.*) echo "1${version#0}" ;; *) echo "$version" ;; esac)

APP_VERSION=$apple installer/common/image.sh VivaVoce "$dist" --icon target/installer/icons/vivavoce.icns \
  --mac-package-identifier org.vivavoce.app \
  --file-associations installer/common/lesson.properties
app=$dist/VivaVoce.app
# Asked for at the first lesson; without the sentences macOS would end the program instead.
plist() { /usr/libexec/PlistBuddy -c "Add :$1 string $2" "$app/Contents/Info.plist" 2>/dev/null || /usr/libexec/PlistBuddy -c "Set :$1 $2" "$app/Contents/Info.plist"; }
plist NSMicrophoneUsageDescription "Viva Voce listens so that you can talk with it. Nothing leaves this computer."
plist NSCameraUsageDescription "Viva Voce looks at a problem that you hold up. Nothing leaves this computer."
# The image was changed after it was made, so it is signed as a whole, last.
codesign --force --deep --options runtime --entitlements "$macos/entitlements.plist" --sign "${identity:--}" "$app"
"$JAVA_HOME/bin/jpackage" --type dmg --app-image "$app" --name VivaVoce --app-version "$apple" --dest "$dist" \
  ${identity:+--mac-sign --mac-signing-key-user-name "$identity"}
mv "$dist/VivaVoce-$apple.dmg" "$dist/vivavoce-$version-macos-arm64.dmg"
cp target/bom.json "$dist/vivavoce-$version-macos.cdx.json"
(cd "$dist" && shasum -a 256 ./*.dmg ./*.cdx.json | tee SHA256SUMS-macos.txt)
