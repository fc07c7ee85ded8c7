-- The names of the keys (DATA_KEY) under which something may be sealed here; never the keys.
CREATE TABLE data_keys (
    id         varchar(8) PRIMARY KEY,
    created_at timestamptz NOT NULL DEFAULT now()
);

-- Sealed, a title is longer than it reads.
ALTER TABLE suggestions ALTER COLUMN title TYPE text;
