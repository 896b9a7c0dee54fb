-- A referral may ask for an emergency meeting; the manager of its agency asks to withdraw it or appeals
ALTER TABLE referral ADD COLUMN emergency VARCHAR(12) NOT NULL DEFAULT 'NOT_ASKED';
ALTER TABLE referral ADD COLUMN emergency_why_sealed BLOB NULL;
ALTER TABLE referral ADD COLUMN emergency_answer_sealed BLOB NULL;
ALTER TABLE referral ADD COLUMN emergency_by BINARY(16) NULL;
ALTER TABLE referral ADD COLUMN withdrawal_by BINARY(16) NULL;
ALTER TABLE referral ADD COLUMN withdrawal_reason_sealed BLOB NULL;
ALTER TABLE referral ADD COLUMN earlier_proposer BINARY(16) NULL;
ALTER TABLE referral ADD COLUMN earlier_decider BINARY(16) NULL;
