# What a student does in the clean Debian of smoke.sh: typed, from a recording, in the window.
set -euo pipefail
export LANG=C.UTF-8 XDG_RUNTIME_DIR=/run/user/student
cd; mkdir out
assets=/opt/vivavoce/lib/app/assets
expect() { grep -qF -- "$2" "$1" || { echo "expected in $1: $2"; cat "$1"; exit 1; }; }

[ -z "$(sed 1,2d /proc/net/dev | grep -v '^ *lo:')" ] || { echo "there is a network"; exit 1; }
vivavoce --version
vivavoce solve "3x + 1 = 4" > out/solve.txt; expect out/solve.txt "x = 1"

echo "-- typed"
{ sleep 8; for line in "3x + 1 = 4" "3x = 3" "x = 1" /quit; do echo "$line"; sleep 6; done; } | vivavoce --terminal > out/typed.txt
cat out/typed.txt; expect out/typed.txt "3x + 1 = 4"

echo "-- from a recording"
vivavoce talk --audio $assets/demo/help.wav --image $assets/demo/problem.png --out out/reply.wav > out/talk.txt
cat out/talk.txt; expect out/talk.txt "?"
[ "$(stat -c %s out/reply.wav)" -gt 100000 ] || { echo "no reply was spoken"; exit 1; }

echo "-- in the window, by double click on a lesson file"
cp $assets/lessons/09-linear-equations.json out/lesson.vivavoce
Xvfb :9 -screen 0 1280x900x24 -nolisten tcp & screen=$!
export DISPLAY=:9
timeout 30 sh -c 'until xdotool getdisplaygeometry >/dev/null 2>&1; do sleep 0.2; done'
vivavoce out/lesson.vivavoce & app=$!
window=$(timeout 120 xdotool search --sync --onlyvisible --name "Viva Voce" | tail -1)
sleep 15; import -window root out/first.png
xdotool key --window "$window" Escape; sleep 2
xdotool type --window "$window" "3x+1=4"; xdotool key --window "$window" Return
sleep 12; import -window root out/window.png
kill -TERM $app; wait $app || true
kill $screen; wait $screen 2>/dev/null || true
rm out/lesson.vivavoce
echo "-- left in the temporary folder:"; find /tmp -mindepth 1
