#!/usr/bin/env bash
# Installs the .deb into a clean Debian, holds lessons there without any network, takes it away again:
# smoke.sh DEB OUT. Needs root, debootstrap and, for the packages only, a Debian mirror. What happened is
# in OUT: log, picture of the window, sound of the reply, and what was written where (each step has a
# layer of the file system of its own). The clean Debian is kept in $VIVAVOCE_SMOKE for the next run.
set -euo pipefail
deb=$(realpath "$1") out=$(mkdir -p "$2" && realpath "$2")
here=$(cd "$(dirname "$0")" && pwd)
work=${VIVAVOCE_SMOKE:-/var/tmp/vivavoce-smoke}
fail() { echo "FAILED: $1" >&2; exit 1; }
[ "$(id -u)" = 0 ] || fail "this needs root, for a root folder and a network of its own"
command -v debootstrap >/dev/null || fail "debootstrap is missing: install the package debootstrap"

mkdir -p "$work"
if [ ! -e "$work/base/.complete" ]; then
  rm -rf "$work/base"
  # Beyond the smallest Debian: a screen without hardware, and hands and eyes for it.
  debootstrap --variant=minbase --include=ca-certificates,xvfb,xdotool,imagemagick bookworm "$work/base" http://deb.debian.org/debian
  touch "$work/base/.complete"
fi

run=$(mktemp -d "$work/run.XXXX") root=$run/root
leave() { for at in tmp dev proc ""; do mountpoint -q "$root/$at" && umount -l "$root/$at"; done; rm -rf "$run"; }
trap leave EXIT
# One layer for each step: what a step wrote is what is in its layer.
layer() {
  mountpoint -q "$root" && { umount -l "$root/proc" "$root/dev" "$root"; lower=$run/$step:$lower; }
  step=$1; mkdir -p "$run/$step" "$run/$step.work" "$root"
  mount -t overlay overlay -o "lowerdir=$lower,upperdir=$run/$step,workdir=$run/$step.work" "$root"
  mount -t proc proc "$root/proc"; mount --rbind /dev "$root/dev"; mount --make-rslave "$root/dev"
}
inside() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
written() { (cd "$run/$1" && find . -not -type d | sed 's/^\.//' | sort); }
lower=$work/base step=

echo "== installed into a clean Debian $(cat "$work/base/etc/debian_version")"
layer install
cp /etc/resolv.conf "$root/etc/resolv.conf"
cp "$deb" "$root/vivavoce.deb"
inside apt-get update -qq
inside apt-get install -y -qq -o Dpkg::Options::=--force-unsafe-io --no-install-recommends desktop-file-utils shared-mime-info /vivavoce.deb > "$out/install.log" 2>&1 || { tail "$out/install.log"; fail "the package does not install"; }
rm "$root/vivavoce.deb"
inside useradd --create-home student
inside grep -q vivavoce.desktop /usr/share/applications/mimeinfo.cache || fail "the file type has no program"

echo "== used by a student, with no network interface up"
layer use
cp "$here/smoke-student.sh" "$root/student.sh"
mkdir -p -m 1777 "$root/tmp/.X11-unix"
inside install -d -m 700 -o student /run/user/student # as a desktop makes at login
unshare --net --pid --fork chroot "$root" su -l student -c "bash /student.sh" > "$out/student.log" 2>&1 || { tail -30 "$out/student.log"; fail "the student's lessons, see $out/student.log"; }
rm "$root/student.sh"
cp "$root"/home/student/out/* "$out/"; rm -r "$root/home/student/out"
written use > "$out/written.txt"
# Two libraries of the system keep caches of their own: the graphics driver its shaders, Java the names of fonts.
grep -vE '^/home/student/(\.local/share/vivavoce|\.cache/mesa_shader_cache|\.java/fonts)/' "$out/written.txt" > "$out/strays.txt" || true
[ ! -s "$out/strays.txt" ] || { cat "$out/strays.txt"; fail "the app wrote outside its own folder"; }

echo "== taken away"
layer purge
inside apt-get purge -y -qq vivavoce > "$out/purge.log" 2>&1 || fail "the package cannot be removed"
(cd "$root" && find . -xdev -iname '*vivavoce*' -not -path './var/cache/apt/*' -not -path './home/*') > "$out/left.txt"
grep -rl vivavoce "$root/usr/share/applications" "$root/usr/share/mime" >> "$out/left.txt" 2>/dev/null || true
[ ! -s "$out/left.txt" ] || { cat "$out/left.txt"; fail "something is left of it"; }
echo "OK: installed, taught without a network, wrote only its own folder, left nothing."
