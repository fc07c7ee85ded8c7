-- name: totals
-- A user's totals: sessions completed, at work, completed since a moment, the median gain of the score, and what the
-- fact check found in those that were completed.
SELECT count(*) FILTER (WHERE completed_at IS NOT NULL) AS completed,
       count(*) FILTER (WHERE status IN ('pending', 'running')) AS active,
       count(*) FILTER (WHERE completed_at >= $2) AS today,
       percentile_cont(0.5) WITHIN GROUP (ORDER BY score_after - score_before)
           FILTER (WHERE completed_at IS NOT NULL) AS median_gain,
       coalesce(sum(claims) FILTER (WHERE completed_at IS NOT NULL), 0) AS claims,
       coalesce(sum(claims_invented) FILTER (WHERE completed_at IS NOT NULL), 0) AS invented,
       coalesce(sum(drafts_refused) FILTER (WHERE completed_at IS NOT NULL), 0) AS refused
FROM tailoring_sessions
WHERE user_id = $1;

-- name: by_day
-- How many sessions a user completed on each of the last thirty days (UTC).
SELECT (completed_at AT TIME ZONE 'UTC')::date AS day, count(*) AS completed
FROM tailoring_sessions
WHERE user_id = $1 AND completed_at > now() - interval '30 days'
GROUP BY day
ORDER BY day;
