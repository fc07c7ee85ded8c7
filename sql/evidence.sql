-- name: list_evidence
-- What a user told us, newest first.
SELECT id, session_id, topic, stance, text, created_at
FROM evidence
WHERE user_id = $1
ORDER BY created_at DESC, id DESC
LIMIT 500;

-- name: tell
-- Keep what a person said about a topic; the same answer of the same session is one.
INSERT INTO evidence (user_id, session_id, ref, topic, stance, text)
VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (session_id, ref) DO NOTHING;
