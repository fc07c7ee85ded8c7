-- name: lock_cv
-- A library entry of a user, taken for a change.
SELECT data, pages, version FROM cvs WHERE id = $1 AND user_id = $2 FOR UPDATE;

-- name: get_cv
-- What suggestions are made from: a library entry of a user.
SELECT data, pages FROM cvs WHERE id = $1 AND user_id = $2;

-- name: update_cv
-- Store a library entry under its next version.
UPDATE cvs SET data = $2, version = version + 1, updated_at = now() WHERE id = $1
RETURNING id, data, version, updated_at;

-- name: get_posting
-- A posting of a user.
SELECT data FROM job_descriptions WHERE id = $1 AND user_id = $2;

-- name: own_session
-- Whether a session is a user's.
SELECT id FROM tailoring_sessions WHERE id = $1 AND user_id = $2;

-- name: delete_outdated
-- Take back what was made before and is not found any more; what was applied stays as history.
DELETE FROM suggestions
WHERE cv_id = $1 AND user_id = $2 AND job_description_id IS NOT DISTINCT FROM $3 AND key IS NOT NULL AND NOT is_applied
  AND key <> ALL ($4::text[]);

-- name: make
-- Keep what was made, in its order: the first is the newest by a microsecond each. What is found again is changed in its
-- place and stays read.
INSERT INTO suggestions
    (user_id, cv_id, job_description_id, key, category, priority, title, description, suggestion, section, change,
     created_at)
SELECT $1, $2, $3, s.key, s.category, s.priority, s.title, s.description, s.suggestion, s.section, s.change::jsonb,
       now() - make_interval(secs => s.number * 0.000001)
FROM unnest($4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[], $11::text[])
     WITH ORDINALITY AS s (key, category, priority, title, description, suggestion, section, change, number)
ON CONFLICT (cv_id, coalesce(job_description_id, '00000000-0000-0000-0000-000000000000'::uuid), key)
    WHERE key IS NOT NULL
DO UPDATE SET category = excluded.category, priority = excluded.priority, title = excluded.title,
    description = excluded.description, suggestion = excluded.suggestion, section = excluded.section,
    change = excluded.change, created_at = excluded.created_at, is_applied = false
RETURNING id, category, priority, title, description, suggestion, section, change, is_read, is_applied, cv_id,
    session_id, job_description_id, created_at;

-- name: insert_suggestion
-- Store a suggestion that came whole.
INSERT INTO suggestions
    (user_id, cv_id, session_id, job_description_id, category, priority, title, description, suggestion, section)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
RETURNING id, category, priority, title, description, suggestion, section, change, is_read, is_applied, cv_id,
    session_id, job_description_id, created_at;

-- name: list_suggestions
-- A page of a user's suggestions, newest first, behind a cursor (created_at, id).
SELECT id, category, priority, title, description, suggestion, section, change, is_read, is_applied, cv_id,
       session_id, job_description_id, created_at
FROM suggestions
WHERE user_id = $1
  AND (created_at, id) < (coalesce($2::timestamptz, 'infinity'),
                          coalesce($3::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
ORDER BY created_at DESC, id DESC
LIMIT $4;

-- name: list_some_suggestions
-- The same of some categories, priorities and states of reading: of each combination as many as a page has, by an index
-- in its order, and of those the page. There are 24 combinations at most.
SELECT s.id, s.category, s.priority, s.title, s.description, s.suggestion, s.section, s.change, s.is_read, s.is_applied,
       s.cv_id, s.session_id, s.job_description_id, s.created_at
FROM unnest($5::text[]) AS c (category), unnest($6::text[]) AS p (priority), unnest($7::boolean[]) AS r (is_read),
     LATERAL (
         SELECT *
         FROM suggestions
         WHERE user_id = $1 AND category = c.category AND priority = p.priority AND is_read = r.is_read
           AND (created_at, id) < (coalesce($2::timestamptz, 'infinity'),
                                   coalesce($3::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
         ORDER BY created_at DESC, id DESC
         LIMIT $4
     ) AS s
ORDER BY s.created_at DESC, s.id DESC
LIMIT $4;

-- name: list_cv_suggestions
-- A page of the suggestions for one library entry of a user.
SELECT id, category, priority, title, description, suggestion, section, change, is_read, is_applied, cv_id,
       session_id, job_description_id, created_at
FROM suggestions
WHERE cv_id = $5 AND user_id = $1
  AND (created_at, id) < (coalesce($2::timestamptz, 'infinity'),
                          coalesce($3::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
ORDER BY created_at DESC, id DESC
LIMIT $4;

-- name: list_some_cv_suggestions
-- Likewise some of them.
SELECT s.id, s.category, s.priority, s.title, s.description, s.suggestion, s.section, s.change, s.is_read, s.is_applied,
       s.cv_id, s.session_id, s.job_description_id, s.created_at
FROM unnest($5::text[]) AS c (category), unnest($6::text[]) AS p (priority), unnest($7::boolean[]) AS r (is_read),
     LATERAL (
         SELECT *
         FROM suggestions
         WHERE cv_id = $8 AND user_id = $1 AND category = c.category AND priority = p.priority AND is_read = r.is_read
           AND (created_at, id) < (coalesce($2::timestamptz, 'infinity'),
                                   coalesce($3::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
         ORDER BY created_at DESC, id DESC
         LIMIT $4
     ) AS s
ORDER BY s.created_at DESC, s.id DESC
LIMIT $4;

-- name: mark_read
-- Note that a user has read a suggestion.
UPDATE suggestions SET is_read = true WHERE id = $1 AND user_id = $2
RETURNING id, category, priority, title, description, suggestion, section, change, is_read, is_applied, cv_id,
    session_id, job_description_id, created_at;

-- name: delete_suggestion
-- Delete a user's suggestion.
DELETE FROM suggestions WHERE id = $1 AND user_id = $2 RETURNING id;

-- name: lock_suggestion
-- A suggestion for a library entry, taken to be applied.
SELECT change, is_applied FROM suggestions WHERE id = $1 AND user_id = $2 AND cv_id = $3 FOR UPDATE;

-- name: mark_applied
-- Note that a suggestion was applied.
UPDATE suggestions SET is_applied = true, is_read = true WHERE id = $1
RETURNING id, category, priority, title, description, suggestion, section, change, is_read, is_applied, cv_id,
    session_id, job_description_id, created_at;
