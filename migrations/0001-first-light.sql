-- The desk, its reports, the append-only record with the views derived from it, applications, consent and sign-in.

CREATE TABLE desk (
  one boolean PRIMARY KEY DEFAULT true CHECK (one),
  kind text NOT NULL CHECK (kind IN ('demonstration', 'own')),
  settings jsonb NOT NULL,
  created_at timestamptz NOT NULL
);

-- Reports -----------------------------------------------------------------------------------------------------------

CREATE TABLE report (
  id text PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('article', 'source_item')),
  created_by text NOT NULL,
  created_at timestamptz NOT NULL
);

-- What the coder was given, never changed. `hash` is the SHA-256 of language, title, date and text;
-- `text_hash` that of the text alone, by which a report that comes in twice is found.
CREATE TABLE revision (
  hash text PRIMARY KEY CHECK (hash ~ '^[0-9a-f]{64}$'),
  text_hash text NOT NULL,
  report_id text NOT NULL REFERENCES report,
  language text NOT NULL,
  title text NOT NULL,
  published date,
  text text NOT NULL,
  created_by text NOT NULL,
  created_at timestamptz NOT NULL
);
CREATE INDEX revision_text_hash ON revision (text_hash);
CREATE INDEX revision_report ON revision (report_id, created_at);

-- One row for each article and language: each has its own address and state.
CREATE TABLE article (
  report_id text NOT NULL REFERENCES report,
  language text NOT NULL,
  slug text NOT NULL,
  state text NOT NULL CHECK (state IN ('draft', 'published', 'withdrawn')),
  revision_hash text NOT NULL REFERENCES revision,
  standfirst text NOT NULL,
  format text NOT NULL,
  countries text[] NOT NULL,
  processes text[] NOT NULL,
  author text,
  sources jsonb NOT NULL,
  embed jsonb,
  version integer NOT NULL,
  published_at timestamptz,
  updated_at timestamptz NOT NULL,
  PRIMARY KEY (report_id, language),
  UNIQUE (language, slug),
  CHECK (state <> 'published' OR published_at IS NOT NULL)
);
CREATE INDEX article_latest ON article (language, published_at DESC, report_id) WHERE state = 'published';
CREATE INDEX article_countries ON article USING gin (countries);
CREATE INDEX article_processes ON article USING gin (processes);

-- Proposals and decisions -------------------------------------------------------------------------------------------

CREATE TABLE coding (
  revision_hash text PRIMARY KEY REFERENCES revision,
  coding jsonb NOT NULL,
  coded_at timestamptz NOT NULL
);

CREATE TABLE proposal (
  id text PRIMARY KEY,
  revision_hash text NOT NULL REFERENCES revision,
  position integer NOT NULL,
  kind text NOT NULL CHECK (kind IN ('event', 'statement')),
  claim jsonb NOT NULL,
  confidence real NOT NULL,
  UNIQUE (revision_hash, position)
);

-- The n-th decision on a proposal: two editors who decide at once meet in the primary key, and the second is told.
CREATE TABLE decision (
  id bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  proposal_id text NOT NULL REFERENCES proposal,
  ordinal integer NOT NULL CHECK (ordinal > 0),
  verdict text NOT NULL CHECK (verdict IN ('accept', 'correct', 'reject', 'reopen')),
  note text,
  decided_by text NOT NULL,
  decided_at timestamptz NOT NULL,
  PRIMARY KEY (proposal_id, ordinal)
);

-- The record: assertions and nothing else ---------------------------------------------------------------------------

CREATE TABLE event (id text PRIMARY KEY, created_at timestamptz NOT NULL);
CREATE TABLE actor (id text PRIMARY KEY, slug text NOT NULL UNIQUE, created_at timestamptz NOT NULL);
CREATE TABLE statement (id text PRIMARY KEY, created_at timestamptz NOT NULL);

CREATE TABLE assertion (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  subject_kind text NOT NULL CHECK (subject_kind IN ('event', 'actor', 'statement')),
  subject_id text NOT NULL,
  property text NOT NULL,
  value jsonb NOT NULL,
  revision_hash text REFERENCES revision,
  span_start integer,
  span_end integer,
  note text,
  decision_id bigint REFERENCES decision (id),
  -- The assertion that this one takes back; its own value then says nothing.
  retracts bigint REFERENCES assertion (id),
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL,
  -- No datum without evidence: a span of a stored revision, or a named editor's note.
  CHECK (
    (revision_hash IS NOT NULL AND span_start >= 0 AND span_end > span_start)
    OR (revision_hash IS NULL AND coalesce(note, '') <> '')
  )
);
CREATE INDEX assertion_subject ON assertion (subject_kind, subject_id, id);
CREATE INDEX assertion_decision ON assertion (decision_id);
CREATE INDEX assertion_revision ON assertion (revision_hash);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are never changed or deleted', TG_TABLE_NAME;
END $$;
CREATE TRIGGER revision_stays BEFORE UPDATE OR DELETE ON revision FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER decision_stays BEFORE UPDATE OR DELETE ON decision FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER assertion_stays BEFORE UPDATE OR DELETE ON assertion FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Views derived from the assertions; they may be emptied and rebuilt at any time -------------------------------------

CREATE TABLE event_view (
  event_id text PRIMARY KEY REFERENCES event,
  type text NOT NULL,
  status text NOT NULL,
  date_start date,
  date_end date,
  date_precision text NOT NULL,
  place_name text,
  place_country text,
  topics text[] NOT NULL
);
CREATE INDEX event_view_date ON event_view (date_start DESC, event_id);

