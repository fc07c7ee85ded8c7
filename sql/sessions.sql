-- name: insert_session
-- Begin a session: pending, wanted, its first wake-up due.
INSERT INTO tailoring_sessions
    (id, user_id, upload_id, resume_path, job_url, mode, interactive, status, stage, progress, turn, queued_at,
     seq, snapshot, view, cv_id, job_description_id)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1, now(), $11, $12, $13, $14, $15)
RETURNING created_at;

-- name: lock_session
-- Take a user's session for a command.
SELECT id, user_id, status, turn, epoch, owner, seq, snapshot
FROM tailoring_sessions
WHERE id = $1 AND user_id = $2
FOR UPDATE;

-- name: lock_run
-- Take a session for a step's result: only while the run still holds it.
SELECT id, user_id, status, turn, epoch, owner, seq, snapshot
FROM tailoring_sessions
WHERE id = $1 AND epoch = $2 AND owner IS NOT NULL
FOR UPDATE;

-- name: append_events
-- Append numbered events; `causes` is null but for the first of a transaction.
INSERT INTO events (session_id, seq, at, run, type, body, cause)
SELECT $1, e.seq, $2, $3, e.type, e.body::jsonb, e.cause::jsonb
FROM unnest($4::bigint[], $5::text[], $6::text[], $7::text[]) AS e (seq, type, body, cause);

-- name: update_session
-- Store what a cause made of a session. A session that rests has no owner; a stop fences the run off by its epoch.
UPDATE tailoring_sessions
SET status = $2::text,
    stage = $3,
    progress = $4,
    seq = $5,
    snapshot = $6,
    view = $7,
    score_before = $8,
    score_after = $9,
    want = CASE WHEN $2::text = 'stopped' THEN 'stop' ELSE 'run' END,
    epoch = CASE WHEN $2::text = 'stopped' AND owner IS NOT NULL THEN epoch + 1 ELSE epoch END,
    owner = CASE WHEN $2::text IN ('pending', 'running') THEN owner END,
    lease_until = CASE WHEN $2::text IN ('pending', 'running') THEN lease_until END,
    queued_at = CASE WHEN $2::text IN ('pending', 'running') THEN queued_at END,
    changed_at = CASE WHEN status = $2::text THEN changed_at ELSE now() END,
    completed_at = CASE WHEN $2::text = 'completed' THEN coalesce(completed_at, now()) ELSE completed_at END,
    updated_at = now()
WHERE id = $1;

-- name: wake_session
-- Raise the turn, so that the delivery that carries it is the only good one.
UPDATE tailoring_sessions
SET turn = turn + 1, queued_at = now(), owner = NULL, lease_until = NULL
WHERE id = $1
RETURNING turn;

-- name: claim_session
-- Take a session's run: the delivery must be the newest, the run wanted and nobody alive must hold it.
UPDATE tailoring_sessions
SET epoch = epoch + 1, owner = $3, lease_until = now() + make_interval(secs => $4), queued_at = NULL
WHERE id = $1 AND turn = $2 AND want = 'run' AND status IN ('pending', 'running')
  AND (owner IS NULL OR lease_until < now())
RETURNING user_id, epoch, snapshot;

-- name: beat
-- Renew the leases of a node; the runs that it holds come back, the others are fenced off or stopped.
UPDATE tailoring_sessions
SET lease_until = now() + make_interval(secs => $2)
WHERE owner = $1
RETURNING id, epoch;

-- name: sweep
-- Sessions whose run died with its process, and wake-ups that nobody took: raise their turn for a new delivery.
UPDATE tailoring_sessions
SET turn = turn + 1, owner = NULL, lease_until = NULL, queued_at = now()
WHERE id IN (
    SELECT id FROM tailoring_sessions
    WHERE (owner IS NOT NULL AND lease_until < now())
       OR (queued_at < now() - make_interval(secs => $1) AND owner IS NULL)
    ORDER BY id
    LIMIT 500
    FOR UPDATE SKIP LOCKED
)
AND want = 'run'
RETURNING id, turn;

