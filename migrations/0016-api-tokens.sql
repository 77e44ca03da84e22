-- Who may ask the open data more often than anybody may. The token itself is kept by whoever uses it; here is its SHA-256.

CREATE TABLE api_token (
  id text PRIMARY KEY,
  name text NOT NULL CHECK (name <> ''),
  token_hash text NOT NULL UNIQUE,
  -- How many requests in ten minutes.
  times integer NOT NULL CHECK (times > 0),
  created_by text NOT NULL,
  created_at timestamptz NOT NULL,
  revoked_by text,
  revoked_at timestamptz
);
