-- Sessions that begin from the library, and what the library and the account show of them.

ALTER TABLE tailoring_sessions
    ADD COLUMN cv_id uuid REFERENCES cvs ON DELETE SET NULL,
    ADD COLUMN job_description_id uuid REFERENCES job_descriptions ON DELETE SET NULL;
CREATE INDEX tailoring_sessions_cv ON tailoring_sessions (cv_id, created_at DESC, id DESC) WHERE cv_id IS NOT NULL;
CREATE INDEX tailoring_sessions_job_description ON tailoring_sessions (job_description_id)
    WHERE job_description_id IS NOT NULL;

-- Pages of the uploaded file, 0 when it has none.
ALTER TABLE cvs ADD COLUMN pages smallint NOT NULL DEFAULT 0;

-- A key may have made a session or a library entry.
ALTER TABLE idempotency_keys RENAME COLUMN session_id TO made_id;

-- The host that a call went to: people may ask whom their words were sent to.
ALTER TABLE llm_calls ADD COLUMN server varchar(200) NOT NULL DEFAULT '';
