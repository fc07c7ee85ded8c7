-- What a user name is compared by, beside its small letters: two names that look the same have one. Null where none was
-- made as yet, and for good where an older account has the same; such a one is found by its name as it is written.
ALTER TABLE users ADD COLUMN name_key text;
CREATE UNIQUE INDEX users_name_key ON users (name_key);
CREATE INDEX users_unkeyed ON users (created_at, id) WHERE name_key IS NULL;
