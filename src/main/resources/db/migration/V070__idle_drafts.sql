-- An idle draft is erased after two warnings to its author
ALTER TABLE referral ADD COLUMN warnings INT NOT NULL DEFAULT 0;
ALTER TABLE referral ADD COLUMN warned_on DATE NULL;
CREATE INDEX referral_idle_ix ON referral (status, changed_at);
