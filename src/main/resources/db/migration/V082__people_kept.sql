-- Since when an account could be used (L-23), lists of many accounts by name, and the quarterly look at who works here
ALTER TABLE account ADD COLUMN active_since DATETIME(3) NULL;
UPDATE account SET active_since = UTC_TIMESTAMP(3);
ALTER TABLE account MODIFY COLUMN active_since DATETIME(3) NOT NULL;
CREATE INDEX account_name_ix ON account (name, id);
CREATE INDEX account_agency_name_ix ON account (agency_id, name, id);
CREATE INDEX account_idle_ix ON account (status, active_since);
CREATE INDEX sign_in_used_ix ON sign_in (account_id, last_used_at);

CREATE TABLE staff_check (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  agency_id BINARY(16) NOT NULL,
  quarter VARCHAR(7) NOT NULL,
  asked_at DATETIME(3) NOT NULL,
  confirmed_at DATETIME(3) NULL,
  confirmed_by BINARY(16) NULL,
  CONSTRAINT staff_check_quarter_uq UNIQUE (agency_id, quarter),
  CONSTRAINT staff_check_agency_fk FOREIGN KEY (agency_id) REFERENCES agency (id),
  CONSTRAINT staff_check_account_fk FOREIGN KEY (confirmed_by) REFERENCES account (id)
);
CREATE INDEX staff_check_account_ix ON staff_check (confirmed_by);