-- name: count_waiting
-- Wake-ups that nobody has taken yet, and the age of the oldest in seconds.
SELECT count(*) AS sessions, coalesce(extract(epoch FROM now() - min(queued_at)), 0)::float8 AS oldest
FROM tailoring_sessions
WHERE queued_at IS NOT NULL;

-- name: hand_over
-- A node that drains gives back the runs that it holds, for others to go on with.
UPDATE tailoring_sessions
SET turn = turn + 1, epoch = epoch + 1, owner = NULL, lease_until = NULL, queued_at = now()
WHERE owner = $1
RETURNING id, turn;

-- name: get_session
-- One session of a user, as its head shows it.
SELECT id, status, stage, progress, mode, interactive, seq, view, created_at, updated_at, completed_at, cv_id
FROM tailoring_sessions
WHERE id = $1 AND user_id = $2;

-- name: get_snapshot
-- One session of a user, whole.
SELECT snapshot FROM tailoring_sessions WHERE id = $1 AND user_id = $2;

-- name: list_sessions
-- A page of a user's sessions, newest first, behind a cursor (created_at, id).
SELECT id, status, stage, progress, mode, interactive, seq, view, created_at, updated_at, completed_at, cv_id
FROM tailoring_sessions
WHERE user_id = $1
  AND (created_at, id) < (coalesce($2::timestamptz, 'infinity'),
                          coalesce($3::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
ORDER BY created_at DESC, id DESC
LIMIT $4;

-- name: list_of_status
-- The same of one status: a query of its own, so that each has an index in its order.
SELECT id, status, stage, progress, mode, interactive, seq, view, created_at, updated_at, completed_at, cv_id
FROM tailoring_sessions
WHERE user_id = $1
  AND status = $2::text
  AND (created_at, id) < (coalesce($3::timestamptz, 'infinity'),
                          coalesce($4::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
ORDER BY created_at DESC, id DESC
LIMIT $5;

-- name: list_of_cv
-- A page of the sessions that began from one entry of a user's library, newest first, behind a cursor.
SELECT id, status, stage, progress, mode, interactive, seq, view, created_at, updated_at, completed_at, cv_id
FROM tailoring_sessions
WHERE user_id = $1 AND cv_id = $2
  AND (created_at, id) < (coalesce($3::timestamptz, 'infinity'),
                          coalesce($4::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
ORDER BY created_at DESC, id DESC
LIMIT $5;

-- name: get_posting
-- A posting that a user has stored.
SELECT data FROM job_descriptions WHERE id = $1 AND user_id = $2;

-- name: delete_session
-- Delete a session with all that it owns; its file goes when no other session or library entry uses it.
DELETE FROM tailoring_sessions WHERE id = $1 AND user_id = $2 RETURNING upload_id;

-- name: list_events
-- A page of a session's events after a number.
SELECT seq, type, body FROM events WHERE session_id = $1 AND seq > $2 ORDER BY seq LIMIT $3;

-- name: list_causes
-- What made a session what it is, in order.
SELECT cause, at, run FROM events WHERE session_id = $1 AND cause IS NOT NULL ORDER BY seq;

-- name: own_session
-- The newest number of a user's session, if it is theirs.
SELECT seq FROM tailoring_sessions WHERE id = $1 AND user_id = $2;

-- name: insert_ticket
-- A ticket for one WebSocket.
INSERT INTO ws_tickets (hash, session_id, user_id, expires_at) VALUES ($1, $2, $3, $4);

-- name: take_ticket
-- Use a ticket up; expired ones go with it.
WITH gone AS (DELETE FROM ws_tickets WHERE hash = $1 OR expires_at < now() RETURNING *)
SELECT user_id FROM gone WHERE hash = $1 AND session_id = $2 AND expires_at >= now();
