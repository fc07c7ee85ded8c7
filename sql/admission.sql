-- name: lock_user
-- Serialise the creations of one user, so that counting and inserting are one. What only refers to the user does not wait.
SELECT id FROM users WHERE id = $1 FOR NO KEY UPDATE;

-- name: count_active
-- How many sessions of a user are pending or running.
SELECT count(*)
FROM tailoring_sessions
WHERE user_id = $1 AND status IN ('pending', 'running');

-- name: count_completed_since
-- How many sessions of a user were completed since a moment (the quota's day).
SELECT count(*)
FROM tailoring_sessions
WHERE user_id = $1 AND completed_at >= $2;

-- name: get_key
-- What a key made, within a day.
SELECT request, made_id FROM idempotency_keys
WHERE user_id = $1 AND key = $2 AND created_at > now() - interval '1 day';

-- name: keep_key
-- Remember what a key made; a second request with it finds the first. One of more than a day ago is forgotten.
INSERT INTO idempotency_keys (user_id, key, request, made_id) VALUES ($1, $2, $3, $4)
ON CONFLICT (user_id, key) DO UPDATE SET request = $3, made_id = $4, created_at = now();

-- name: forget_keys
-- Forget keys of more than a day.
DELETE FROM idempotency_keys WHERE created_at < now() - interval '1 day';

-- name: count_sessions
-- How many sessions a user has, up to as many as matter.
SELECT count(*) FROM (SELECT FROM tailoring_sessions WHERE user_id = $1 LIMIT $2) AS stored;

-- name: count_resumes
-- How many entries of the library a user has, up to as many as matter.
SELECT count(*) FROM (SELECT FROM cvs WHERE user_id = $1 LIMIT $2) AS stored;

-- name: count_postings
-- How many postings a user has, up to as many as matter.
SELECT count(*) FROM (SELECT FROM job_descriptions WHERE user_id = $1 LIMIT $2) AS stored;

-- name: count_applications
-- How many applications a user has, up to as many as matter.
SELECT count(*) FROM (SELECT FROM applications WHERE user_id = $1 LIMIT $2) AS stored;

-- name: count_suggestions
-- How many suggestions a user has, up to as many as matter.
SELECT count(*) FROM (SELECT FROM suggestions WHERE user_id = $1 LIMIT $2) AS stored;

-- name: count_statements
-- How many statements a user has, up to as many as matter.
SELECT count(*) FROM (SELECT FROM evidence WHERE user_id = $1 LIMIT $2) AS stored;

-- name: count_bytes
-- How many bytes the files of a user have, as they are stored.
SELECT coalesce(sum(octet_length(bytes)), 0)::bigint FROM uploads WHERE user_id = $1;
