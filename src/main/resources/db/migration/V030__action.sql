-- Actions of agencies for cases and plans; words about a case are sealed, a plan's stand in clear.
CREATE TABLE action_item (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  subject_kind VARCHAR(20) NOT NULL,
  subject_id BINARY(16) NOT NULL,
  words_sealed BLOB NOT NULL,
  words_clear VARCHAR(2000) NOT NULL,
  owner_agency_id BINARY(16) NOT NULL,
  owner_id BINARY(16) NULL,
  owner_post VARCHAR(200) NOT NULL,
  category VARCHAR(20) NOT NULL,
  priority VARCHAR(20) NOT NULL,
  due_on DATE NOT NULL,
  original_due_on DATE NOT NULL,
  extension_asked DATE NULL,
  extensions_given INT NOT NULL,
  status VARCHAR(40) NOT NULL,
  proposed_by BINARY(16) NOT NULL,
  chair_id BINARY(16) NULL,
  proposed_at DATETIME(3) NOT NULL,
  accepted_at DATETIME(3) NULL,
  circumstances_asked_at DATETIME(3) NULL,
  ended_at DATETIME(3) NULL,
  ended_by BINARY(16) NULL,
  status_before VARCHAR(40) NULL,
  outcome VARCHAR(20) NULL,
  contacts_victim BOOLEAN NOT NULL,
  alerts_perpetrator BOOLEAN NOT NULL,
  risk_considered BOOLEAN NOT NULL,
  not_before DATE NULL,
  CONSTRAINT action_item_agency_fk FOREIGN KEY (owner_agency_id) REFERENCES agency (id),
  CONSTRAINT action_item_owner_fk FOREIGN KEY (owner_id) REFERENCES account (id)
);
CREATE INDEX action_item_subject_ix ON action_item (subject_id, status);
CREATE INDEX action_item_owner_ix ON action_item (owner_id, status, due_on);
CREATE INDEX action_item_agency_ix ON action_item (owner_agency_id, status, due_on);

CREATE TABLE action_contributor (
  action_id BINARY(16) NOT NULL,
  agency_id BINARY(16) NOT NULL,
  PRIMARY KEY (action_id, agency_id),
  CONSTRAINT action_contributor_action_fk FOREIGN KEY (action_id) REFERENCES action_item (id),
  CONSTRAINT action_contributor_agency_fk FOREIGN KEY (agency_id) REFERENCES agency (id)
);
CREATE INDEX action_contributor_agency_ix ON action_contributor (agency_id);

CREATE TABLE action_note (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  action_id BINARY(16) NOT NULL,
  subject_kind VARCHAR(20) NOT NULL,
  subject_id BINARY(16) NOT NULL,
  kind VARCHAR(30) NOT NULL,
  text_sealed MEDIUMBLOB NOT NULL,
  text_clear VARCHAR(4000) NOT NULL,
  written_by BINARY(16) NOT NULL,
  agency_id BINARY(16) NOT NULL,
  written_at DATETIME(3) NOT NULL,
  CONSTRAINT action_note_action_fk FOREIGN KEY (action_id) REFERENCES action_item (id)
);
CREATE INDEX action_note_action_ix ON action_note (action_id, written_at);
