#!/usr/bin/env bash
# Makes the two schemas and the four accounts of config/mysql/accounts.sql on a server that has none of them.
# Usage: deploy/create-database.sh SECRETS-FOLDER [options of the mysql client, of an administrator]
set -euo pipefail
secrets=${1:?Usage: deploy/create-database.sh SECRETS-FOLDER [options of the mysql client]}
shift
script=$(cat "$(dirname "$0")/../config/mysql/accounts.sql")
fill() { script=${script//"@$1@"/$(cat "$2")}; }
fill concord "$secrets/portal/DB_PASSWORD"
fill concord_migrator "$secrets/portal/DB_MIGRATOR_PASSWORD"
fill concord_backup "$secrets/database/concord_backup"
fill concord_verifier "$secrets/database/concord_verifier"
mysql "$@" <<< "$script"
echo "Schemas and accounts are made. After the portal's first start: mysql < config/mysql/verifier.sql"
