# Sourced: finds JDK 25 with its jlink and jpackage; sets jdk and java, and JAVA_HOME for Maven.
jdk=
for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/*25* /Library/Java/JavaVirtualMachines/*25*/Contents/Home; do
  if [ -e "$candidate/release" ] && grep -q '^JAVA_VERSION="25' "$candidate/release"; then
    jdk=$candidate
    break
  fi
done
if [ -z "$jdk" ] || ! [ -e "$jdk/bin/jpackage" -o -e "$jdk/bin/jpackage.exe" ]; then
  echo "The installers are made with JDK 25: install Temurin 25, or set JAVA_HOME to it." >&2
  exit 1
fi
java=$jdk/bin/java
export JAVA_HOME=$jdk
