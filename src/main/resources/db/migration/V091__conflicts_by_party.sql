-- Whether a conflict shuts a case is asked with every list: by whose it is
CREATE INDEX case_conflict_party_ix ON case_conflict (party_id);
