-- name: account
-- The account itself, without the hash of its password and what its name is compared by.
SELECT (to_jsonb(t) - '{password_hash,name_key}'::text[])::text AS entry FROM users t WHERE id = $1;

-- name: sign_ins
-- Sign-ins, also those that ended.
SELECT (to_jsonb(t) - 'user_id')::text AS entry FROM user_sessions t WHERE user_id = $1 ORDER BY created_at, id;

-- name: cvs
-- The library.
SELECT (to_jsonb(t) - 'user_id')::text AS entry FROM cvs t WHERE user_id = $1 ORDER BY created_at, id;

-- name: job_descriptions
-- Postings that were read.
SELECT (to_jsonb(t) - 'user_id')::text AS entry FROM job_descriptions t WHERE user_id = $1 ORDER BY created_at, id;

-- name: evidence
-- What the person told us.
SELECT (to_jsonb(t) - 'user_id')::text AS entry FROM evidence t WHERE user_id = $1 ORDER BY created_at, id;

-- name: suggestions
-- Advice that was given.
SELECT (to_jsonb(t) - 'user_id')::text AS entry FROM suggestions t WHERE user_id = $1 ORDER BY created_at, id;

-- name: applications
-- Applications, each with its history.
SELECT (to_jsonb(t) - 'user_id' || jsonb_build_object('events', coalesce(
           (SELECT jsonb_agg(to_jsonb(e) - 'application_id' ORDER BY e.id)
            FROM application_events e WHERE e.application_id = t.id), '[]')))::text AS entry
FROM applications t
WHERE user_id = $1
ORDER BY created_at, id;

-- name: llm_calls
-- Calls to language models.
SELECT (to_jsonb(t) - 'user_id')::text AS entry FROM llm_calls t WHERE user_id = $1 ORDER BY id;

-- name: sessions
-- Tailoring sessions, each with all that it said.
SELECT id::text AS name, (to_jsonb(t) - 'user_id' || jsonb_build_object('events', coalesce(
           (SELECT jsonb_agg(to_jsonb(e) - 'session_id' ORDER BY e.seq)
            FROM events e WHERE e.session_id = t.id), '[]')))::text AS entry
FROM tailoring_sessions t
WHERE user_id = $1
ORDER BY created_at, id;

-- name: uploads
-- The uploaded files.
SELECT id::text AS name, filename, bytes FROM uploads WHERE user_id = $1 ORDER BY created_at, id;
