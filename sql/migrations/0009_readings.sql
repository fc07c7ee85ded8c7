-- What pages of postings said when a user had them read, so that nobody's site is asked twice within a day.
CREATE TABLE readings (
    user_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
    url     text NOT NULL,
    data    jsonb NOT NULL,
    read_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX readings_url ON readings (user_id, md5(url));
CREATE INDEX readings_read_at ON readings (read_at);
