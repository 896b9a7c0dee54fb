#!/usr/bin/env bash
# Makes the secrets of a new portal, each once: keys and passwords, a file each, named as the portal reads them.
# Usage: deploy/make-secrets.sh FOLDER
set -euo pipefail
umask 077
folder=${1:?Usage: deploy/make-secrets.sh FOLDER}
mkdir -p "$folder"/{portal,database}

once() { # file, command...: what is there already stays
  local file=$1
  shift
  [ -s "$file" ] || "$@" > "$file"
}
password() { openssl rand -base64 24 | tr '+/' '-_'; }

once "$folder/portal/CONCORD_KEY_MASTER" openssl rand -base64 32
once "$folder/portal/CONCORD_KEY_INDEX" openssl rand -base64 32
once "$folder/portal/DB_USER" echo concord
once "$folder/portal/DB_PASSWORD" password
once "$folder/portal/DB_MIGRATOR_USER" echo concord_migrator
once "$folder/portal/DB_MIGRATOR_PASSWORD" password
once "$folder/database/concord_backup" password
once "$folder/database/concord_verifier" password
once "$folder/database/root" password

# The key that signs the trail's heads is for the nodes alone; its public half goes to whoever verifies
if [ ! -s "$folder/portal/CONCORD_SEAL_KEY" ]; then
  key=$(openssl genpkey -algorithm ed25519)
  openssl pkey -outform DER <<< "$key" | base64 | tr -d '\n' > "$folder/portal/CONCORD_SEAL_KEY"
  openssl pkey -pubout <<< "$key" > "$folder/seal-public.pem"
fi

echo "The secrets are in $folder. Copy $folder/portal to each node, and keep all of it apart from the database's backups."
