-- Addresses that a published article once had lead to its present one for ever.

CREATE TABLE former_slug (
  language text NOT NULL,
  slug text NOT NULL,
  -- The report that had it last.
  report_id text NOT NULL REFERENCES report,
  left_at timestamptz NOT NULL,
  PRIMARY KEY (language, slug)
);
CREATE INDEX former_slug_report ON former_slug (report_id);
