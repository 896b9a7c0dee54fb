-- Meetings, their agendas and who attends
CREATE TABLE meeting (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  area VARCHAR(60) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  status VARCHAR(20) NOT NULL,
  meets_on DATE NOT NULL,
  starts_at DATETIME(3) NOT NULL,
  venue VARCHAR(200) NOT NULL,
  chair_id BINARY(16) NOT NULL,
  minute_taker_id BINARY(16) NOT NULL,
  begun_at DATETIME(3) NULL,
  ended_at DATETIME(3) NULL,
  approved_at DATETIME(3) NULL,
  approved_by BINARY(16) NULL,
  CONSTRAINT meeting_chair_fk FOREIGN KEY (chair_id) REFERENCES account (id),
  CONSTRAINT meeting_minute_taker_fk FOREIGN KEY (minute_taker_id) REFERENCES account (id)
);
CREATE INDEX meeting_area_ix ON meeting (area, meets_on);

CREATE TABLE agenda_item (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  meeting_id BINARY(16) NOT NULL,
  case_id BINARY(16) NOT NULL,
  position_no INT NOT NULL,
  origin VARCHAR(20) NOT NULL,
  status VARCHAR(20) NOT NULL,
  planned_minutes INT NOT NULL,
  opened_at DATETIME(3) NULL,
  concluded_at DATETIME(3) NULL,
  reason_sealed BLOB NOT NULL,
  CONSTRAINT agenda_item_case_uq UNIQUE (meeting_id, case_id),
  CONSTRAINT agenda_item_meeting_fk FOREIGN KEY (meeting_id) REFERENCES meeting (id)
);
CREATE INDEX agenda_item_case_ix ON agenda_item (case_id);

CREATE TABLE attendance (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  meeting_id BINARY(16) NOT NULL,
  account_id BINARY(16) NOT NULL,
  agency_id BINARY(16) NOT NULL,
  status VARCHAR(30) NOT NULL,
  accepted_at DATETIME(3) NULL,
  CONSTRAINT attendance_account_uq UNIQUE (meeting_id, account_id),
  CONSTRAINT attendance_meeting_fk FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CONSTRAINT attendance_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
);
CREATE INDEX attendance_account_ix ON attendance (account_id);

-- Research: what each invited agency is asked, and its answer person by person
CREATE TABLE research_request (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  item_id BINARY(16) NOT NULL,
  meeting_id BINARY(16) NOT NULL,
  case_id BINARY(16) NOT NULL,
  agency_id BINARY(16) NOT NULL,
  status VARCHAR(20) NOT NULL,
  requested_at DATETIME(3) NOT NULL,
  due_at DATETIME(3) NOT NULL,
  returned_at DATETIME(3) NULL,
  author_id BINARY(16) NULL,
  offer_sealed BLOB NOT NULL,
  reason_sealed BLOB NOT NULL,
  CONSTRAINT research_request_agency_uq UNIQUE (item_id, agency_id),
  CONSTRAINT research_request_item_fk FOREIGN KEY (item_id) REFERENCES agenda_item (id),
  CONSTRAINT research_request_meeting_fk FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CONSTRAINT research_request_agency_fk FOREIGN KEY (agency_id) REFERENCES agency (id)
);
CREATE INDEX research_request_agency_ix ON research_request (agency_id, status);
CREATE INDEX research_request_case_ix ON research_request (case_id);
CREATE INDEX research_request_meeting_ix ON research_request (meeting_id);

CREATE TABLE research_fact (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  request_id BINARY(16) NOT NULL,
  case_id BINARY(16) NOT NULL,
  person_id BINARY(16) NOT NULL,
  known VARCHAR(20) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  share_level VARCHAR(20) NOT NULL,
  may_be_minuted BOOLEAN NOT NULL,
  text_sealed BLOB NOT NULL,
  CONSTRAINT research_fact_request_fk FOREIGN KEY (request_id) REFERENCES research_request (id)
);
CREATE INDEX research_fact_request_ix ON research_fact (request_id);

-- Minutes by item and part; other wordings of two who wrote at once; addenda after approval
CREATE TABLE minutes_part (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  item_id BINARY(16) NOT NULL,
  case_id BINARY(16) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  revision_no INT NOT NULL,
  text_sealed MEDIUMBLOB NOT NULL,
  written_by BINARY(16) NULL,
  written_at DATETIME(3) NULL,
  holder_id BINARY(16) NULL,
  held_at DATETIME(3) NULL,
  CONSTRAINT minutes_part_kind_uq UNIQUE (item_id, kind),
  CONSTRAINT minutes_part_item_fk FOREIGN KEY (item_id) REFERENCES agenda_item (id)
);

CREATE TABLE other_wording (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  part_id BINARY(16) NOT NULL,
  case_id BINARY(16) NOT NULL,
  text_sealed MEDIUMBLOB NOT NULL,
  written_by BINARY(16) NOT NULL,
  written_at DATETIME(3) NOT NULL,
  settled BOOLEAN NOT NULL,
  CONSTRAINT other_wording_part_fk FOREIGN KEY (part_id) REFERENCES minutes_part (id)
);
CREATE INDEX other_wording_part_ix ON other_wording (part_id);

CREATE TABLE addendum (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  item_id BINARY(16) NOT NULL,
  case_id BINARY(16) NOT NULL,
  text_sealed BLOB NOT NULL,
  written_by BINARY(16) NOT NULL,
  written_at DATETIME(3) NOT NULL,
  CONSTRAINT addendum_item_fk FOREIGN KEY (item_id) REFERENCES agenda_item (id)
);
CREATE INDEX addendum_item_ix ON addendum (item_id, written_at);
