-- An agency may leave an agreement that others keep: its signature ends, and that it was there stays known.

CREATE TABLE agreement_past_signatory (
  agreement_id BINARY(16) NOT NULL,
  agency_id BINARY(16) NOT NULL,
  signed_on DATE NOT NULL,
  signatory_post VARCHAR(200) NOT NULL,
  ended_at DATETIME(3) NOT NULL,
  PRIMARY KEY (agreement_id, agency_id, ended_at),
  CONSTRAINT agreement_past_signatory_agreement_fk FOREIGN KEY (agreement_id) REFERENCES sharing_agreement (id),
  CONSTRAINT agreement_past_signatory_agency_fk FOREIGN KEY (agency_id) REFERENCES agency (id)
);
