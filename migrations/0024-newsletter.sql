-- The newsletter: who gets which digest, and the letters of each issue.

-- One row an address. Leaving deletes the row, and with it all that is known of the reader.
CREATE TABLE subscription (
  id text PRIMARY KEY,
  email text NOT NULL,
  -- The address in lower case: the same mailbox for every mail server that we know of.
  email_key text NOT NULL UNIQUE,
  language text NOT NULL,
  rhythm text NOT NULL CHECK (rhythm IN ('daily', 'weekly')),
  -- What is followed, as "country:armenia" or "actor:" and its identifier; none for everything.
  topics text[] NOT NULL,
  state text NOT NULL CHECK (state IN ('unconfirmed', 'confirmed', 'unreachable')),
  -- When the letter that asks for confirmation was last asked for: its link is signed over this instant.
  asked_at timestamptz NOT NULL,
  confirmed_at timestamptz,
  created_at timestamptz NOT NULL,
  -- Letters that came back for good, none of them a month after the one before, and what was said of the last.
  bounces integer NOT NULL DEFAULT 0,
  last_bounce text,
  last_bounce_at timestamptz
);
CREATE INDEX subscription_state ON subscription (state, rhythm, id);
CREATE INDEX subscription_created ON subscription (created_at);

-- Addresses whose owners want no letter of this desk, asked for by whomever: a keyed hash and nothing else.
CREATE TABLE refused_address (
  address_hash text PRIMARY KEY,
  refused_at timestamptz NOT NULL
);

-- One issue's letter to one subscription. 'sending' is committed before the mail server is spoken to: what a killed
-- process leaves in that state may have arrived, and is not sent again.
CREATE TABLE digest_letter (
  subscription_id text NOT NULL REFERENCES subscription ON DELETE CASCADE,
  issue text NOT NULL,
  state text NOT NULL CHECK (state IN ('waiting', 'sending', 'sent', 'empty', 'refused', 'unknown')),
  tries integer NOT NULL DEFAULT 0,
  next_try_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  said text,
  PRIMARY KEY (subscription_id, issue)
);
CREATE INDEX digest_letter_due ON digest_letter (next_try_at) WHERE state IN ('waiting', 'sending');

-- What came of each issue, kept when subscriptions are deleted: counts, no addresses.
CREATE TABLE digest_count (
  issue text NOT NULL,
  outcome text NOT NULL,
  letters integer NOT NULL,
  PRIMARY KEY (issue, outcome)
);
