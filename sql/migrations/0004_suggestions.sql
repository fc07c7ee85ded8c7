-- Suggestions, applications, and when a session's status changed.

-- The day's cache of postings. By hash: an address may be longer than an index takes.
CREATE INDEX job_descriptions_url ON job_descriptions (user_id, md5(url), created_at DESC) WHERE url IS NOT NULL;

-- When the status changed last: what notifications look for. Unlike updated_at it stays while a run writes events.
ALTER TABLE tailoring_sessions ADD COLUMN changed_at timestamptz NOT NULL DEFAULT now();
CREATE INDEX tailoring_sessions_changed ON tailoring_sessions (user_id, changed_at);

-- Advice about a résumé. `key` names what a made suggestion is about, so that making them again changes rows instead of
-- adding some; a stored one has none. `change` is a checked change of the résumé, where there is one to apply.
CREATE TABLE suggestions (
    id                 uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id            uuid NOT NULL REFERENCES users ON DELETE CASCADE,
    cv_id              uuid REFERENCES cvs ON DELETE CASCADE,
    session_id         uuid REFERENCES tailoring_sessions ON DELETE CASCADE,
    job_description_id uuid REFERENCES job_descriptions ON DELETE CASCADE,
    key                varchar(200),
    category           varchar(20) NOT NULL CHECK (category IN ('skill_gap', 'wording', 'career_advice', 'format')),
    priority           varchar(10) NOT NULL CHECK (priority IN ('high', 'medium', 'low')),
    title              varchar(300) NOT NULL,
    description        text NOT NULL DEFAULT '',
    suggestion         text NOT NULL DEFAULT '',
    section            varchar(40) NOT NULL DEFAULT '',
    change             jsonb,
    is_read            boolean NOT NULL DEFAULT false,
    is_applied         boolean NOT NULL DEFAULT false,
    created_at         timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX suggestions_user ON suggestions (user_id, created_at DESC, id DESC);
CREATE INDEX suggestions_cv ON suggestions (cv_id, created_at DESC, id DESC);
CREATE UNIQUE INDEX suggestions_key
    ON suggestions (cv_id, coalesce(job_description_id, '00000000-0000-0000-0000-000000000000'::uuid), key)
    WHERE key IS NOT NULL;
CREATE INDEX suggestions_session ON suggestions (session_id) WHERE session_id IS NOT NULL;
CREATE INDEX suggestions_job_description ON suggestions (job_description_id) WHERE job_description_id IS NOT NULL;

-- Where a person applied, and how it goes. Company and position are kept here too: they outlive what they came from.
CREATE TABLE applications (
    id                 uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id            uuid NOT NULL REFERENCES users ON DELETE CASCADE,
    job_description_id uuid REFERENCES job_descriptions ON DELETE SET NULL,
    session_id         uuid REFERENCES tailoring_sessions ON DELETE SET NULL,
    cv_id              uuid REFERENCES cvs ON DELETE SET NULL,
    company            varchar(200) NOT NULL DEFAULT '',
    position           varchar(200) NOT NULL DEFAULT '',
    url                text NOT NULL DEFAULT '',
    status             varchar(20) NOT NULL
                       CHECK (status IN ('saved', 'applied', 'interview', 'offer', 'rejected', 'withdrawn')),
    applied_at         timestamptz,
    next_step_at       timestamptz,
    notes              text NOT NULL DEFAULT '',
    created_at         timestamptz NOT NULL DEFAULT now(),
    updated_at         timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX applications_user ON applications (user_id, created_at DESC, id DESC);
CREATE INDEX applications_user_status ON applications (user_id, status, created_at DESC, id DESC);
CREATE INDEX applications_next_step ON applications (user_id, next_step_at) WHERE next_step_at IS NOT NULL;
CREATE INDEX applications_job_description ON applications (job_description_id) WHERE job_description_id IS NOT NULL;
CREATE INDEX applications_session ON applications (session_id) WHERE session_id IS NOT NULL;
CREATE INDEX applications_cv ON applications (cv_id) WHERE cv_id IS NOT NULL;

-- Every status that an application had, in order; append-only.
CREATE TABLE application_events (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    application_id uuid NOT NULL REFERENCES applications ON DELETE CASCADE,
    status         varchar(20) NOT NULL,
    at             timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX application_events_application ON application_events (application_id, id);
