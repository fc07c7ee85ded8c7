-- name: claim_session
-- Take a session's run: the delivery must be the newest, the run wanted and nobody alive must hold it.
UPDATE tailoring_sessions
SET epoch = epoch + 1, owner = $3, lease_until = now() + make_interval(secs => $4), queued_at = NULL
WHERE id = $1 AND turn = $2 AND want = 'run' AND status IN ('pending', 'running')
  AND (owner IS NULL OR lease_until < now())
RETURNING user_id, epoch, snapshot;

-- name: lock_lost
-- Take a session that a delivery could claim, to end it: its snapshot cannot be read, and is not asked for. Its view may
-- be sealed, and is asked for as it lies there.
SELECT user_id, epoch, seq, status, stage, progress, view::text AS view
FROM tailoring_sessions
WHERE id = $1 AND turn = $2 AND want = 'run' AND status IN ('pending', 'running')
  AND (owner IS NULL OR lease_until < now())
FOR UPDATE;

-- name: lock_run
-- Take a session for a step's result: only while the run still holds it.
SELECT user_id, seq, snapshot FROM tailoring_sessions WHERE id = $1 AND epoch = $2 AND owner IS NOT NULL FOR UPDATE;

-- name: get_run
-- A session as it stands, while its run still holds it.
SELECT snapshot FROM tailoring_sessions WHERE id = $1 AND epoch = $2 AND owner IS NOT NULL;

-- name: beat
-- Renew the leases of the runs ($3) that a node has; those that it holds come back, the others are fenced off or stopped.
-- What it holds and has no run of, a claim whose answer was lost, say, runs out. Rows are locked in the order of their
-- ids: a node that stood still may hold what another has taken over, and either would wait for the other.
UPDATE tailoring_sessions
SET lease_until = now() + make_interval(secs => $2)
WHERE id IN (
    SELECT id FROM tailoring_sessions WHERE owner = $1 AND id = ANY($3::uuid[]) ORDER BY id FOR NO KEY UPDATE
)
AND owner = $1
RETURNING id, epoch;

-- name: sweep
-- Sessions whose run died with its process, and wake-ups whose delivery died with it: raise their turn for a new one.
-- Whose delivery still waits in the queue keeps its place there.
UPDATE tailoring_sessions
SET turn = turn + 1, owner = NULL, lease_until = NULL, queued_at = now()
WHERE id IN (
    SELECT id FROM tailoring_sessions
    WHERE (owner IS NOT NULL AND lease_until < now())
       OR (queued_at < now() - make_interval(secs => $1) AND owner IS NULL AND NOT EXISTS (
           SELECT FROM pgqueuer
           WHERE pgqueuer.dedupe_key = tailoring_sessions.id || ':' || tailoring_sessions.turn
             AND pgqueuer.status = 'queued'
       ))
    ORDER BY id
    LIMIT 500
    FOR UPDATE SKIP LOCKED
)
AND want = 'run'
RETURNING id, turn;

-- name: next_expiry
-- Seconds until the first lease runs out, unless it is renewed, or the first wake-up has waited for $1 seconds; null when
-- there is neither.
SELECT extract(epoch FROM least(
    (SELECT min(lease_until) FROM tailoring_sessions WHERE owner IS NOT NULL),
    (SELECT min(queued_at) FROM tailoring_sessions WHERE queued_at > now() - make_interval(secs => $1))
        + make_interval(secs => $1)
) - now())::float8;

-- name: count_waiting
-- Wake-ups that nobody has taken yet, and the age of the oldest in seconds.
SELECT count(*) AS sessions, coalesce(extract(epoch FROM now() - min(queued_at)), 0)::float8 AS oldest
FROM tailoring_sessions
WHERE queued_at IS NOT NULL;

-- name: hand_over
-- A node that drains gives back the runs that it holds, for others to go on with; locked in order, as by the beat.
UPDATE tailoring_sessions
SET turn = turn + 1, epoch = epoch + 1, owner = NULL, lease_until = NULL, queued_at = now()
WHERE id IN (SELECT id FROM tailoring_sessions WHERE owner = $1 ORDER BY id FOR NO KEY UPDATE) AND owner = $1
RETURNING id, turn;
