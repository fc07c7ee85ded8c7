-- Where it was that somebody told of, in their words or by the names of their résumé; empty when they never said.
ALTER TABLE evidence ADD COLUMN place text NOT NULL DEFAULT '';
