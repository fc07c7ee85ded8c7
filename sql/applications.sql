-- name: insert_application
-- Keep an application.
INSERT INTO applications
    (user_id, job_description_id, session_id, cv_id, company, position, url, status, applied_at, next_step_at, notes)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
RETURNING id;

-- name: get_application
-- One application of a user.
SELECT id, job_description_id, session_id, cv_id, company, position, url, status, applied_at, next_step_at, notes,
       created_at, updated_at
FROM applications
WHERE id = $1 AND user_id = $2;

-- name: lock_application
-- An application of a user, taken for a change.
SELECT id, job_description_id, session_id, cv_id, company, position, url, status, applied_at, next_step_at, notes,
       created_at, updated_at
FROM applications
WHERE id = $1 AND user_id = $2
FOR UPDATE;

-- name: list_applications
-- A page of a user's applications, newest first, behind a cursor (created_at, id).
SELECT id, job_description_id, session_id, cv_id, company, position, url, status, applied_at, next_step_at, notes,
       created_at, updated_at
FROM applications
WHERE user_id = $1
  AND (created_at, id) < (coalesce($2::timestamptz, 'infinity'),
                          coalesce($3::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
ORDER BY created_at DESC, id DESC
LIMIT $4;

-- name: list_of_status
-- The same of one status: a query of its own, so that each has an index in its order.
SELECT id, job_description_id, session_id, cv_id, company, position, url, status, applied_at, next_step_at, notes,
       created_at, updated_at
FROM applications
WHERE user_id = $1
  AND status = $2::text
  AND (created_at, id) < (coalesce($3::timestamptz, 'infinity'),
                          coalesce($4::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
ORDER BY created_at DESC, id DESC
LIMIT $5;

-- name: update_application
-- Store an application as it is now.
UPDATE applications
SET job_description_id = $2, session_id = $3, cv_id = $4, company = $5, position = $6, url = $7, status = $8,
    applied_at = $9, next_step_at = $10, notes = $11, updated_at = now()
WHERE id = $1;

-- name: delete_application
-- Delete an application with its history.
DELETE FROM applications WHERE id = $1 AND user_id = $2 RETURNING id;

-- name: insert_event
-- Note a status that an application has from now on.
INSERT INTO application_events (application_id, status) VALUES ($1, $2);

-- name: count_events
-- How many statuses an application had.
SELECT count(*) FROM application_events WHERE application_id = $1;

-- name: list_events
-- Every status that some applications had, in order.
SELECT application_id, status, at FROM application_events WHERE application_id = ANY ($1::uuid[]) ORDER BY id;

-- name: get_posting
-- Of a user's posting what an application is about.
SELECT data ->> 'company' AS company, data ->> 'title' AS position, coalesce(nullif(data ->> 'url', ''), url, '') AS url
FROM job_descriptions
WHERE id = $1 AND user_id = $2;

-- name: get_session
-- Of a user's session what an application is about (in its view), and what it began with.
SELECT view::text AS view, coalesce(job_url, '') AS url, cv_id, job_description_id
FROM tailoring_sessions
WHERE id = $1 AND user_id = $2;

-- name: own_cv
-- Whether a library entry is a user's.
SELECT id FROM cvs WHERE id = $1 AND user_id = $2;
