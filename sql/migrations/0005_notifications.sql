-- Tickets for the notifications of a user, which belong to no session.
ALTER TABLE ws_tickets ALTER COLUMN session_id DROP NOT NULL;
