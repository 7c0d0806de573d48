#!/usr/bin/env bash
# Installs the .msi, starts the app, holds a conversation from a recording, uninstalls: smoke.sh MSI
set -euo pipefail
msi=$(cygpath -w "$1")
powershell -Command "exit (Start-Process msiexec -Wait -PassThru -ArgumentList '/i \"$msi\" /qn').ExitCode"
home="$(cygpath "$LOCALAPPDATA")/Programs/VivaVoce"
"$home/vivavoce-cli.exe" solve "3x + 1 = 4" | grep -F "x = 1"
"$home/vivavoce-cli.exe" talk --audio "$home/app/assets/demo/help.wav" --image "$home/app/assets/demo/problem.png" | grep -F "tutor:"
JAVA_TOOL_OPTIONS="-Dvivavoce.data=$(cygpath -m "$(mktemp -d)")" "$home/vivavoce-cli.exe" --until-ready
powershell -Command "exit (Start-Process msiexec -Wait -PassThru -ArgumentList '/x \"$msi\" /qn').ExitCode"
[ ! -e "$home/vivavoce-cli.exe" ] || { echo "the app is still there" >&2; exit 1; }
