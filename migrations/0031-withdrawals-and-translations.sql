-- Why articles were withdrawn, never taken back; and which article a translation is of.

CREATE TABLE article_withdrawal (
  report_id text NOT NULL,
  language text NOT NULL,
  version integer NOT NULL,
  reason text NOT NULL CHECK (reason <> ''),
  made_by text NOT NULL,
  made_at timestamptz NOT NULL,
  PRIMARY KEY (report_id, language, version),
  FOREIGN KEY (report_id, language) REFERENCES article
);
CREATE TRIGGER article_withdrawal_stays BEFORE UPDATE OR DELETE ON article_withdrawal
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- The language of the article of the same report that this one is translated from, and the revision that was translated.
ALTER TABLE article ADD COLUMN translated_from text;
ALTER TABLE article ADD COLUMN translated_revision text REFERENCES revision;
ALTER TABLE article ADD CHECK ((translated_from IS NULL) = (translated_revision IS NULL));
