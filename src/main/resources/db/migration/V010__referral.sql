-- People: all that tells who somebody is or how to reach them is sealed under their own key
CREATE TABLE person (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  agency_id BINARY(16) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  birth_sealed VARBINARY(200) NOT NULL,
  description_sealed BLOB NOT NULL,
  contact_summary_sealed BLOB NOT NULL,
  not_safe_sealed BLOB NOT NULL,
  safe_sealed BLOB NOT NULL,
  afraid_of_sealed BLOB NOT NULL,
  safe_to_mention VARCHAR(10) NOT NULL,
  CONSTRAINT person_agency_fk FOREIGN KEY (agency_id) REFERENCES agency (id)
);
CREATE INDEX person_agency_ix ON person (agency_id);

CREATE TABLE person_name (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  person_id BINARY(16) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  position INT NOT NULL,
  name_sealed VARBINARY(1000) NOT NULL,
  CONSTRAINT person_name_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX person_name_person_ix ON person_name (person_id, position);

CREATE TABLE contact_point (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  person_id BINARY(16) NOT NULL,
  channel VARCHAR(20) NOT NULL,
  safety VARCHAR(10) NOT NULL,
  value_sealed BLOB NOT NULL,
  note_sealed BLOB NOT NULL,
  checked_on DATE NULL,
  CONSTRAINT contact_point_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX contact_point_person_ix ON contact_point (person_id);

CREATE TABLE person_index (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  person_id BINARY(16) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  digest BINARY(16) NOT NULL,
  CONSTRAINT person_index_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX person_index_digest_ix ON person_index (digest, kind);
CREATE INDEX person_index_person_ix ON person_index (person_id);

-- Referrals
CREATE TABLE referral (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  reference VARCHAR(20) NOT NULL,
  referrer_id BINARY(16) NOT NULL,
  agency_id BINARY(16) NOT NULL,
  area VARCHAR(60) NOT NULL,
  status VARCHAR(20) NOT NULL,
  started_at DATETIME(3) NOT NULL,
  changed_at DATETIME(3) NOT NULL,
  victim_id BINARY(16) NULL,
  submitted_at DATETIME(3) NULL,
  received_on DATE NULL,
  triage_due DATETIME(3) NULL,
  level_at_submission VARCHAR(12) NULL,
  consent_status VARCHAR(20) NULL,
  victim_aware VARCHAR(20) NULL,
  children_answer VARCHAR(10) NULL,
  child_at_risk BOOLEAN NULL,
  criterion VARCHAR(30) NULL,
  decline_reason VARCHAR(30) NULL,
  redirect_target VARCHAR(30) NULL,
  rationale_sealed BLOB NULL,
  advice_sealed BLOB NULL,
  proposed_by BINARY(16) NULL,
  decided_by BINARY(16) NULL,
  decided_at DATETIME(3) NULL,
  info_request_sealed BLOB NULL,
  info_reply_sealed BLOB NULL,
  info_requested_at DATETIME(3) NULL,
  case_id BINARY(16) NULL,
  appealed BOOLEAN NOT NULL,
  CONSTRAINT referral_reference_uq UNIQUE (reference),
  CONSTRAINT referral_referrer_fk FOREIGN KEY (referrer_id) REFERENCES account (id),
  CONSTRAINT referral_agency_fk FOREIGN KEY (agency_id) REFERENCES agency (id),
  CONSTRAINT referral_victim_fk FOREIGN KEY (victim_id) REFERENCES person (id)
);
CREATE INDEX referral_referrer_ix ON referral (referrer_id, status);
CREATE INDEX referral_agency_ix ON referral (agency_id, status);
CREATE INDEX referral_queue_ix ON referral (area, status, triage_due);
CREATE INDEX referral_victim_ix ON referral (victim_id);
CREATE INDEX referral_case_ix ON referral (case_id);

CREATE TABLE referral_criterion (
  referral_id BINARY(16) NOT NULL,
  criterion VARCHAR(30) NOT NULL,
  PRIMARY KEY (referral_id, criterion),
  CONSTRAINT referral_criterion_referral_fk FOREIGN KEY (referral_id) REFERENCES referral (id)
);

CREATE TABLE referral_person (
  referral_id BINARY(16) NOT NULL,
  person_id BINARY(16) NOT NULL,
  person_role VARCHAR(30) NOT NULL,
  PRIMARY KEY (referral_id, person_id, person_role),
  CONSTRAINT referral_person_referral_fk FOREIGN KEY (referral_id) REFERENCES referral (id),
  CONSTRAINT referral_person_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX referral_person_person_ix ON referral_person (person_id);

CREATE TABLE answered_section (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  referral_id BINARY(16) NOT NULL,
  section VARCHAR(20) NOT NULL,
  answers_sealed MEDIUMBLOB NOT NULL,
  CONSTRAINT answered_section_section_uq UNIQUE (referral_id, section),
  CONSTRAINT answered_section_referral_fk FOREIGN KEY (referral_id) REFERENCES referral (id)
);

-- A possible match of a new victim with somebody known: a count for the coordinator, nothing for the referrer (S25)
CREATE TABLE match_task (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  referral_id BINARY(16) NOT NULL,
  area VARCHAR(60) NOT NULL,
  match_count INT NOT NULL,
  raised_at DATETIME(3) NOT NULL,
  settled_at DATETIME(3) NULL,
  settled_by BINARY(16) NULL,
  CONSTRAINT match_task_referral_fk FOREIGN KEY (referral_id) REFERENCES referral (id)
);
CREATE INDEX match_task_referral_ix ON match_task (referral_id);
CREATE INDEX match_task_area_ix ON match_task (area, settled_at);

-- Incidents and their flags
CREATE TABLE incident (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  sealed_under BINARY(16) NOT NULL,
  referral_id BINARY(16) NULL,
  case_id BINARY(16) NULL,
  agency_id BINARY(16) NOT NULL,
  incident_class VARCHAR(20) NOT NULL,
  crime_reference VARCHAR(60) NOT NULL,
  occurred_from DATE NOT NULL,
  occurred_to DATE NOT NULL,
  occurred_time TIME NULL,
  occurred_precision VARCHAR(10) NOT NULL,
  reported_on DATE NULL,
  recorded_at DATETIME(3) NOT NULL,
  location_kind VARCHAR(20) NOT NULL,
  perceived_by VARCHAR(10) NOT NULL,
  flag_status VARCHAR(20) NOT NULL,
  location_sealed BLOB NOT NULL,
  hostility_sealed BLOB NOT NULL,
  narrative_sealed MEDIUMBLOB NOT NULL,
  flags_sealed VARBINARY(400) NOT NULL,
  original_flags_sealed VARBINARY(400) NOT NULL,
  CONSTRAINT incident_agency_fk FOREIGN KEY (agency_id) REFERENCES agency (id),
  CONSTRAINT incident_referral_fk FOREIGN KEY (referral_id) REFERENCES referral (id)
);
CREATE INDEX incident_referral_ix ON incident (referral_id);
CREATE INDEX incident_case_ix ON incident (case_id);
CREATE INDEX incident_agency_ix ON incident (agency_id);

CREATE TABLE flag_change (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  incident_id BINARY(16) NOT NULL,
  sealed_under BINARY(16) NOT NULL,
  before_sealed VARBINARY(400) NOT NULL,
  after_sealed VARBINARY(400) NOT NULL,
  reason VARCHAR(60) NOT NULL,
  changed_by BINARY(16) NOT NULL,
  changed_at DATETIME(3) NOT NULL,
  CONSTRAINT flag_change_incident_fk FOREIGN KEY (incident_id) REFERENCES incident (id)
);
CREATE INDEX flag_change_incident_ix ON flag_change (incident_id, changed_at);

CREATE TABLE flag_query (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  incident_id BINARY(16) NOT NULL,
  sealed_under BINARY(16) NOT NULL,
  question_sealed BLOB NOT NULL,
  asked_by BINARY(16) NOT NULL,
  asked_at DATETIME(3) NOT NULL,
  answered_at DATETIME(3) NULL,
  CONSTRAINT flag_query_incident_fk FOREIGN KEY (incident_id) REFERENCES incident (id)
);
CREATE INDEX flag_query_incident_ix ON flag_query (incident_id, answered_at);

-- Risk assessments
CREATE TABLE risk_assessment (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  sealed_under BINARY(16) NOT NULL,
  referral_id BINARY(16) NULL,
  case_id BINARY(16) NULL,
  agency_id BINARY(16) NOT NULL,
  assessed_by BINARY(16) NOT NULL,
  assessed_at DATETIME(3) NOT NULL,
  tool VARCHAR(20) NOT NULL,
  level_by_answers VARCHAR(12) NOT NULL,
  risk_level VARCHAR(12) NOT NULL,
  answers_sealed VARBINARY(2000) NOT NULL,
  not_possible_sealed BLOB NOT NULL,
  judgement_level VARCHAR(12) NULL,
  judgement_sealed BLOB NOT NULL,
  CONSTRAINT risk_assessment_agency_fk FOREIGN KEY (agency_id) REFERENCES agency (id),
  CONSTRAINT risk_assessment_referral_fk FOREIGN KEY (referral_id) REFERENCES referral (id)
);
CREATE INDEX risk_assessment_referral_ix ON risk_assessment (referral_id, assessed_at);
CREATE INDEX risk_assessment_case_ix ON risk_assessment (case_id, assessed_at);
CREATE INDEX risk_assessment_agency_ix ON risk_assessment (agency_id);
