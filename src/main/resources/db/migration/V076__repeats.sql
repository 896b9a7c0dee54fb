-- How a further referral of the same victim stands to the one before it (2.7); empty for the referral that opened the case
ALTER TABLE case_referral ADD COLUMN repeat_type VARCHAR(30) NULL;
