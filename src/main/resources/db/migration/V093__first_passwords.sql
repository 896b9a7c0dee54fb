-- Whether the password of an account was given by an administrator and not chosen by its holder (L-23)
ALTER TABLE account ADD COLUMN password_given BOOLEAN NOT NULL DEFAULT FALSE;
