-- What the desk tells its readers that it got wrong in an article, or added: dated, and never taken back.

CREATE TABLE article_correction (
  id text PRIMARY KEY,
  report_id text NOT NULL,
  language text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('correction', 'update')),
  note text NOT NULL CHECK (note <> ''),
  made_by text NOT NULL,
  made_at timestamptz NOT NULL,
  FOREIGN KEY (report_id, language) REFERENCES article
);
CREATE INDEX article_correction_newest ON article_correction (language, made_at DESC, id);
CREATE INDEX article_correction_article ON article_correction (report_id, language, made_at);
CREATE TRIGGER article_correction_stays BEFORE UPDATE OR DELETE ON article_correction
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE FUNCTION tell_article_correction() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_changed((SELECT array_agg(tag) FROM changed, unnest(ARRAY['corrections', 'report:' || report_id]) AS tag));
  RETURN NULL;
END $$;
CREATE TRIGGER told_inserted AFTER INSERT ON article_correction REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION tell_article_correction();
