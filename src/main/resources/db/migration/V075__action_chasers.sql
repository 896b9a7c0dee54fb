-- Each step of chasing a late action is taken once (dossier 2.9)
CREATE TABLE action_chaser (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  action_id BINARY(16) NOT NULL,
  case_id BINARY(16) NOT NULL,
  step VARCHAR(20) NOT NULL,
  chased_at DATETIME(3) NOT NULL,
  CONSTRAINT action_chaser_step_uq UNIQUE (action_id, step),
  CONSTRAINT action_chaser_action_fk FOREIGN KEY (action_id) REFERENCES action_item (id)
);
CREATE INDEX action_chaser_case_ix ON action_chaser (case_id);
CREATE INDEX action_item_due_ix ON action_item (subject_kind, status, due_on);
