#!/usr/bin/env bash
# Makes the .deb and the portable tar.gz in target/dist, with SHA-256 sums and the bill of materials.
# Needs JDK 25, binutils (objcopy) and dpkg-deb. The .deb is packed by dpkg-deb itself: Debian's own
# triggers then register menu entry, file type and icons, and no script of ours runs as root.
set -euo pipefail
linux=$(cd "$(dirname "$0")" && pwd)
cd "$linux/../.."
for tool in dpkg-deb objcopy; do
  command -v "$tool" >/dev/null || { echo "Missing: $tool. Install the packages dpkg and binutils, then run this again." >&2; exit 1; }
done
version=$(installer/common/version.sh)
dist=target/dist
installer/common/image.sh vivavoce "$dist" --icon target/installer/icons/vivavoce-256.png

root=target/installer/deb
share=$root/usr/share
mkdir -p "$root"/{DEBIAN,opt,usr/bin} "$share"/{applications,mime/packages,doc/vivavoce}
cp -a "$dist/vivavoce" "$root/opt/vivavoce"
ln -s /opt/vivavoce/bin/vivavoce "$root/usr/bin/vivavoce"
cp "$linux/vivavoce.desktop" "$share/applications/"
cp "$linux/vivavoce-mime.xml" "$share/mime/packages/vivavoce.xml"
for icon in target/installer/icons/vivavoce-*.png; do
  size=$(basename "$icon" .png); size=${size#vivavoce-}
  install -D -m 644 "$icon" "$share/icons/hicolor/${size}x${size}/apps/vivavoce.png"
done
cat target/installer/stage/THIRD-PARTY.md target/installer/stage/LICENSE > "$share/doc/vivavoce/copyright"
sed -e "s|@version@|$version|" -e "s|@size@|$(du -sk --apparent-size "$root" | cut -f1)|" "$linux/control" > "$root/DEBIAN/control"
chmod -R u=rwX,go=rX "$root"
dpkg-deb --root-owner-group -Zzstd -z9 --build "$root" "$dist/vivavoce_${version}_amd64.deb"

tar --owner=0 --group=0 -C "$dist" -czf "$dist/vivavoce-$version-linux-x64.tar.gz" vivavoce
cp target/bom.json "$dist/vivavoce-$version.cdx.json"
(cd "$dist" && sha256sum ./*.deb ./*.tar.gz ./*.cdx.json | tee SHA256SUMS)
