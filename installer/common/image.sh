#!/usr/bin/env bash
# The application image that every system's package is made of: image.sh NAME OUT [jpackage options].
# On Windows it is run by Git Bash. OUT/NAME is made anew. APP_VERSION: the version in the system's own counting.
set -euo pipefail
name=$1 out=$2; shift 2
common=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$common/../.." && pwd)
. "$common/jdk.sh"
cd "$root"
version=$("$common/version.sh")
stage=target/installer/stage runtime=target/installer/runtime icons=target/installer/icons

echo "1/5 the app, its libraries and its bill of materials"
./mvnw -q --batch-mode -Dmaven.test.skip=true package cyclonedx:makeBom
rm -rf target/installer "$out/$name"* && mkdir -p "$stage" "$out"
cp -R target/vivavoce/{lib,assets,models,LICENSE} "$stage"

echo "2/5 this platform's native libraries"
"$java" "$common/Natives.java" "$stage/lib"
rm -f "$stage"/lib/javafx-{base,controls,graphics,swing}-*[0-9].jar # empty: their content is in the platform's jar

echo "3/5 licences and icons"
cp target/bom.json "$stage/bom.json"
"$java" -cp "$(ls "$stage"/lib/gson-*.jar)" "$common/ThirdParty.java" target/bom.json "$stage/lib" "$common/third-party.md" "$stage"
"$java" "$common/Icons.java" "$icons"

echo "4/5 the runtime and the launcher"
"$jdk/bin/jlink" --add-modules "$(grep -v '^#' "$common/modules.txt" | paste -sd, -)" --include-locales=en,de \
  --no-header-files --no-man-pages --strip-java-debug-attributes --compress zip-6 --output "$runtime"
options=()
while IFS= read -r option; do options+=(--java-options "$option"); done < <(grep -v '^#' "$common/jvm.options")
# Where the launcher finds what lies beside it.
tokenizers=$(cd "$stage/lib" && echo *tokenizers.[sd]*) # .so, .dylib or .dll
for place in vivavoce.home= onnxruntime.native.path=/lib org.lwjgl.librarypath=/lib "RUST_LIBRARY_PATH=/lib/$tokenizers"; do
  options+=(--java-options "-D${place%%=*}=\$APPDIR${place#*=}")
done
"$jdk/bin/jpackage" --type app-image --name "$name" --app-version "${APP_VERSION:-$version}" --vendor "Viva Voce" \
  --description "A maths tutor that you talk with, offline" --copyright "Apache-2.0" \
  --input "$stage" --main-jar "lib/vivavoce-$version.jar" --main-class vivavoce.app.Main \
  --runtime-image "$runtime" --dest "$out" "${options[@]}" "$@"

echo "5/5 the start, rehearsed once for the cache of classes"
"$common/rehearse.sh" "$name" "$out"
