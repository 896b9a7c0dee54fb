-- An answer that came after its deadline, or after the pack, says so (dossier 2.9, 3.6)
ALTER TABLE research_request ADD COLUMN returned_late BOOLEAN NOT NULL DEFAULT FALSE;
