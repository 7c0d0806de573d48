#!/usr/bin/env bash
# The version in pom.xml, as the packages name it.
sed -n 's:^  <version>\(.*\)</version>:\1:p' "$(dirname "$0")/../../pom.xml"
