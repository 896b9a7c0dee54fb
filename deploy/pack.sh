#!/usr/bin/env bash
# Packs what a node needs after `mvn package`: the laid-out application, its server and the launcher. No database.
# Usage: deploy/pack.sh [FILE.tar.gz]
set -euo pipefail
cd "$(dirname "$0")/.."
file=${1:-target/concord-portal.tar.gz}
for part in target/concord/WEB-INF target/portal-lib/payara-micro.jar target/classes/uk/concord/launcher; do
  [ -e "$part" ] || { echo "$part is not there: run mvn package first" >&2; exit 1; }
done
tar -czf "$file" target/concord target/portal-lib/payara-micro.jar target/classes/uk/concord/launcher config deploy
echo "Packed $file ($(stat -c %s "$file") bytes)"
