-- Agencies and agreements
CREATE TABLE agency (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  name VARCHAR(200) NOT NULL,
  short_name VARCHAR(60) NOT NULL,
  agency_type VARCHAR(30) NOT NULL,
  cda_relevant_authority BOOLEAN NOT NULL,
  competent_authority BOOLEAN NOT NULL,
  mail_domain VARCHAR(190) NOT NULL,
  manager_signs_off BOOLEAN NOT NULL,
  active BOOLEAN NOT NULL,
  CONSTRAINT agency_name_uq UNIQUE (name)
);

CREATE TABLE sharing_agreement (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  title VARCHAR(200) NOT NULL,
  starts_on DATE NOT NULL,
  review_on DATE NOT NULL,
  expires_on DATE NOT NULL,
  withdrawn_on DATE NULL
);

CREATE TABLE agreement_purpose (
  agreement_id BINARY(16) NOT NULL,
  purpose VARCHAR(30) NOT NULL,
  PRIMARY KEY (agreement_id, purpose),
  CONSTRAINT agreement_purpose_agreement_fk FOREIGN KEY (agreement_id) REFERENCES sharing_agreement (id)
);

CREATE TABLE agreement_signatory (
  agreement_id BINARY(16) NOT NULL,
  agency_id BINARY(16) NOT NULL,
  signed_on DATE NOT NULL,
  signatory_post VARCHAR(200) NOT NULL,
  PRIMARY KEY (agreement_id, agency_id),
  CONSTRAINT agreement_signatory_agreement_fk FOREIGN KEY (agreement_id) REFERENCES sharing_agreement (id),
  CONSTRAINT agreement_signatory_agency_fk FOREIGN KEY (agency_id) REFERENCES agency (id)
);
CREATE INDEX agreement_signatory_agency_ix ON agreement_signatory (agency_id);

-- Accounts, roles, sign-ins
CREATE TABLE account (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  agency_id BINARY(16) NOT NULL,
  email VARCHAR(190) NOT NULL,
  name VARCHAR(200) NOT NULL,
  password_hash VARCHAR(200) NOT NULL,
  status VARCHAR(20) NOT NULL,
  CONSTRAINT account_email_uq UNIQUE (email),
  CONSTRAINT account_agency_fk FOREIGN KEY (agency_id) REFERENCES agency (id)
);
CREATE INDEX account_agency_ix ON account (agency_id, status);

CREATE TABLE role_tenure (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  account_id BINARY(16) NOT NULL,
  role_name VARCHAR(20) NOT NULL,
  area VARCHAR(60) NOT NULL,
  held_from DATETIME(3) NOT NULL,
  held_until DATETIME(3) NULL,
  CONSTRAINT role_tenure_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
);
CREATE INDEX role_tenure_account_ix ON role_tenure (account_id, held_from);
CREATE INDEX role_tenure_role_ix ON role_tenure (role_name, area);

CREATE TABLE sign_in (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  account_id BINARY(16) NOT NULL,
  token_hash BINARY(32) NOT NULL,
  started_at DATETIME(3) NOT NULL,
  last_used_at DATETIME(3) NOT NULL,
  ended_at DATETIME(3) NULL,
  CONSTRAINT sign_in_token_uq UNIQUE (token_hash),
  CONSTRAINT sign_in_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
);
CREATE INDEX sign_in_account_ix ON sign_in (account_id);

-- Keys of sealed texts, each wrapped by the master key that stands outside the database
CREATE TABLE subject_key (
  subject_id BINARY(16) NOT NULL PRIMARY KEY,
  wrapped_key VARBINARY(200) NOT NULL,
  destroyed_at DATETIME(3) NULL
);

-- Drafts and one-use tokens
CREATE TABLE draft (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  account_id BINARY(16) NOT NULL,
  draft_key VARCHAR(200) NOT NULL,
  sequence_no BIGINT NOT NULL,
  body_sealed MEDIUMBLOB NOT NULL,
  saved_at DATETIME(3) NOT NULL,
  CONSTRAINT draft_key_uq UNIQUE (account_id, draft_key),
  CONSTRAINT draft_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
);

CREATE TABLE used_token (
  token BINARY(16) NOT NULL PRIMARY KEY,
  used_at DATETIME(3) NOT NULL,
  result_id BINARY(16) NULL
);
CREATE INDEX used_token_used_ix ON used_token (used_at);

-- The trail. Its entries stand in a schema of their own, on which the application's account has no UPDATE or DELETE.
CREATE TABLE audit_head (
  subject_id BINARY(16) NOT NULL PRIMARY KEY,
  position_no BIGINT NOT NULL,
  entry_hash BINARY(32) NOT NULL
);

CREATE TABLE concord_audit.audit_entry (
  id BINARY(16) NOT NULL PRIMARY KEY,
  subject_kind VARCHAR(20) NOT NULL,
  subject_id BINARY(16) NOT NULL,
  position_no BIGINT NOT NULL,
  happened_at DATETIME(3) NOT NULL,
  account_id BINARY(16) NOT NULL,
  agency_id BINARY(16) NOT NULL,
  act VARCHAR(20) NOT NULL,
  operation VARCHAR(60) NOT NULL,
  touched VARCHAR(120) NOT NULL,
  outcome VARCHAR(20) NOT NULL,
  correlation_id BINARY(16) NOT NULL,
  previous_hash BINARY(32) NOT NULL,
  entry_hash BINARY(32) NOT NULL,
  CONSTRAINT audit_entry_position_uq UNIQUE (subject_id, position_no)
);
CREATE INDEX audit_entry_account_ix ON concord_audit.audit_entry (account_id, happened_at);
