-- name: now
-- The database's clock, by which all its times were written.
SELECT clock_timestamp();

-- name: changed_sessions
-- Sessions of a user that came to rest after a moment, in the order in which they did.
SELECT id, status, view::text AS view, changed_at
FROM tailoring_sessions
WHERE user_id = $1 AND changed_at > $2 AND status IN ('waiting', 'completed', 'failed', 'stopped')
ORDER BY changed_at
LIMIT 200;

-- name: due_applications
-- Applications of a user whose next step became due after one moment and up to another.
SELECT id, company, position, status, next_step_at
FROM applications
WHERE user_id = $1 AND next_step_at > $2 AND next_step_at <= $3
ORDER BY next_step_at
LIMIT 200;

-- name: next_due
-- When the next step of a user after a moment is due.
SELECT min(next_step_at) FROM applications WHERE user_id = $1 AND next_step_at > $2;

-- name: insert_ticket
-- A ticket for one WebSocket.
INSERT INTO ws_tickets (hash, user_id, sign_in, expires_at) VALUES ($1, $2, $3, $4);

-- name: take_ticket
-- Use a ticket up; expired ones go with it.
WITH gone AS (DELETE FROM ws_tickets WHERE hash = $1 OR expires_at < now() RETURNING *)
SELECT user_id, sign_in FROM gone WHERE hash = $1 AND session_id IS NULL AND expires_at >= now();

-- name: stands
-- Whether a sign-in ($2) of a user, or with none the user, still stands.
SELECT u.is_active AND ($2::uuid IS NULL OR EXISTS (
    SELECT FROM user_sessions s WHERE s.id = $2 AND s.user_id = u.id AND s.revoked_at IS NULL AND s.expires_at > now()
))
FROM users u
WHERE u.id = $1;
