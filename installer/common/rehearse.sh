#!/usr/bin/env bash
# Starts the image once without a screen, until it is ready to listen, and keeps the classes as they
# then are beside the launcher: later starts begin from there. rehearse.sh NAME OUT
set -euo pipefail
name=$1 out=$2
case "$(uname -s)" in
  Darwin) app=$out/$name.app/Contents/app launcher=$out/$name.app/Contents/MacOS/$name ;;
  Linux) app=$out/$name/lib/app launcher=$out/$name/bin/$name ;;
  *) app=$out/$name/app launcher=$out/$name/$name.exe ;;
esac
data=target/installer/rehearsal # no path here may hold a space: the variable below is split at spaces
JAVA_TOOL_OPTIONS="-Xlog:aot*=error -XX:AOTCacheOutput=target/installer/vivavoce.aot -Dglass.platform=Headless -Dprism.order=sw -Dvivavoce.data=$data" \
  "$launcher" --until-ready
mv target/installer/vivavoce.aot "$app/"
# Into every launcher of the image.
for settings in "$app"/*.cfg; do
  # A cache that does not fit, on another processor for example, is passed over without a word.
  printf 'java-options=%s\n' '-XX:AOTCache=$APPDIR/vivavoce.aot' '-Xlog:aot*=off' >> "$settings"
done
