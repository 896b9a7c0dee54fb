-- Why an agency was suspended; what was told of an agreement (S6); the terms that renewals have replaced (S7)
ALTER TABLE agency ADD COLUMN suspended_because VARCHAR(500) NOT NULL DEFAULT '';
ALTER TABLE sharing_agreement ADD COLUMN told_standing VARCHAR(20) NULL;

CREATE TABLE agreement_past_term (
  agreement_id BINARY(16) NOT NULL,
  starts_on DATE NOT NULL,
  review_on DATE NOT NULL,
  expires_on DATE NOT NULL,
  PRIMARY KEY (agreement_id, expires_on),
  CONSTRAINT agreement_past_term_agreement_fk FOREIGN KEY (agreement_id) REFERENCES sharing_agreement (id)
);
