-- When its case was opened, beside each place on a team: the cases of an agency are walked in the order of their list.
ALTER TABLE case_team ADD COLUMN opened_at DATETIME(3) NULL;
UPDATE case_team t JOIN case_file c ON c.id = t.case_id SET t.opened_at = c.opened_at;
ALTER TABLE case_team MODIFY opened_at DATETIME(3) NOT NULL;
CREATE INDEX case_team_opened_ix ON case_team (agency_id, opened_at, case_id, status, access_ends_at);
