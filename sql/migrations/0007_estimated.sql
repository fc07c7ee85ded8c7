-- Whether a call's tokens were counted by the server or estimated from its text: a call that was cut short, and one to a
-- server that does not count, have no count of the server's.
ALTER TABLE llm_calls ADD COLUMN estimated boolean NOT NULL DEFAULT false;
