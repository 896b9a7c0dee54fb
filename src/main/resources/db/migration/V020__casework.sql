-- Cases, and by whose right each viewer comes to them
CREATE TABLE case_file (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  reference VARCHAR(20) NOT NULL,
  area VARCHAR(60) NOT NULL,
  status VARCHAR(20) NOT NULL,
  risk_level VARCHAR(20) NOT NULL,
  restricted BOOLEAN NOT NULL,
  emergency BOOLEAN NOT NULL,
  child_at_risk BOOLEAN NOT NULL,
  victim_id BINARY(16) NOT NULL,
  opened_at DATETIME(3) NOT NULL,
  last_referral_at DATETIME(3) NOT NULL,
  next_on DATE NULL,
  closed_at DATETIME(3) NULL,
  closure_reason VARCHAR(40) NULL,
  closure_words_sealed BLOB NOT NULL,
  CONSTRAINT case_file_reference_uq UNIQUE (reference)
);
CREATE INDEX case_file_area_ix ON case_file (area, opened_at);
CREATE INDEX case_file_victim_ix ON case_file (victim_id);

CREATE TABLE case_referral (
  case_id BINARY(16) NOT NULL,
  referral_id BINARY(16) NOT NULL,
  accepted_at DATETIME(3) NOT NULL,
  PRIMARY KEY (case_id, referral_id),
  CONSTRAINT case_referral_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id)
);
CREATE INDEX case_referral_referral_ix ON case_referral (referral_id);

CREATE TABLE case_team (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  case_id BINARY(16) NOT NULL,
  agency_id BINARY(16) NOT NULL,
  status VARCHAR(20) NOT NULL,
  reason_sealed BLOB NOT NULL,
  invited_by BINARY(16) NOT NULL,
  invited_at DATETIME(3) NOT NULL,
  access_ends_at DATETIME(3) NULL,
  CONSTRAINT case_team_agency_uq UNIQUE (case_id, agency_id),
  CONSTRAINT case_team_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id),
  CONSTRAINT case_team_agency_fk FOREIGN KEY (agency_id) REFERENCES agency (id)
);
CREATE INDEX case_team_agency_ix ON case_team (agency_id, status, case_id);

CREATE TABLE case_naming (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  case_id BINARY(16) NOT NULL,
  account_id BINARY(16) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  named_by BINARY(16) NOT NULL,
  named_at DATETIME(3) NOT NULL,
  CONSTRAINT case_naming_account_uq UNIQUE (account_id, kind, case_id),
  CONSTRAINT case_naming_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id),
  CONSTRAINT case_naming_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
);
CREATE INDEX case_naming_case_ix ON case_naming (case_id);

CREATE TABLE case_person (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  case_id BINARY(16) NOT NULL,
  person_id BINARY(16) NOT NULL,
  role VARCHAR(30) NOT NULL,
  CONSTRAINT case_person_role_uq UNIQUE (case_id, person_id, role),
  CONSTRAINT case_person_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id)
);
CREATE INDEX case_person_person_ix ON case_person (person_id);

CREATE TABLE case_conflict (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  case_id BINARY(16) NOT NULL,
  party_id BINARY(16) NOT NULL,
  party VARCHAR(10) NOT NULL,
  kind VARCHAR(40) NOT NULL,
  declared_by BINARY(16) NOT NULL,
  declared_at DATETIME(3) NOT NULL,
  words_sealed BLOB NOT NULL,
  CONSTRAINT case_conflict_party_uq UNIQUE (case_id, party_id),
  CONSTRAINT case_conflict_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id)
);

CREATE TABLE case_chairing (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  case_id BINARY(16) NOT NULL,
  account_id BINARY(16) NOT NULL,
  since DATETIME(3) NOT NULL,
  CONSTRAINT case_chairing_account_uq UNIQUE (account_id, case_id),
  CONSTRAINT case_chairing_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id),
  CONSTRAINT case_chairing_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
);
CREATE INDEX case_chairing_case_ix ON case_chairing (case_id);

CREATE TABLE case_update (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  case_id BINARY(16) NOT NULL,
  author_id BINARY(16) NOT NULL,
  agency_id BINARY(16) NOT NULL,
  kind VARCHAR(30) NOT NULL,
  share_level VARCHAR(20) NOT NULL,
  body_sealed MEDIUMBLOB NOT NULL,
  posted_at DATETIME(3) NOT NULL,
  CONSTRAINT case_update_case_fk FOREIGN KEY (case_id) REFERENCES case_file (id),
  CONSTRAINT case_update_agency_fk FOREIGN KEY (agency_id) REFERENCES agency (id),
  CONSTRAINT case_update_author_fk FOREIGN KEY (author_id) REFERENCES account (id)
);
CREATE INDEX case_update_case_ix ON case_update (case_id, posted_at);
CREATE INDEX case_update_agency_ix ON case_update (agency_id);
CREATE INDEX case_update_author_ix ON case_update (author_id);

CREATE TABLE case_update_reader (
  update_id BINARY(16) NOT NULL,
  agency_id BINARY(16) NOT NULL,
  PRIMARY KEY (update_id, agency_id),
  CONSTRAINT case_update_reader_update_fk FOREIGN KEY (update_id) REFERENCES case_update (id),
  CONSTRAINT case_update_reader_agency_fk FOREIGN KEY (agency_id) REFERENCES agency (id)
);
CREATE INDEX case_update_reader_agency_ix ON case_update_reader (agency_id);
