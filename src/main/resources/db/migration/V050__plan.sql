-- The joint action plan. It holds no personal data: everything stands in clear (architecture, 5).
CREATE TABLE inspection (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  code VARCHAR(30) NOT NULL,
  title VARCHAR(4000) NOT NULL,
  alternative_title VARCHAR(4000) NOT NULL,
  inspectorate VARCHAR(200) NOT NULL,
  published_on DATE NOT NULL,
  imported_at DATETIME(3) NOT NULL,
  imported_by BINARY(16) NOT NULL,
  -- T1: one report, whatever each copy calls it
  CONSTRAINT inspection_report_uq UNIQUE (published_on, inspectorate),
  CONSTRAINT inspection_imported_by_fk FOREIGN KEY (imported_by) REFERENCES account (id)
);
CREATE INDEX inspection_imported_by_ix ON inspection (imported_by);

CREATE TABLE theme (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  inspection_id BINARY(16) NOT NULL,
  code VARCHAR(30) NOT NULL,
  name VARCHAR(4000) NOT NULL,
  position_no INT NOT NULL,
  CONSTRAINT theme_code_uq UNIQUE (inspection_id, code),
  CONSTRAINT theme_inspection_fk FOREIGN KEY (inspection_id) REFERENCES inspection (id)
);

CREATE TABLE cause_of_concern (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  inspection_id BINARY(16) NOT NULL,
  theme_id BINARY(16) NOT NULL,
  code VARCHAR(30) NOT NULL,
  statement VARCHAR(4000) NOT NULL,
  position_no INT NOT NULL,
  CONSTRAINT cause_of_concern_code_uq UNIQUE (inspection_id, code),
  CONSTRAINT cause_of_concern_inspection_fk FOREIGN KEY (inspection_id) REFERENCES inspection (id),
  CONSTRAINT cause_of_concern_theme_fk FOREIGN KEY (theme_id) REFERENCES theme (id)
);
CREATE INDEX cause_of_concern_theme_ix ON cause_of_concern (theme_id);

CREATE TABLE objective (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  inspection_id BINARY(16) NOT NULL,
  recommendation_id BINARY(16) NOT NULL,
  text VARCHAR(1000) NOT NULL,
  CONSTRAINT objective_inspection_fk FOREIGN KEY (inspection_id) REFERENCES inspection (id)
);
CREATE INDEX objective_inspection_ix ON objective (inspection_id);
CREATE INDEX objective_recommendation_ix ON objective (recommendation_id);

-- Recommendations, promises and joint actions: what has a status, a colour and a sign-off.
CREATE TABLE plan_item (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  inspection_id BINARY(16) NOT NULL,
  code VARCHAR(30) NOT NULL,
  text VARCHAR(4000) NOT NULL,
  position_no INT NOT NULL,
  status VARCHAR(20) NOT NULL,
  heard_on DATE NOT NULL,
  latest_word VARCHAR(2000) NOT NULL,
  forecast_on DATE NULL,
  trouble VARCHAR(30) NOT NULL,
  rejections INT NOT NULL,
  claimed_rag VARCHAR(10) NULL,
  claimed_reason VARCHAR(2000) NULL,
  claimed_by_office BOOLEAN NOT NULL,
  delivered_on DATE NULL,
  delivered_by BINARY(16) NULL,
  evidenced_on DATE NULL,
  evidenced_by BINARY(16) NULL,
  demonstrating_from DATE NULL,
  signed_off_on DATE NULL,
  signed_off_by BINARY(16) NULL,
  -- recommendations
  theme_id BINARY(16) NULL,
  note VARCHAR(4000) NULL,
  promised BOOLEAN NULL,
  deadline_kind VARCHAR(20) NULL,
  deadline_months INT NULL,
  deadline_reference VARCHAR(30) NULL,
  owner_unclear BOOLEAN NULL,
  completed_on DATE NULL,
  -- joint actions
  recommendation_id BINARY(16) NULL,
  objective_id BINARY(16) NULL,
  starts_on DATE NULL,
  due_on DATE NULL,
  CONSTRAINT plan_item_code_uq UNIQUE (inspection_id, code),
  CONSTRAINT plan_item_inspection_fk FOREIGN KEY (inspection_id) REFERENCES inspection (id),
  CONSTRAINT plan_item_theme_fk FOREIGN KEY (theme_id) REFERENCES theme (id),
  CONSTRAINT plan_item_recommendation_fk FOREIGN KEY (recommendation_id) REFERENCES plan_item (id),
  CONSTRAINT plan_item_objective_fk FOREIGN KEY (objective_id) REFERENCES objective (id)
);
CREATE INDEX plan_item_theme_ix ON plan_item (theme_id);
CREATE INDEX plan_item_recommendation_ix ON plan_item (recommendation_id);
CREATE INDEX plan_item_objective_ix ON plan_item (objective_id);

ALTER TABLE objective ADD CONSTRAINT objective_recommendation_fk
  FOREIGN KEY (recommendation_id) REFERENCES plan_item (id);

-- Who is to act: organisations inside the portal are agencies, those outside have a name only (T5).
CREATE TABLE plan_item_owner (
  item_id BINARY(16) NOT NULL,
  code VARCHAR(30) NOT NULL,
  name VARCHAR(200) NOT NULL,
  part VARCHAR(10) NOT NULL,
  agency_id BINARY(16) NULL,
  action_id BINARY(16) NULL,
  PRIMARY KEY (item_id, code, part),
  CONSTRAINT plan_item_owner_item_fk FOREIGN KEY (item_id) REFERENCES plan_item (id),
  CONSTRAINT plan_item_owner_agency_fk FOREIGN KEY (agency_id) REFERENCES agency (id)
);
CREATE INDEX plan_item_owner_agency_ix ON plan_item_owner (agency_id);

