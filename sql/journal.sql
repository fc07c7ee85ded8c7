-- name: append_events
-- The first events of a session; the first carries the cause of all.
INSERT INTO events (session_id, seq, at, run, type, body, cause)
SELECT $1, e.seq, $2, $3, e.type, e.body::jsonb, CASE e.number WHEN 1 THEN $7::jsonb END
FROM unnest($4::bigint[], $5::text[], $6::text[]) WITH ORDINALITY AS e (seq, type, body, number);

-- name: write
-- Store what a cause made of a session that is still at number $2 and, for a run ($3 > 0), still held by it: the row,
-- and the events. A session that rests has no owner; a stop fences the run off by its epoch.
WITH held AS (
    UPDATE tailoring_sessions
    SET status = $9::text,
        stage = $10,
        progress = $11,
        seq = $12,
        snapshot = $13::jsonb,
        view = $14::jsonb,
        score_before = $15,
        score_after = $16,
        claims = $17,
        claims_invented = $18,
        drafts_refused = $19,
        state = $20::jsonb,
        state_form = $21,
        want = CASE WHEN $9::text = 'stopped' THEN 'stop' ELSE 'run' END,
        epoch = CASE WHEN $9::text = 'stopped' AND owner IS NOT NULL THEN epoch + 1 ELSE epoch END,
        owner = CASE WHEN $9::text IN ('pending', 'running') THEN owner END,
        lease_until = CASE WHEN $9::text IN ('pending', 'running') THEN lease_until END,
        queued_at = CASE WHEN $9::text IN ('pending', 'running') THEN queued_at END,
        changed_at = CASE WHEN status = $9::text THEN changed_at ELSE now() END,
        completed_at = CASE WHEN $9::text = 'completed' THEN coalesce(completed_at, now()) ELSE completed_at END,
        updated_at = now()
    WHERE id = $1 AND seq = $2 AND ($3::bigint = 0 OR (epoch = $3 AND owner IS NOT NULL))
    RETURNING id, user_id
), said AS (
    INSERT INTO events (session_id, seq, at, run, type, body, cause)
    SELECT held.id, e.seq, $4, $3, e.type, e.body::jsonb, CASE e.number WHEN 1 THEN $8::jsonb END
    FROM held, unnest($5::bigint[], $6::text[], $7::text[]) WITH ORDINALITY AS e (seq, type, body, number)
)
SELECT user_id FROM held;

-- name: end_lost
-- A session whose snapshot cannot be read fails: all else on its row says so, and whoever had it is fenced off.
UPDATE tailoring_sessions
SET status = 'failed', seq = $2, epoch = epoch + 1, view = $3::jsonb, state = $4::jsonb, state_form = $5,
    owner = NULL, lease_until = NULL, queued_at = NULL, changed_at = now(), updated_at = now()
WHERE id = $1;

-- name: list_events
-- A page of a session's events after a number.
SELECT seq, type, body FROM events WHERE session_id = $1 AND seq > $2 ORDER BY seq LIMIT $3;

-- name: page_events
-- Likewise, and none of them behind $4 bytes of JSON: what a slow reader is sent next is not held for it.
SELECT seq, type, body
FROM (
    SELECT seq, type, body, sum(octet_length(body::text)) OVER (ORDER BY seq) - octet_length(body::text) AS before
    FROM (SELECT seq, type, body FROM events WHERE session_id = $1 AND seq > $2 ORDER BY seq LIMIT $3) AS following
) AS measured
WHERE before < $4
ORDER BY seq;

-- name: newest
-- The newest numbers of some sessions.
SELECT id, seq FROM tailoring_sessions WHERE id = ANY($1::uuid[]);
