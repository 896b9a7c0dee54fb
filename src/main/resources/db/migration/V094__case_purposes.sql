-- Why somebody opened a case that is restricted to named people (L-06)
CREATE TABLE case_purpose (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  case_id BINARY(16) NOT NULL,
  account_id BINARY(16) NOT NULL,
  stated_at DATETIME(3) NOT NULL,
  words_sealed BLOB NOT NULL,
  CONSTRAINT case_purpose_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id),
  CONSTRAINT case_purpose_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
);
CREATE INDEX case_purpose_case_ix ON case_purpose (case_id, stated_at);
CREATE INDEX case_purpose_account_ix ON case_purpose (account_id, case_id, stated_at);
