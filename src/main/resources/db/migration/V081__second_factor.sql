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
