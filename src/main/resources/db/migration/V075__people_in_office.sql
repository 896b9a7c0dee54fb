-- Whether a person of the referral is a police officer, works for a council or charity, or sits on a panel or council (1.5); empty where it was never asked
ALTER TABLE referral ADD COLUMN in_office VARCHAR(10) NULL;
