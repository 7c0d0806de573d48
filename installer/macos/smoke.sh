#!/usr/bin/env bash
# Opens the .dmg, starts the app from it, holds a conversation from a recording: smoke.sh DMG
set -euo pipefail
volume=$(mktemp -d); data=$(mktemp -d)
trap 'hdiutil detach "$volume" -quiet || true' EXIT
hdiutil attach "$1" -mountpoint "$volume" -nobrowse -quiet
app="$volume/VivaVoce.app/Contents"
"$app/MacOS/VivaVoce" solve "3x + 1 = 4" | grep -F "x = 1"
"$app/MacOS/VivaVoce" talk --audio "$app/app/assets/demo/help.wav" --image "$app/app/assets/demo/problem.png" | grep -F "tutor:"
JAVA_TOOL_OPTIONS="-Dvivavoce.data=$data" "$app/MacOS/VivaVoce" --until-ready
codesign --verify --deep "$volume/VivaVoce.app"
