#!/usr/bin/env bash
# Reads a backup into a server whose two schemas are there and empty (deploy/create-database.sh). It never writes over data.
# Usage: deploy/restore.sh FILE.sql.gz [options of the mysql client, of an administrator]
set -euo pipefail
file=${1:?Usage: deploy/restore.sh FILE.sql.gz [options of the mysql client]}
shift
(cd "$(dirname "$file")" && sha256sum --check --quiet "$(basename "$file").sha256")
tables=$(mysql "$@" -N -e "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema IN ('concord', 'concord_audit')")
[ "$tables" = 0 ] || { echo "There are $tables tables already: restore into a server that has none" >&2; exit 1; }
gzip -dc "$file" | mysql "$@" --default-character-set=utf8mb4
echo "Restored. Now: mysql < config/mysql/verifier.sql, start the portal, run the verifier"
