-- Run once by the administrator of the database, before the portal starts for the first time: deploy/create-database.sh
-- does it and puts a new password in each place between @ signs. Four accounts, none with more than its work needs.
-- Narrow '%' to the addresses of the nodes where these are fixed.

CREATE DATABASE concord CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
CREATE DATABASE concord_audit CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- The portal: changes no schema, and can only add to the trail
CREATE USER 'concord'@'%' IDENTIFIED BY '@concord@' REQUIRE SSL;
GRANT SELECT, INSERT, UPDATE, DELETE ON concord.* TO 'concord'@'%';
GRANT SELECT, INSERT ON concord_audit.* TO 'concord'@'%';

-- The migrations at the portal's start: change schemas, and rewrite nothing of the trail either
CREATE USER 'concord_migrator'@'%' IDENTIFIED BY '@concord_migrator@' REQUIRE SSL;
GRANT SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER, DROP, INDEX, REFERENCES ON concord.* TO 'concord_migrator'@'%';
GRANT SELECT, INSERT, CREATE, ALTER, INDEX, REFERENCES ON concord_audit.* TO 'concord_migrator'@'%';

-- The backup: reads everything at one moment and changes nothing
CREATE USER 'concord_backup'@'%' IDENTIFIED BY '@concord_backup@' REQUIRE SSL;
GRANT SELECT, SHOW VIEW, TRIGGER, LOCK TABLES ON concord.* TO 'concord_backup'@'%';
GRANT SELECT, SHOW VIEW, TRIGGER, LOCK TABLES ON concord_audit.* TO 'concord_backup'@'%';

-- The verifier of the trail: its table, and, once the portal has made it, the table of heads (verifier.sql)
CREATE USER 'concord_verifier'@'%' IDENTIFIED BY '@concord_verifier@' REQUIRE SSL;
GRANT SELECT ON concord_audit.* TO 'concord_verifier'@'%';
