-- name: find_recent
-- What a user had read at an address within the last day.
SELECT id, data, created_at
FROM job_descriptions
WHERE user_id = $1 AND url IS NOT NULL AND md5(url) = md5($2::text) AND url = $2 AND created_at > now() - interval '1 day'
ORDER BY created_at DESC
LIMIT 1;

-- name: insert_job_description
-- Keep a posting as it was read, with what it asks for.
INSERT INTO job_descriptions (user_id, url, data) VALUES ($1, $2, $3) RETURNING id, data, created_at;

-- name: get_job_description
-- One posting of a user.
SELECT id, data, created_at FROM job_descriptions WHERE id = $1 AND user_id = $2;

-- name: list_job_descriptions
-- A page of a user's postings, newest first, behind a cursor (created_at, id); without descriptions and requirements.
SELECT id, data - 'description' - 'requirements' AS data, created_at
FROM job_descriptions
WHERE user_id = $1
  AND (created_at, id) < (coalesce($2::timestamptz, 'infinity'),
                          coalesce($3::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
ORDER BY created_at DESC, id DESC
LIMIT $4;

-- name: delete_job_description
-- Forget a posting; sessions keep their own copy. They are locked first, as for an entry of the library.
WITH begun AS MATERIALIZED (
    SELECT id FROM tailoring_sessions WHERE job_description_id = $1 AND user_id = $2 ORDER BY id FOR UPDATE
)
DELETE FROM job_descriptions WHERE id = $1 AND user_id = $2 AND (SELECT count(*) >= 0 FROM begun) RETURNING id;
