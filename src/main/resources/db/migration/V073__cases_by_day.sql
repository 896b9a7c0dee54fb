-- The list of cases is read newest first, whoever reads it
CREATE INDEX case_file_opened_ix ON case_file (opened_at, id);
