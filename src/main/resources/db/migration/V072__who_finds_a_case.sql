-- What the chair decides on who finds a case, with the reason; and an agency's conflict that shuts out all but one worker, or nobody
ALTER TABLE case_conflict
  ADD COLUMN separation VARCHAR(30) NULL,
  ADD COLUMN shuts BOOLEAN NOT NULL DEFAULT TRUE,
  ADD COLUMN deputy_id BINARY(16) NOT NULL DEFAULT 0x00000000000000000000000000000000;
UPDATE case_conflict SET separation = 'EXCLUDE_AGENCY' WHERE party = 'AGENCY';

CREATE TABLE sight_decision (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  case_id BINARY(16) NOT NULL,
  kind VARCHAR(30) NOT NULL,
  agency_id BINARY(16) NULL,
  reason_sealed BLOB NOT NULL,
  decided_by BINARY(16) NOT NULL,
  decided_at DATETIME(3) NOT NULL,
  CONSTRAINT sight_decision_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id),
  CONSTRAINT sight_decision_agency_fk FOREIGN KEY (agency_id) REFERENCES agency (id),
  CONSTRAINT sight_decision_account_fk FOREIGN KEY (decided_by) REFERENCES account (id)
);
CREATE INDEX sight_decision_case_ix ON sight_decision (case_id, decided_at);
CREATE INDEX sight_decision_agency_ix ON sight_decision (agency_id);
CREATE INDEX sight_decision_account_ix ON sight_decision (decided_by);
