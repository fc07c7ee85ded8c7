-- name: insert_upload
-- Keep an uploaded file where every node can read it.
INSERT INTO uploads (user_id, filename, media_type, bytes)
VALUES ($1, $2, $3, $4)
RETURNING id;

-- name: get_upload
-- A user's file.
SELECT filename, media_type, bytes FROM uploads WHERE id = $1 AND user_id = $2;

-- name: delete_unused_upload
-- Delete a file that no session and no library entry refers to any more.
DELETE FROM uploads
WHERE id = $1
  AND NOT EXISTS (SELECT FROM tailoring_sessions WHERE upload_id = $1)
  AND NOT EXISTS (SELECT FROM cvs WHERE upload_id = $1);
