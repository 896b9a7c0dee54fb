-- The signed text of an agreement, version by version, and what it says in short (3.1)
CREATE TABLE agreement_document (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  agreement_id BINARY(16) NOT NULL,
  number_no INT NOT NULL,
  name VARCHAR(120) NOT NULL,
  lawful_bases VARCHAR(1000) NOT NULL,
  data_categories VARCHAR(1000) NOT NULL,
  retention VARCHAR(1000) NOT NULL,
  breach_contact VARCHAR(200) NOT NULL,
  digest BINARY(32) NOT NULL,
  size_bytes INT NOT NULL,
  content MEDIUMBLOB NOT NULL,
  entered_at DATETIME(6) NOT NULL,
  entered_by BINARY(16) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT agreement_document_number_uq UNIQUE (agreement_id, number_no),
  CONSTRAINT agreement_document_agreement_fk FOREIGN KEY (agreement_id) REFERENCES sharing_agreement (id),
  CONSTRAINT agreement_document_account_fk FOREIGN KEY (entered_by) REFERENCES account (id)
);
