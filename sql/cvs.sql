-- name: insert_cv
-- A new entry of the library.
INSERT INTO cvs (user_id, title, data, original_text, upload_id, pages, warnings, doubts)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
RETURNING id;

-- name: list_by_size
-- The entries of a user's library with files of one of these sizes.
SELECT c.id, c.upload_id, c.created_at, u.bytes
FROM uploads u JOIN cvs c ON c.upload_id = u.id
WHERE u.user_id = $1 AND octet_length(u.bytes) = ANY($2::integer[]);

-- name: get_cv
-- One entry of a user's library, with the name of its file.
SELECT c.id, c.title, c.data, c.original_text, u.filename, c.is_active, c.version, c.pages, c.warnings, c.doubts,
       c.upload_id, c.created_at, c.updated_at
FROM cvs c LEFT JOIN uploads u ON u.id = c.upload_id
WHERE c.id = $1 AND c.user_id = $2;

-- name: list_cvs
-- A page of a user's library, newest first, behind a cursor (created_at, id), of the active or the laid aside if asked.
SELECT c.id, c.title, c.data, '' AS original_text, u.filename, c.is_active, c.version, c.pages, c.warnings,
       '[]'::jsonb AS doubts, c.upload_id, c.created_at, c.updated_at
FROM cvs c LEFT JOIN uploads u ON u.id = c.upload_id
WHERE c.user_id = $1
  AND ($2::boolean IS NULL OR c.is_active = $2)
  AND (c.created_at, c.id) < (coalesce($3::timestamptz, 'infinity'),
                              coalesce($4::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
ORDER BY c.created_at DESC, c.id DESC
LIMIT $5;

-- name: lock_cv
-- Take an entry for a change.
SELECT data, version, warnings, doubts FROM cvs WHERE id = $1 AND user_id = $2 FOR UPDATE;

-- name: update_cv
-- Store what is new of an entry (null: as it was) under its next version.
UPDATE cvs
SET title = coalesce($2, title),
    data = coalesce($3, data),
    is_active = coalesce($4, is_active),
    warnings = coalesce($5, warnings),
    doubts = coalesce($6, doubts),
    version = version + 1,
    updated_at = now()
WHERE id = $1;

-- name: delete_cv
-- Delete an entry of a user's library; sessions that began from it stay. They are locked first: a run that holds its
-- session asks for the entry's key next, and each would wait for the other.
WITH begun AS MATERIALIZED (
    SELECT id FROM tailoring_sessions WHERE cv_id = $1 AND user_id = $2 ORDER BY id FOR UPDATE
)
DELETE FROM cvs WHERE id = $1 AND user_id = $2 AND (SELECT count(*) >= 0 FROM begun) RETURNING upload_id;
