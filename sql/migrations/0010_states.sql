-- The first frame for watchers of a session that rests: whoever comes back is told without anything being made anew.
-- Null while a run holds the session; `state_form` says which form of the protocol it has.
ALTER TABLE tailoring_sessions
    ADD COLUMN state jsonb,
    ADD COLUMN state_form varchar(16);
