-- name: insert_calls
-- Keep what calls to a language model used, and where they went. A call is kept twice, when it begins and when it ends,
-- in either order: its end stands.
-- A session that was deleted meanwhile leaves them to the account; an account that was, to nobody.
INSERT INTO llm_calls
    (user_id, session_id, server, model, purpose, tokens_in, tokens_out, estimated, duration, outcome, call)
SELECT u.id, s.id, $3, c.model, c.purpose, c.tokens_in, c.tokens_out, c.estimated, c.duration, c.outcome, c.call
FROM unnest($4::text[], $5::text[], $6::int[], $7::int[], $8::boolean[], $9::float8[], $10::text[], $11::uuid[])
     AS c (model, purpose, tokens_in, tokens_out, estimated, duration, outcome, call)
JOIN users u ON u.id = $1
LEFT JOIN tailoring_sessions s ON s.id = $2
ON CONFLICT (call) DO UPDATE
SET tokens_in = excluded.tokens_in, tokens_out = excluded.tokens_out, estimated = excluded.estimated,
    duration = excluded.duration, outcome = excluded.outcome
WHERE llm_calls.outcome = 'begun';

-- name: session_calls
-- The calls of one session, in order.
SELECT server, model, purpose, tokens_in, tokens_out, estimated, duration, outcome, created_at AS at
FROM llm_calls
WHERE session_id = $1
ORDER BY id
LIMIT 5000;

-- name: account_purposes
-- What a user's calls were for, and where they went.
SELECT server, model, purpose, count(*) AS calls, sum(tokens_in) AS tokens_in, sum(tokens_out) AS tokens_out,
       max(created_at) AS last_at
FROM llm_calls
WHERE user_id = $1
GROUP BY server, model, purpose
ORDER BY server, model, purpose;

-- name: account_totals
-- What a user's calls used in all, by server and model.
SELECT server, model, count(*) AS calls, sum(tokens_in) AS tokens_in, sum(tokens_out) AS tokens_out,
       bool_or(estimated) AS estimated, sum(duration) AS duration, count(*) FILTER (WHERE outcome <> 'ok') AS unfinished
FROM llm_calls
WHERE user_id = $1
GROUP BY server, model
ORDER BY server, model;
