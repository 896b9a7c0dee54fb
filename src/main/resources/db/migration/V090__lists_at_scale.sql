-- Lists that stay quick when there are many: what ended last, what is open whoever owns it, one author's referrals
CREATE INDEX action_item_ended_ix ON action_item (owner_agency_id, ended_at);
CREATE INDEX action_item_open_ix ON action_item (status, due_on);
CREATE INDEX referral_changed_ix ON referral (referrer_id, changed_at);
CREATE INDEX case_file_status_ix ON case_file (status, opened_at, id);
CREATE INDEX case_file_risk_ix ON case_file (risk_level, opened_at, id);
