-- Status and risk are asked for together: who is on very many cases is walked past few that do not fit
CREATE INDEX case_file_status_risk_ix ON case_file (status, risk_level, opened_at, id);
