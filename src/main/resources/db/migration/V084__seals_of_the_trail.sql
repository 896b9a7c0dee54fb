-- The signed heads, kept beside the trail and carried off the host: the application may add to them and nothing else (L-06)
CREATE TABLE concord_audit.audit_seal (
  id BINARY(16) NOT NULL PRIMARY KEY,
  number_no BIGINT NOT NULL,
  sealed_at DATETIME(3) NOT NULL,
  chains INT NOT NULL,
  sheet LONGTEXT CHARACTER SET ascii NOT NULL,
  CONSTRAINT audit_seal_number_uq UNIQUE (number_no)
);
-- Which chains moved since the last seal, and the search by time
CREATE INDEX audit_entry_time_ix ON concord_audit.audit_entry (happened_at);
