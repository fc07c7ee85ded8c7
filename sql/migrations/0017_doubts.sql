-- What the reading of a file was unsure of and nobody has settled, each with its place; null where it was never noted.
ALTER TABLE cvs ADD COLUMN doubts jsonb;
