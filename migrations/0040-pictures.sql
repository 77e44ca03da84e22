-- The desk's library of pictures. The upload itself is not kept: its forms are, re-encoded, without what cameras add.

CREATE TABLE picture (
  id text PRIMARY KEY,
  -- The order in which pictures came, for pages of the library.
  number bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  -- Made from the upload's bytes: the name in its public addresses.
  hash text NOT NULL UNIQUE CHECK (hash ~ '^[0-9a-f]{32}$'),
  filename text NOT NULL,
  -- Of the widest form, in pixels.
  width integer NOT NULL CHECK (width > 0),
  height integer NOT NULL CHECK (height > 0),
  widths integer[] NOT NULL CHECK (cardinality(widths) > 0),
  -- What it shows, by language.
  alt jsonb NOT NULL,
  credit text NOT NULL,
  rights text NOT NULL,
  -- The last day on which it may be shown (UTC); null for ever.
  expires_on date,
  -- From 0, left and top, to 1.
  focus_x real NOT NULL CHECK (focus_x BETWEEN 0 AND 1),
  focus_y real NOT NULL CHECK (focus_y BETWEEN 0 AND 1),
  version integer NOT NULL,
  uploaded_by text NOT NULL,
  uploaded_at timestamptz NOT NULL
);
CREATE INDEX picture_expiry ON picture (expires_on) WHERE expires_on IS NOT NULL;

CREATE TABLE picture_form (
  picture_id text NOT NULL REFERENCES picture ON DELETE CASCADE,
  width integer NOT NULL,
  format text NOT NULL CHECK (format IN ('avif', 'webp', 'jpg')),
  -- Where it lies in the file store.
  file_hash text NOT NULL CHECK (file_hash ~ '^[0-9a-f]{64}$'),
  bytes integer NOT NULL,
  PRIMARY KEY (picture_id, width, format)
);
CREATE INDEX picture_form_file ON picture_form (file_hash);

-- Which pictures an article's body shows, kept with each save. A body names a picture by its address in the library.
CREATE TABLE picture_use (
  report_id text NOT NULL,
  language text NOT NULL,
  picture_hash text NOT NULL,
  PRIMARY KEY (report_id, language, picture_hash),
  FOREIGN KEY (report_id, language) REFERENCES article (report_id, language) ON DELETE CASCADE
);
CREATE INDEX picture_use_picture ON picture_use (picture_hash);

CREATE FUNCTION keep_picture_uses() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  -- The body may be text alone, which shows no picture.
  body text := to_jsonb(NEW) ->> 'document';
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF body IS NOT DISTINCT FROM to_jsonb(OLD) ->> 'document' THEN RETURN NULL; END IF;
    DELETE FROM picture_use WHERE report_id = NEW.report_id AND language = NEW.language;
  END IF;
  INSERT INTO picture_use (report_id, language, picture_hash)
  SELECT DISTINCT NEW.report_id, NEW.language, shown[1]
  FROM regexp_matches(coalesce(body, ''), '"src":\s*"/media/([0-9a-f]{32})-', 'g') AS shown;
  RETURN NULL;
END $$;
CREATE TRIGGER picture_uses AFTER INSERT OR UPDATE ON article FOR EACH ROW EXECUTE FUNCTION keep_picture_uses();

-- Pages that show a picture are built anew when its words, rights or focus change.
CREATE FUNCTION tell_picture() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_changed(ARRAY['picture:' || OLD.hash]);
  RETURN NULL;
END $$;
CREATE TRIGGER told AFTER UPDATE OR DELETE ON picture FOR EACH ROW EXECUTE FUNCTION tell_picture();
