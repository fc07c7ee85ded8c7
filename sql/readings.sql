-- name: find_reading
-- What a page said when a user had it read within the last day.
SELECT data, read_at
FROM readings
WHERE user_id = $1 AND md5(url) = md5($2::text) AND url = $2 AND read_at > now() - interval '1 day';

-- name: keep_reading
-- Keep what a page said, in place of what it said before.
INSERT INTO readings (user_id, url, data) VALUES ($1, $2, $3)
ON CONFLICT (user_id, md5(url)) DO UPDATE SET url = excluded.url, data = excluded.data, read_at = now()
RETURNING read_at;
