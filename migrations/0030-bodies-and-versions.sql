-- The body of an article with its shape, beside the revision's text that is derived from it; every version of an article;
-- what somebody is writing and has not saved; who is at an article right now.

ALTER TABLE article ADD COLUMN document jsonb;
ALTER TABLE article ADD COLUMN headlines text[] NOT NULL DEFAULT '{}';

-- One row for each version, never changed: title, date and text stand in its revision, all else in `details`.
CREATE TABLE article_version (
  report_id text NOT NULL,
  language text NOT NULL,
  version integer NOT NULL,
  revision_hash text NOT NULL REFERENCES revision,
  details jsonb NOT NULL,
  act text NOT NULL CHECK (act IN ('write', 'restore', 'publish', 'withdraw')),
  done_by text NOT NULL,
  done_at timestamptz NOT NULL,
  PRIMARY KEY (report_id, language, version),
  FOREIGN KEY (report_id, language) REFERENCES article
);
CREATE TRIGGER article_version_stays BEFORE UPDATE OR DELETE ON article_version
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Articles from before this table: the version that stands is the first that is remembered.
INSERT INTO article_version (report_id, language, version, revision_hash, details, act, done_by, done_at)
SELECT article.report_id, article.language, version, revision_hash,
  jsonb_build_object('standfirst', standfirst, 'format', format, 'countries', countries, 'processes', processes,
    'author', author, 'sources', sources, 'embed', embed, 'slug', slug, 'document', document, 'headlines', headlines),
  'write', revision.created_by, article.updated_at
FROM article JOIN revision ON revision.hash = article.revision_hash;

-- The newest unsaved words of one person on one article; `sequence` tells two tabs of one person apart.
CREATE TABLE working_copy (
  member_id text NOT NULL REFERENCES "user" (id) ON DELETE CASCADE,
  -- The report's id, or 'new'.
  report_id text NOT NULL,
  language text NOT NULL,
  sequence integer NOT NULL,
  -- The draft, with the version that it was written on (null for a new report).
  kept jsonb NOT NULL,
  kept_at timestamptz NOT NULL,
  PRIMARY KEY (member_id, report_id, language)
);

CREATE TABLE presence (
  report_id text NOT NULL REFERENCES report,
  language text NOT NULL,
  member_id text NOT NULL REFERENCES "user" (id) ON DELETE CASCADE,
  -- Whether they have words there that are not saved.
  is_writing boolean NOT NULL,
  seen_at timestamptz NOT NULL,
  PRIMARY KEY (report_id, language, member_id)
);
