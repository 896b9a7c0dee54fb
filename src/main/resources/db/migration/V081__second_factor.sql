CREATE TABLE second_factor (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  account_id BINARY(16) NOT NULL,
  secret_sealed VARBINARY(400) NOT NULL,
  confirmed_at DATETIME(3) NULL,
  used_step BIGINT NOT NULL,
  CONSTRAINT second_factor_account_uq UNIQUE (account_id),
  CONSTRAINT second_factor_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
);

CREATE TABLE recovery_code (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  account_id BINARY(16) NOT NULL,
  code_hash BINARY(32) NOT NULL,
  used_at DATETIME(3) NULL,
  CONSTRAINT recovery_code_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
);
CREATE INDEX recovery_code_account_ix ON recovery_code (account_id, used_at);

-- A lost device: one administrator asks for a new start, another grants it
CREATE TABLE new_start (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  account_id BINARY(16) NOT NULL,
  asked_by BINARY(16) NOT NULL,
  asked_at DATETIME(3) NOT NULL,
  granted_by BINARY(16) NULL,
  granted_at DATETIME(3) NULL,
  CONSTRAINT new_start_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT new_start_asked_fk FOREIGN KEY (asked_by) REFERENCES account (id),
  CONSTRAINT new_start_granted_fk FOREIGN KEY (granted_by) REFERENCES account (id)
);
CREATE INDEX new_start_account_ix ON new_start (account_id, asked_at);
CREATE INDEX new_start_asked_ix ON new_start (asked_by);
CREATE INDEX new_start_granted_ix ON new_start (granted_by);