CREATE TABLE event_actor (
  event_id text NOT NULL REFERENCES event,
  actor_id text NOT NULL REFERENCES actor,
  role text NOT NULL,
  position integer NOT NULL,
  PRIMARY KEY (event_id, actor_id, role)
);
CREATE INDEX event_actor_actor ON event_actor (actor_id);

-- One report that tells of one event: its readout.
CREATE TABLE event_report (
  event_id text NOT NULL REFERENCES event,
  report_id text NOT NULL REFERENCES report,
  PRIMARY KEY (event_id, report_id)
);
CREATE INDEX event_report_report ON event_report (report_id);

CREATE TABLE actor_view (
  actor_id text PRIMARY KEY REFERENCES actor,
  name text NOT NULL,
  kind text NOT NULL,
  office text,
  state text,
  known text UNIQUE,
  spellings text[] NOT NULL
);
CREATE INDEX actor_view_name ON actor_view (lower(name));

CREATE TABLE statement_view (
  statement_id text PRIMARY KEY REFERENCES statement,
  actor_id text NOT NULL REFERENCES actor,
  report_id text NOT NULL REFERENCES report,
  said_on date,
  quote text,
  evidence text NOT NULL
);
CREATE INDEX statement_view_actor ON statement_view (actor_id, said_on DESC);
CREATE INDEX statement_view_report ON statement_view (report_id);

-- Calls and applications --------------------------------------------------------------------------------------------

CREATE TABLE call (
  id text PRIMARY KEY,
  slug text NOT NULL UNIQUE,
  content jsonb NOT NULL,
  closes date,
  created_at timestamptz NOT NULL
);

CREATE TABLE application (
  id text PRIMARY KEY,
  call_id text NOT NULL REFERENCES call,
  name text NOT NULL,
  email text NOT NULL,
  region text NOT NULL,
  languages text NOT NULL,
  message text NOT NULL,
  page_language text NOT NULL,
  received_at timestamptz NOT NULL
);
CREATE INDEX application_received ON application (received_at DESC);

CREATE TABLE application_file (
  application_id text NOT NULL REFERENCES application ON DELETE CASCADE,
  purpose text NOT NULL CHECK (purpose IN ('cv', 'cover-letter', 'writing-sample')),
  filename text NOT NULL,
  media_type text NOT NULL,
  bytes integer NOT NULL,
  hash text NOT NULL,
  PRIMARY KEY (application_id, purpose)
);

CREATE TABLE application_answer (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  application_id text NOT NULL REFERENCES application ON DELETE CASCADE,
  outcome text NOT NULL CHECK (outcome IN ('invite', 'ask', 'decline')),
  subject text NOT NULL,
  body text NOT NULL,
  answered_by text NOT NULL,
  answered_at timestamptz NOT NULL
);
CREATE INDEX application_answer_application ON application_answer (application_id);

-- Consent and measurement -------------------------------------------------------------------------------------------

-- A receipt says what was chosen under which policy, and nothing about who chose.
CREATE TABLE consent_receipt (
  id text PRIMARY KEY,
  policy_version text NOT NULL,
  purposes text[] NOT NULL,
  given_at timestamptz NOT NULL
);

-- A visitor who allowed measurement, once a day: a keyed hash of a random cookie, no address and no page.
CREATE TABLE visitor_day (
  day date NOT NULL,
  visitor text NOT NULL,
  PRIMARY KEY (day, visitor)
);

-- Limits on what one address may send, shared by all processes (rate-limiter-flexible's table).
CREATE TABLE request_limit (
  key varchar(255) PRIMARY KEY,
  points integer NOT NULL DEFAULT 0,
  expire bigint
);

-- Sign-in (better-auth's tables, in its own naming) ------------------------------------------------------------------

CREATE TABLE "user" (
  id text PRIMARY KEY,
  name text NOT NULL,
  email text NOT NULL UNIQUE,
  "emailVerified" boolean NOT NULL,
  image text,
  role text NOT NULL DEFAULT 'contributor' CHECK (role IN ('contributor', 'editor', 'chief editor', 'administrator')),
  "createdAt" timestamptz NOT NULL DEFAULT now(),
  "updatedAt" timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE session (
  id text PRIMARY KEY,
  "expiresAt" timestamptz NOT NULL,
  token text NOT NULL UNIQUE,
  "createdAt" timestamptz NOT NULL DEFAULT now(),
  "updatedAt" timestamptz NOT NULL DEFAULT now(),
  "ipAddress" text,
  "userAgent" text,
  "userId" text NOT NULL REFERENCES "user" (id) ON DELETE CASCADE
);
CREATE INDEX session_of_user ON session ("userId");

CREATE TABLE account (
  id text PRIMARY KEY,
  "accountId" text NOT NULL,
  "providerId" text NOT NULL,
  "userId" text NOT NULL REFERENCES "user" (id) ON DELETE CASCADE,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  scope text,
  password text,
  "createdAt" timestamptz NOT NULL DEFAULT now(),
  "updatedAt" timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX account_of_user ON account ("userId");

CREATE TABLE verification (
  id text PRIMARY KEY,
  identifier text NOT NULL,
  value text NOT NULL,
  "expiresAt" timestamptz NOT NULL,
  "createdAt" timestamptz NOT NULL DEFAULT now(),
  "updatedAt" timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX verification_identifier ON verification (identifier);

CREATE TABLE "rateLimit" (
  id text PRIMARY KEY,
  key text NOT NULL UNIQUE,
  count integer NOT NULL,
  "lastRequest" bigint NOT NULL
);
