-- Attempts to reach a person of a case, and what came of them
CREATE TABLE contact_log (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  case_id BINARY(16) NOT NULL,
  person_id BINARY(16) NOT NULL,
  contact_id BINARY(16) NULL,
  channel VARCHAR(20) NOT NULL,
  outcome VARCHAR(20) NOT NULL,
  by_account_id BINARY(16) NOT NULL,
  agency_id BINARY(16) NOT NULL,
  contacted_at DATETIME(3) NOT NULL,
  overridden BOOLEAN NOT NULL,
  override_reason_sealed BLOB NOT NULL,
  summary_sealed MEDIUMBLOB NOT NULL,
  wishes_sealed MEDIUMBLOB NOT NULL,
  may_be_read_out BOOLEAN NOT NULL,
  CONSTRAINT contact_log_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id),
  CONSTRAINT contact_log_account_fk FOREIGN KEY (by_account_id) REFERENCES account (id),
  CONSTRAINT contact_log_agency_fk FOREIGN KEY (agency_id) REFERENCES agency (id)
);
CREATE INDEX contact_log_case_ix ON contact_log (case_id, contacted_at);
CREATE INDEX contact_log_account_ix ON contact_log (by_account_id);
CREATE INDEX contact_log_agency_ix ON contact_log (agency_id);
