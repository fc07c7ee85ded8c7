-- name: lock_user
-- Serialise the creations of one user, so that counting and inserting are one.
SELECT id FROM users WHERE id = $1 FOR UPDATE;

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
