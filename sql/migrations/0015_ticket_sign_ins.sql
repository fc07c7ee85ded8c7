-- The sign-in by which a ticket was asked for, by which its WebSocket ends; null for a name and password.
ALTER TABLE ws_tickets ADD COLUMN sign_in uuid;
