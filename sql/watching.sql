-- name: list_attended
-- Sessions for those who are about to watch them, a row for each that is asked for (user, sign-in or null, session), in
-- that order: whether the user's sign-in stands or, without one, the user; nothing of a session that is not theirs. The
-- snapshot only where no state of our form ($4) was kept.
SELECT u.id IS NOT NULL AS stands, t.id, t.seq, t.view::text AS view,
       CASE WHEN t.state_form = $4 THEN t.state END AS state,
       CASE WHEN t.state IS NULL OR t.state_form IS DISTINCT FROM $4 THEN t.snapshot END AS snapshot
FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) WITH ORDINALITY AS asked (user_id, sign_in, session_id, place)
LEFT JOIN users u ON u.id = asked.user_id AND u.is_active
    AND (asked.sign_in IS NULL OR EXISTS (
        SELECT FROM user_sessions s
        WHERE s.id = asked.sign_in AND s.user_id = asked.user_id AND s.revoked_at IS NULL AND s.expires_at > now()
    ))
LEFT JOIN tailoring_sessions t ON t.id = asked.session_id AND t.user_id = u.id
ORDER BY asked.place;

-- name: list_asked
-- The newest events that asked something.
SELECT body FROM events WHERE session_id = $1 AND type = 'human_input_required' ORDER BY seq DESC LIMIT 20;

-- name: own_session
-- The newest number of a user's session, if it is theirs.
SELECT seq FROM tailoring_sessions WHERE id = $1 AND user_id = $2;

-- name: insert_ticket
-- A ticket for one WebSocket.
INSERT INTO ws_tickets (hash, session_id, user_id, sign_in, expires_at) VALUES ($1, $2, $3, $4, $5);

-- name: take_ticket
-- Use a ticket up; expired ones go with it.
WITH gone AS (DELETE FROM ws_tickets WHERE hash = $1 OR expires_at < now() RETURNING *)
SELECT user_id, sign_in FROM gone WHERE hash = $1 AND session_id = $2 AND expires_at >= now();

-- name: list_ended
-- Of some sign-ins those that do not stand any more.
SELECT asked.id
FROM unnest($1::uuid[]) AS asked (id)
WHERE NOT EXISTS (
    SELECT
    FROM user_sessions s JOIN users u ON u.id = s.user_id
    WHERE s.id = asked.id AND s.revoked_at IS NULL AND s.expires_at > now() AND u.is_active
);
