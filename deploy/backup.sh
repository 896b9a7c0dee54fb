#!/usr/bin/env bash
# Writes both schemas, as one moment left them, into a compressed file with its checksum; the portal works on meanwhile.
# Usage: deploy/backup.sh FILE.sql.gz [options of mysqldump, first of all --defaults-extra-file with the backup's account]
set -euo pipefail
umask 077
file=${1:?Usage: deploy/backup.sh FILE.sql.gz [options of mysqldump]}
shift
mysqldump "$@" --single-transaction --quick --hex-blob --no-tablespaces --set-gtid-purged=OFF \
  --default-character-set=utf8mb4 --databases concord concord_audit | gzip > "$file.unfinished"
# mysqldump's own last line: a dump that was cut short has none
gzip -dc "$file.unfinished" | tail -1 | grep -q '^-- Dump completed' || { echo "The dump is not complete" >&2; exit 1; }
mv "$file.unfinished" "$file"
(cd "$(dirname "$file")" && sha256sum "$(basename "$file")" > "$(basename "$file").sha256")
echo "Backed up to $file ($(stat -c %s "$file") bytes)"