-- T2: many concerns to many recommendations.
CREATE TABLE recommendation_concern (
  recommendation_id BINARY(16) NOT NULL,
  concern_id BINARY(16) NOT NULL,
  PRIMARY KEY (recommendation_id, concern_id),
  CONSTRAINT recommendation_concern_recommendation_fk FOREIGN KEY (recommendation_id) REFERENCES plan_item (id),
  CONSTRAINT recommendation_concern_concern_fk FOREIGN KEY (concern_id) REFERENCES cause_of_concern (id)
);
CREATE INDEX recommendation_concern_concern_ix ON recommendation_concern (concern_id);

CREATE TABLE milestone (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  inspection_id BINARY(16) NOT NULL,
  item_id BINARY(16) NOT NULL,
  text VARCHAR(1000) NOT NULL,
  due_on DATE NOT NULL,
  reached_on DATE NULL,
  CONSTRAINT milestone_inspection_fk FOREIGN KEY (inspection_id) REFERENCES inspection (id),
  CONSTRAINT milestone_item_fk FOREIGN KEY (item_id) REFERENCES plan_item (id)
);
CREATE INDEX milestone_inspection_ix ON milestone (inspection_id);
CREATE INDEX milestone_item_ix ON milestone (item_id);

CREATE TABLE measure (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  inspection_id BINARY(16) NOT NULL,
  item_id BINARY(16) NOT NULL,
  name VARCHAR(200) NOT NULL,
  definition VARCHAR(1000) NOT NULL,
  source VARCHAR(200) NOT NULL,
  lowest DECIMAL(7,2) NOT NULL,
  highest DECIMAL(7,2) NOT NULL,
  CONSTRAINT measure_inspection_fk FOREIGN KEY (inspection_id) REFERENCES inspection (id),
  CONSTRAINT measure_item_fk FOREIGN KEY (item_id) REFERENCES plan_item (id)
);
CREATE INDEX measure_inspection_ix ON measure (inspection_id);
CREATE INDEX measure_item_ix ON measure (item_id);

-- A figure not returned has neither numerator nor denominator: a gap, not a zero.
CREATE TABLE measure_figure (
  measure_id BINARY(16) NOT NULL,
  period_start DATE NOT NULL,
  numerator INT NULL,
  denominator INT NULL,
  PRIMARY KEY (measure_id, period_start),
  CONSTRAINT measure_figure_measure_fk FOREIGN KEY (measure_id) REFERENCES measure (id)
);

CREATE TABLE evidence (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  inspection_id BINARY(16) NOT NULL,
  item_id BINARY(16) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  title VARCHAR(200) NOT NULL,
  text VARCHAR(2000) NOT NULL,
  link VARCHAR(500) NOT NULL,
  dated_on DATE NOT NULL,
  submitted_by BINARY(16) NOT NULL,
  submitted_at DATETIME(3) NOT NULL,
  judgement VARCHAR(20) NOT NULL,
  judgement_reason VARCHAR(2000) NOT NULL,
  judged_by BINARY(16) NULL,
  judged_at DATETIME(3) NULL,
  CONSTRAINT evidence_inspection_fk FOREIGN KEY (inspection_id) REFERENCES inspection (id),
  CONSTRAINT evidence_item_fk FOREIGN KEY (item_id) REFERENCES plan_item (id),
  CONSTRAINT evidence_submitted_by_fk FOREIGN KEY (submitted_by) REFERENCES account (id),
  CONSTRAINT evidence_judged_by_fk FOREIGN KEY (judged_by) REFERENCES account (id)
);
CREATE INDEX evidence_inspection_ix ON evidence (inspection_id, judgement);
CREATE INDEX evidence_item_ix ON evidence (item_id);
CREATE INDEX evidence_submitted_by_ix ON evidence (submitted_by);
CREATE INDEX evidence_judged_by_ix ON evidence (judged_by);

-- What owners said and what the office decided: the history of each item.
CREATE TABLE plan_entry (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  inspection_id BINARY(16) NOT NULL,
  item_id BINARY(16) NOT NULL,
  written_by BINARY(16) NOT NULL,
  written_at DATETIME(3) NOT NULL,
  text VARCHAR(2000) NOT NULL,
  -- owner's updates
  said_rag VARCHAR(10) NULL,
  forecast_before DATE NULL,
  forecast_after DATE NULL,
  -- decisions
  matter VARCHAR(30) NULL,
  minute_reference VARCHAR(200) NULL,
  CONSTRAINT plan_entry_inspection_fk FOREIGN KEY (inspection_id) REFERENCES inspection (id),
  CONSTRAINT plan_entry_item_fk FOREIGN KEY (item_id) REFERENCES plan_item (id),
  CONSTRAINT plan_entry_written_by_fk FOREIGN KEY (written_by) REFERENCES account (id)
);
CREATE INDEX plan_entry_inspection_ix ON plan_entry (inspection_id, written_at);
CREATE INDEX plan_entry_item_ix ON plan_entry (item_id, written_at);
CREATE INDEX plan_entry_written_by_ix ON plan_entry (written_by);
