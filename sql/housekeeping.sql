-- name: delete_old_sign_ins
-- Forget sign-ins that ended more than a month ago.
DELETE FROM user_sessions WHERE least(expires_at, revoked_at) < now() - interval '30 days';

-- name: delete_old_tickets
-- Forget tickets that nobody used.
DELETE FROM ws_tickets WHERE expires_at < now();

-- name: delete_old_readings
-- Forget what pages of postings said a day ago.
DELETE FROM readings WHERE read_at < now() - interval '1 day';

-- name: delete_old_deliveries
-- Forget what the queue noted of its deliveries a week ago.
DELETE FROM pgqueuer_log WHERE created < now() - interval '7 days';

-- name: delete_old_statistics
-- Forget what the queue counted a month ago.
DELETE FROM pgqueuer_statistics WHERE created < now() - interval '30 days';
