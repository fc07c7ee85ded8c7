-- name: delete_old_sign_ins
-- Forget sign-ins that ended more than a month ago.
DELETE FROM user_sessions WHERE least(expires_at, revoked_at) < now() - interval '30 days';

-- name: delete_old_tickets
-- Forget tickets that nobody used.
DELETE FROM ws_tickets WHERE expires_at < now();

-- name: delete_old_readings
-- Forget what pages of postings said a day ago.
DELETE FROM readings WHERE read_at < now() - interval '1 day';

-- name: delete_old_deliveries
-- Forget what the queue noted of its deliveries a week ago.
DELETE FROM pgqueuer_log WHERE created < now() - interval '7 days';

-- name: delete_old_statistics
-- Forget what the queue counted a month ago.
DELETE FROM pgqueuer_statistics WHERE created < now() - interval '30 days';

-- name: delete_old_keys
-- Forget what requests with a key made more than a day ago.
DELETE FROM idempotency_keys WHERE created_at < now() - interval '1 day';

-- name: delete_old_calls
-- Forget calls to models of so many days ago that belong to no session; those of sessions go with them.
DELETE FROM llm_calls WHERE session_id IS NULL AND created_at < now() - make_interval(days => $1);

-- name: delete_old_sessions
-- Delete some sessions that rest and were not touched for so many days; one that somebody has just taken is left.
DELETE FROM tailoring_sessions
WHERE id IN (
    SELECT id FROM tailoring_sessions
    WHERE status IN ('waiting', 'completed', 'stopped', 'failed')
      AND updated_at < now() - make_interval(days => $1)
    LIMIT $2
    FOR UPDATE SKIP LOCKED
);

-- name: delete_unused_uploads
-- Delete files of so many days ago that no session and no library entry refers to any more.
DELETE FROM uploads u
WHERE created_at < now() - make_interval(days => $1)
  AND NOT EXISTS (SELECT FROM tailoring_sessions WHERE upload_id = u.id)
  AND NOT EXISTS (SELECT FROM cvs WHERE upload_id = u.id);
