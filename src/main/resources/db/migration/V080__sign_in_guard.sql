-- Failed tries at signing in, by a keyed digest of account, address or both: the same wait on every node
CREATE TABLE sign_in_tally (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  ladder VARCHAR(20) NOT NULL,
  failures INT NOT NULL,
  last_failed_at DATETIME(3) NOT NULL,
  last_fitted_at DATETIME(3) NULL
);
CREATE INDEX sign_in_tally_failed_ix ON sign_in_tally (last_failed_at);

-- With what somebody signed in, and when they last proved who they are in full; empty while the second step is missing
ALTER TABLE sign_in ADD COLUMN device VARCHAR(60) NOT NULL DEFAULT 'Unknown device';
ALTER TABLE sign_in ADD COLUMN proved_at DATETIME(3) NULL;
UPDATE sign_in SET proved_at = started_at;
