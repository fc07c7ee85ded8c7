-- name: keeps_keys
-- Whether keys are noted here: not before the migration that makes their table.
SELECT to_regclass('data_keys') IS NOT NULL;

-- name: list_keys
-- The names of the keys under which something may be sealed here.
SELECT id FROM data_keys ORDER BY created_at, id;

-- name: note_key
-- Note the name of a key before anything is sealed under it.
INSERT INTO data_keys (id) VALUES ($1) ON CONFLICT DO NOTHING;

-- name: forget_keys
-- Forget the names of keys under which nothing is sealed any more: all but these.
DELETE FROM data_keys WHERE id <> ALL ($1::text[]);
