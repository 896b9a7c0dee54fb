-- In an agency that asks for it a manager signs a referral off before triage receives it, or afterwards if it cannot wait
ALTER TABLE referral ADD COLUMN sign_off VARCHAR(12) NOT NULL DEFAULT 'NOT_ASKED';
ALTER TABLE referral ADD COLUMN author_sent_at DATETIME(3) NULL;
ALTER TABLE referral ADD COLUMN sign_off_by BINARY(16) NULL;
ALTER TABLE referral ADD COLUMN sign_off_at DATETIME(3) NULL;
ALTER TABLE referral ADD COLUMN sign_off_reason_sealed BLOB NULL;
