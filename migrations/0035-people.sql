-- Invitations, second factors, passkeys, and the log of what everybody did.

-- A person is asked to join; the letter holds a token of which only the SHA-256 is kept.
CREATE TABLE invitation (
  id text PRIMARY KEY,
  email text NOT NULL,
  name text NOT NULL,
  role text NOT NULL CHECK (role IN ('contributor', 'editor', 'chief editor', 'administrator')),
  token_hash text NOT NULL UNIQUE CHECK (token_hash ~ '^[0-9a-f]{64}$'),
  invited_by text NOT NULL,
  invited_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  accepted_at timestamptz,
  revoked_at timestamptz
);
CREATE UNIQUE INDEX invitation_open ON invitation (email) WHERE accepted_at IS NULL AND revoked_at IS NULL;

-- Second factors and passkeys (better-auth's tables, in its own naming).
ALTER TABLE "user" ADD COLUMN "twoFactorEnabled" boolean NOT NULL DEFAULT false;

CREATE TABLE "twoFactor" (
  id text PRIMARY KEY,
  secret text NOT NULL,
  "backupCodes" text NOT NULL,
  "userId" text NOT NULL REFERENCES "user" (id) ON DELETE CASCADE,
  verified boolean NOT NULL DEFAULT true,
  "failedVerificationCount" integer NOT NULL DEFAULT 0,
  "lockedUntil" timestamptz
);
CREATE INDEX two_factor_of_user ON "twoFactor" ("userId");

CREATE TABLE passkey (
  id text PRIMARY KEY,
  name text,
  "publicKey" text NOT NULL,
  "userId" text NOT NULL REFERENCES "user" (id) ON DELETE CASCADE,
  "credentialID" text NOT NULL UNIQUE,
  counter bigint NOT NULL,
  "deviceType" text NOT NULL,
  "backedUp" boolean NOT NULL,
  transports text,
  "createdAt" timestamptz,
  aaguid text
);
CREATE INDEX passkey_of_user ON passkey ("userId");

-- Who did what, when. Names stay as they were, also when the person has left.
CREATE TABLE audit_entry (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL,
  member_name text NOT NULL,
  member_email text NOT NULL,
  action text NOT NULL,
  -- What it was done to, as the address names it; '' where it is the desk itself.
  subject text NOT NULL
);
CREATE INDEX audit_entry_member ON audit_entry (member_email, id DESC);
CREATE INDEX audit_entry_action ON audit_entry (action, id DESC);
CREATE TRIGGER audit_entry_stays BEFORE UPDATE OR DELETE ON audit_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
