-- What the fact check found in the changes that stand, in numbers, so that a user's totals can be counted without opening
-- what is sealed. Null where nothing was written since.
ALTER TABLE tailoring_sessions
    ADD COLUMN claims integer,
    ADD COLUMN claims_invented integer,
    ADD COLUMN drafts_refused integer;

-- Whether a file is in the library already is asked of those of its size alone.
CREATE INDEX uploads_user_size ON uploads (user_id, octet_length(bytes));
DROP INDEX uploads_user;
