-- name: insert_session
-- Begin a session: pending, wanted, its first wake-up due.
INSERT INTO tailoring_sessions
    (id, user_id, upload_id, resume_path, job_url, mode, interactive, status, stage, progress, turn, queued_at,
     seq, snapshot, view, cv_id, job_description_id)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1, now(), $11, $12, $13, $14, $15);

-- name: lock_session
-- Take a user's session for a command.
SELECT owner, seq, snapshot
FROM tailoring_sessions
WHERE id = $1 AND user_id = $2
FOR UPDATE;

-- name: wake_session
-- Raise the turn, so that the delivery that carries it is the only good one.
UPDATE tailoring_sessions
SET turn = turn + 1, queued_at = now(), owner = NULL, lease_until = NULL
WHERE id = $1
RETURNING turn;

-- name: get_session
-- One session of a user, as its head shows it.
SELECT id, status, stage, progress, mode, interactive, seq, view::text AS view, created_at, updated_at,
       completed_at, cv_id
FROM tailoring_sessions
WHERE id = $1 AND user_id = $2;

-- name: get_session_for
-- The same for one who asks, by a sign-in ($3) that stands or, with none, by the user alone; no row when that is not so,
-- nothing of a session when it is not theirs.
SELECT t.id, t.status, t.stage, t.progress, t.mode, t.interactive, t.seq, t.view::text AS view,
       t.created_at, t.updated_at, t.completed_at, t.cv_id
FROM users u
LEFT JOIN tailoring_sessions t ON t.id = $1 AND t.user_id = u.id
WHERE u.id = $2 AND u.is_active
  AND ($3::uuid IS NULL OR EXISTS (
      SELECT FROM user_sessions s
      WHERE s.id = $3 AND s.user_id = u.id AND s.revoked_at IS NULL AND s.expires_at > now()
  ));

-- name: get_snapshot
-- One session of a user, whole.
SELECT snapshot FROM tailoring_sessions WHERE id = $1 AND user_id = $2;

-- name: list_sessions
-- A page of a user's sessions, newest first, behind a cursor (created_at, id).
SELECT id, status, stage, progress, mode, interactive, seq, view::text AS view, created_at, updated_at,
       completed_at, cv_id
FROM tailoring_sessions
WHERE user_id = $1
  AND (created_at, id) < (coalesce($2::timestamptz, 'infinity'),
                          coalesce($3::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
ORDER BY created_at DESC, id DESC
LIMIT $4;

-- name: list_of_status
-- The same of one status: a query of its own, so that each has an index in its order.
SELECT id, status, stage, progress, mode, interactive, seq, view::text AS view, created_at, updated_at,
       completed_at, cv_id
FROM tailoring_sessions
WHERE user_id = $1
  AND status = $2::text
  AND (created_at, id) < (coalesce($3::timestamptz, 'infinity'),
                          coalesce($4::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
ORDER BY created_at DESC, id DESC
LIMIT $5;

-- name: list_of_cv
-- A page of the sessions that began from one entry of a user's library, newest first, behind a cursor.
SELECT id, status, stage, progress, mode, interactive, seq, view::text AS view, created_at, updated_at,
       completed_at, cv_id
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
