-- The scheme of a hash and what it costs to check ("$2b$12", "$pbkdf2-sha256$29000"); null where it is no hash.
CREATE FUNCTION password_kind(hash text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT substring(hash FROM '^(\$argon2[a-z]*\$v=[0-9]+\$[^$]+|\$[^$]+\$[0-9]+)\$')
$$;
CREATE INDEX users_password_kind ON users (password_kind(password_hash), password_hash);
