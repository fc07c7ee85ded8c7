-- name: list_evidence
-- What a user told us, newest first, for a session to begin with; what was put into other words counts from then.
SELECT id, topic, stance, text, place, updated_at
FROM evidence
WHERE user_id = $1
ORDER BY created_at DESC, id DESC
LIMIT 500;

-- name: tell
-- Keep what a person said about a topic; the same answer of the same session is one.
INSERT INTO evidence (user_id, session_id, ref, topic, stance, text)
VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (session_id, ref) DO NOTHING;

-- name: take_back
-- Put a no, or not being able to say, in the place of the yes that a person gave in a session and took back there.
UPDATE evidence SET stance = $4, text = $5 WHERE user_id = $1 AND session_id = $2 AND ref = $3;

-- name: place
-- Note where it was that a statement tells of: one of this session, or an earlier one by its own id. Its day stays.
UPDATE evidence SET place = $4 WHERE user_id = $1 AND ((session_id = $2 AND ref = $3) OR 'told:' || id = $3);

-- name: page_evidence
-- A page of what a user told us, newest first, behind a cursor (created_at, id).
SELECT id, session_id, topic, stance, text, place, created_at, updated_at
FROM evidence
WHERE user_id = $1
  AND (created_at, id) < (coalesce($2::timestamptz, 'infinity'),
                          coalesce($3::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
ORDER BY created_at DESC, id DESC
LIMIT $4;

-- name: edit_evidence
-- Put a statement of a user into other words, to another place, or take another stance; null leaves a field as it is.
-- Nothing comes back when there is none, or when a yes would have no words.
UPDATE evidence
SET text = coalesce($3, text), stance = coalesce($4, stance), place = coalesce($5, place), updated_at = now()
WHERE id = $1 AND user_id = $2 AND (coalesce($4, stance) <> 'yes' OR coalesce($3, text) <> '')
RETURNING id, session_id, topic, stance, text, place, created_at, updated_at;

-- name: own_evidence
-- Whether a statement is a user's.
SELECT id FROM evidence WHERE id = $1 AND user_id = $2;

-- name: forget
-- Forget a statement; sessions that used it keep their own copy.
DELETE FROM evidence WHERE id = $1 AND user_id = $2 RETURNING id;
