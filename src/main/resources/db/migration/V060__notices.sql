CREATE TABLE notice (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  account_id BINARY(16) NOT NULL,
  code VARCHAR(80) NOT NULL,
  reference VARCHAR(40) NOT NULL,
  link VARCHAR(200) NOT NULL,
  made_at DATETIME(3) NOT NULL,
  read_at DATETIME(3) NULL,
  CONSTRAINT notice_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
);
CREATE INDEX notice_account_ix ON notice (account_id, made_at);

CREATE TABLE outbox_mail (
  id BINARY(16) NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  account_id BINARY(16) NOT NULL,
  reference VARCHAR(40) NOT NULL,
  made_at DATETIME(3) NOT NULL,
  next_try_at DATETIME(3) NOT NULL,
  tries INT NOT NULL,
  sent_at DATETIME(3) NULL,
  CONSTRAINT outbox_mail_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
);
CREATE INDEX outbox_mail_due_ix ON outbox_mail (sent_at, next_try_at);
CREATE INDEX outbox_mail_account_ix ON outbox_mail (account_id);

CREATE TABLE lease (
  name VARCHAR(60) NOT NULL PRIMARY KEY,
  holder VARCHAR(60) NOT NULL,
  held_until DATETIME(3) NOT NULL
);
