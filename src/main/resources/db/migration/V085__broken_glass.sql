-- A case read in an emergency, by whom, why and until when, who was told at once, and what they say of it (1.5)
CREATE TABLE glass_break (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  case_id BINARY(16) NOT NULL,
  reference VARCHAR(20) NOT NULL,
  account_id BINARY(16) NOT NULL,
  reason_sealed BLOB NOT NULL,
  broken_at DATETIME(3) NOT NULL,
  ends_at DATETIME(3) NOT NULL,
  review_by DATE NOT NULL,
  finding VARCHAR(20) NOT NULL,
  reviewed_by BINARY(16) NULL,
  reviewed_at DATETIME(3) NULL,
  finding_words_sealed BLOB NULL,
  CONSTRAINT glass_break_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id),
  CONSTRAINT glass_break_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
);
CREATE INDEX glass_break_case_ix ON glass_break (case_id);
CREATE INDEX glass_break_account_ix ON glass_break (account_id, case_id, ends_at);
CREATE TABLE glass_alert (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  break_id BINARY(16) NOT NULL,
  account_id BINARY(16) NOT NULL,
  CONSTRAINT glass_alert_break_fk FOREIGN KEY (break_id) REFERENCES glass_break (id),
  CONSTRAINT glass_alert_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
);
CREATE INDEX glass_alert_break_ix ON glass_alert (break_id);
CREATE INDEX glass_alert_account_ix ON glass_alert (account_id);
