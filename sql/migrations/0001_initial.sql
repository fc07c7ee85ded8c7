-- Accounts, documents, sessions and their history.

CREATE TABLE users (
    id            uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    username      varchar(50) NOT NULL,
    email         varchar(100),
    name          varchar(100) NOT NULL DEFAULT '',
    password_hash text NOT NULL,
    is_active     boolean NOT NULL DEFAULT true,
    created_at    timestamptz NOT NULL DEFAULT now(),
    last_login_at timestamptz
);
-- Names and addresses are compared without regard to case, so that nobody can register a twin.
CREATE UNIQUE INDEX users_username ON users (lower(username));
CREATE UNIQUE INDEX users_email ON users (lower(email)) WHERE email IS NOT NULL;

-- One row per sign-in; a token is good while its row is neither revoked nor expired.
CREATE TABLE user_sessions (
    id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id    uuid NOT NULL REFERENCES users ON DELETE CASCADE,
    created_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz,
    user_agent varchar(200) NOT NULL DEFAULT '',
    address    varchar(45) NOT NULL DEFAULT ''
);
CREATE INDEX user_sessions_user ON user_sessions (user_id, created_at DESC);

-- Files as they were uploaded, in the shared store so that any node can read them.
CREATE TABLE uploads (
    id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id    uuid NOT NULL REFERENCES users ON DELETE CASCADE,
    filename   varchar(255) NOT NULL,
    media_type varchar(100) NOT NULL,
    bytes      bytea NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX uploads_user ON uploads (user_id);
-- PDF and DOCX are compressed already.
ALTER TABLE uploads ALTER COLUMN bytes SET STORAGE EXTERNAL;

CREATE TABLE cvs (
    id            uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id       uuid NOT NULL REFERENCES users ON DELETE CASCADE,
    title         varchar(200) NOT NULL,
    data          jsonb NOT NULL,
    original_text text NOT NULL DEFAULT '',
    upload_id     uuid REFERENCES uploads ON DELETE SET NULL,
    version       integer NOT NULL DEFAULT 1,
    is_active     boolean NOT NULL DEFAULT true,
    warnings      jsonb NOT NULL DEFAULT '[]',
    created_at    timestamptz NOT NULL DEFAULT now(),
    updated_at    timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX cvs_user ON cvs (user_id, created_at DESC, id DESC);
CREATE INDEX cvs_upload ON cvs (upload_id);

CREATE TABLE job_descriptions (
    id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id    uuid NOT NULL REFERENCES users ON DELETE CASCADE,
    url        text,
    data       jsonb NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX job_descriptions_user ON job_descriptions (user_id, created_at DESC, id DESC);

-- A tailoring session. This row is the truth about who may write; the queue only dispatches.
CREATE TABLE tailoring_sessions (
    id           uuid PRIMARY KEY,
    user_id      uuid NOT NULL REFERENCES users ON DELETE CASCADE,
    status       varchar(20) NOT NULL DEFAULT 'pending'
                 CHECK (status IN ('pending', 'running', 'waiting', 'completed', 'stopped', 'failed')),
    upload_id    uuid REFERENCES uploads ON DELETE SET NULL,
    resume_path  text NOT NULL DEFAULT '',
    job_url      text,
    mode         varchar(20) NOT NULL DEFAULT 'balanced',
    interactive  boolean NOT NULL DEFAULT true,
    stage        varchar(20) NOT NULL DEFAULT 'read',
    progress     smallint NOT NULL DEFAULT 0 CHECK (progress BETWEEN 0 AND 100),
    score_before smallint CHECK (score_before BETWEEN 0 AND 100),
    score_after  smallint CHECK (score_after BETWEEN 0 AND 100),
    -- What clients are shown of it besides these columns; derived from the snapshot with every write.
    view         jsonb NOT NULL,
    -- want: what the person wants (run | stop) · turn: raised by every wake-up · epoch: raised by every claim, the
    -- fencing token of every write · owner and lease_until: the process that runs it, while one does.
    want         varchar(4) NOT NULL DEFAULT 'run' CHECK (want IN ('run', 'stop')),
    turn         bigint NOT NULL DEFAULT 0,
    epoch        bigint NOT NULL DEFAULT 0,
    owner        uuid,
    lease_until  timestamptz,
    queued_at    timestamptz,
    seq          bigint NOT NULL DEFAULT 0,
    -- Derived from the events' causes; a test replays them and compares.
    snapshot     jsonb NOT NULL,
    created_at   timestamptz NOT NULL DEFAULT now(),
    updated_at   timestamptz NOT NULL DEFAULT now(),
    completed_at timestamptz
);
CREATE INDEX tailoring_sessions_user ON tailoring_sessions (user_id, created_at DESC, id DESC);
CREATE INDEX tailoring_sessions_user_status ON tailoring_sessions (user_id, status, created_at DESC, id DESC);
CREATE INDEX tailoring_sessions_completed ON tailoring_sessions (user_id, completed_at)
    WHERE completed_at IS NOT NULL;
CREATE INDEX tailoring_sessions_upload ON tailoring_sessions (upload_id);
-- What the sweep looks for: leases that ran out, and wake-ups that nobody took.
CREATE INDEX tailoring_sessions_lease ON tailoring_sessions (lease_until) WHERE owner IS NOT NULL;
CREATE INDEX tailoring_sessions_queued ON tailoring_sessions (queued_at) WHERE queued_at IS NOT NULL;
CREATE INDEX tailoring_sessions_owner ON tailoring_sessions (owner) WHERE owner IS NOT NULL;

-- What a session said, numbered without a gap; append-only. `cause` is the command or step result that made the
-- session say it (on the first event of its transaction): replaying the causes makes the snapshot again.
CREATE TABLE events (
    session_id uuid NOT NULL REFERENCES tailoring_sessions ON DELETE CASCADE,
    seq        bigint NOT NULL,
    at         timestamptz NOT NULL,
    run        bigint NOT NULL,
    type       varchar(40) NOT NULL,
    body       jsonb NOT NULL,
    cause      jsonb,
    PRIMARY KEY (session_id, seq)
);

-- What a person told us, reusable in later sessions until it is forgotten.
CREATE TABLE evidence (
    id          uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id     uuid NOT NULL REFERENCES users ON DELETE CASCADE,
    session_id  uuid REFERENCES tailoring_sessions ON DELETE SET NULL,
    ref         varchar(100) NOT NULL,
    topic       text NOT NULL,
    stance      varchar(20) NOT NULL CHECK (stance IN ('yes', 'no', 'cannot_confirm')),
    text        text NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT now(),
    updated_at  timestamptz NOT NULL DEFAULT now(),
    UNIQUE (session_id, ref)
);
CREATE INDEX evidence_user ON evidence (user_id, created_at DESC, id DESC);

-- Every call to a language model: what it was for, what it used and how it ended.
CREATE TABLE llm_calls (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    user_id    uuid NOT NULL REFERENCES users ON DELETE CASCADE,
    session_id uuid REFERENCES tailoring_sessions ON DELETE CASCADE,
    model      varchar(200) NOT NULL,
    purpose    varchar(40) NOT NULL,
    tokens_in  integer NOT NULL,
    tokens_out integer NOT NULL,
    duration   double precision NOT NULL,
    outcome    varchar(20) NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX llm_calls_session ON llm_calls (session_id);
CREATE INDEX llm_calls_user ON llm_calls (user_id, created_at);

-- Answers to creations that carried an Idempotency-Key, kept for a day.
CREATE TABLE idempotency_keys (
    user_id    uuid NOT NULL REFERENCES users ON DELETE CASCADE,
    key        varchar(200) NOT NULL,
    request    bytea NOT NULL,
    session_id uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (user_id, key)
);
CREATE INDEX idempotency_keys_created ON idempotency_keys (created_at);

-- Single-use tickets for WebSockets from elsewhere; only the hash is kept.
CREATE TABLE ws_tickets (
    hash       bytea PRIMARY KEY,
    session_id uuid NOT NULL REFERENCES tailoring_sessions ON DELETE CASCADE,
    user_id    uuid NOT NULL REFERENCES users ON DELETE CASCADE,
    expires_at timestamptz NOT NULL
);
CREATE INDEX ws_tickets_expires ON ws_tickets (expires_at);
