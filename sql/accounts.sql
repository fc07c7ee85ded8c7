-- name: await_turn
-- Make registrations wait for each other until the transaction ends: no index keeps names and addresses apart.
SELECT pg_advisory_xact_lock(hashtext('tailor.users'));

-- name: insert_user
-- A new account; a taken name or address violates its unique index. Nothing where the name is somebody's address or the
-- address somebody's name: whoever signs in by the one would be taken for the other.
INSERT INTO users (username, email, name, password_hash, name_key)
SELECT $1::text, $2::text, $3::text, $4::text, $5::text
WHERE NOT EXISTS (
    SELECT FROM users
    WHERE (lower(email) = lower($1::text) AND lower(username) <> lower($1::text))
       OR (lower(username) = lower($2::text) AND lower(email) IS DISTINCT FROM lower($2::text))
)
RETURNING id, username, email, name, created_at, last_login_at;

-- name: get_user
-- One account.
SELECT id, username, email, name, created_at, last_login_at, password_hash FROM users WHERE id = $1 AND is_active;

-- name: find_user
-- The account of a user name ($1, compared by $3) or an e-mail address ($2), whatever their case; a name comes before an
-- address, and what only looks like a name behind both.
SELECT id, username, email, name, created_at, last_login_at, password_hash
FROM users
WHERE (lower(username) = lower($1) OR lower(email) = lower($2) OR name_key = $3) AND is_active
ORDER BY username = $1 DESC, lower(username) = lower($1) DESC, lower(email) IS NOT DISTINCT FROM lower($2) DESC
LIMIT 1;

-- name: unkeyed_users
-- Accounts, oldest first, whose names have not been given what they are compared by.
SELECT id, username, created_at FROM users
WHERE name_key IS NULL AND ($1::timestamptz IS NULL OR (created_at, id) > ($1, $2::uuid))
ORDER BY created_at, id
LIMIT 500;

-- name: key_users
-- Give it to accounts, where nobody else has the same.
UPDATE users u SET name_key = made.name_key
FROM unnest($1::uuid[], $2::text[]) AS made (id, name_key)
WHERE u.id = made.id AND u.name_key IS NULL AND NOT EXISTS (SELECT FROM users o WHERE o.name_key = made.name_key);

-- name: been_at
-- The addresses that an account has signed in from of late.
SELECT DISTINCT address FROM (
    SELECT address FROM user_sessions WHERE user_id = $1 ORDER BY created_at DESC LIMIT 200
) AS latest;

-- name: other_hashes
-- One hash of each kind that some account has, today's ($2) included, but for the kind of $1; each kind is found by the
-- index, however many accounts have it.
WITH RECURSIVE kinds AS (
    SELECT min(password_kind(password_hash)) AS kind FROM users
    UNION ALL
    SELECT (SELECT min(password_kind(password_hash)) FROM users WHERE password_kind(password_hash) > kinds.kind)
    FROM kinds
    WHERE kinds.kind IS NOT NULL
)
SELECT $2::text AS password_hash
WHERE password_kind($2) <> coalesce(password_kind($1), password_kind($2))
UNION ALL
SELECT (SELECT min(password_hash) FROM users WHERE password_kind(password_hash) = kind)
FROM kinds
WHERE kind NOT IN (password_kind($2), coalesce(password_kind($1), password_kind($2)));

-- name: set_password_hash
-- A hash of today's kind for an older one; only where it is still that older one.
UPDATE users SET password_hash = $2 WHERE id = $1 AND password_hash = $3;

-- name: change_password
-- Another hash, where it is still the one that was checked ($3; any, without); all sign-ins but $4 end with the old one.
WITH changed AS (
    UPDATE users SET password_hash = $2
    WHERE id = $1 AND is_active AND ($3::text IS NULL OR password_hash = $3)
    RETURNING id
),
ended AS (
    UPDATE user_sessions SET revoked_at = now()
    WHERE user_id IN (SELECT id FROM changed) AND revoked_at IS NULL AND id IS DISTINCT FROM $4::uuid
)
SELECT id FROM changed;

-- name: delete_user
-- Delete an account and all that it owns; its sessions are locked first, as for an entry of the library.
WITH owned AS MATERIALIZED (SELECT id FROM tailoring_sessions WHERE user_id = $1 ORDER BY id FOR UPDATE)
DELETE FROM users WHERE id = $1 AND (SELECT count(*) >= 0 FROM owned);

-- name: begin_sign_in
-- Begin a sign-in and note its time at the account. Of those by one program the newest $5 stay, and of all the newest $6:
-- a script that signs in with every call ends its own, and no browser's.
WITH seen AS (UPDATE users SET last_login_at = now() WHERE id = $1),
ended AS (
    DELETE FROM user_sessions WHERE id IN (
        SELECT id
        FROM (
            SELECT id,
                   row_number() OVER (PARTITION BY user_agent ORDER BY created_at DESC) AS of_program,
                   row_number() OVER (ORDER BY created_at DESC) AS of_all
            FROM user_sessions
            WHERE user_id = $1
        ) AS known
        WHERE of_program >= $5 OR of_all >= $6
    )
)
INSERT INTO user_sessions (user_id, expires_at, user_agent, address)
VALUES ($1, $2, $3, $4)
RETURNING id;

-- name: user_of_sign_in
-- The account of a sign-in that is neither revoked nor expired.
SELECT u.id, u.username, u.email, u.name, u.created_at, u.last_login_at
FROM user_sessions s JOIN users u ON u.id = s.user_id
WHERE s.id = $1 AND s.user_id = $2 AND s.revoked_at IS NULL AND s.expires_at > now() AND u.is_active;

-- name: list_sign_ins
-- A user's sign-ins that still stand, newest first.
SELECT id, created_at, expires_at, user_agent, address
FROM user_sessions
WHERE user_id = $1 AND revoked_at IS NULL AND expires_at > now()
ORDER BY created_at DESC
LIMIT 200;

-- name: revoke_sign_in
-- End a sign-in of a user.
UPDATE user_sessions SET revoked_at = now() WHERE id = $1 AND user_id = $2 AND revoked_at IS NULL RETURNING id;
