-- A deputy chair, and the items from which the chair stepped aside (dossier 1.5, 3.8)
ALTER TABLE meeting ADD COLUMN deputy_id BINARY(16) NULL;
ALTER TABLE meeting ADD CONSTRAINT meeting_deputy_fk FOREIGN KEY (deputy_id) REFERENCES account (id);
CREATE INDEX meeting_deputy_ix ON meeting (deputy_id);
ALTER TABLE agenda_item ADD COLUMN chair_stepped_aside BOOLEAN NOT NULL DEFAULT FALSE;
