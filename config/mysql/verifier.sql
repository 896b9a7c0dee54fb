-- Run once after the portal's first start, which makes this table: the heads are all that the verifier reads of the rest.
GRANT SELECT ON concord.audit_head TO 'concord_verifier'@'%';
