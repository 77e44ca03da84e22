-- Editors are told of pictures whose rights end.
ALTER TABLE notice DROP CONSTRAINT notice_kind_check;
ALTER TABLE notice ADD CONSTRAINT notice_kind_check
  CHECK (kind IN ('mention', 'assignment', 'review', 'deadline', 'published', 'rights'));

-- The logo stands on every page.
CREATE OR REPLACE FUNCTION tell_picture() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_changed(ARRAY['picture:' || OLD.hash]);
  IF EXISTS (SELECT FROM desk WHERE settings -> 'look' ->> 'logo' = OLD.hash) THEN
    PERFORM tell_changed(ARRAY['desk']);
  END IF;
  RETURN NULL;
END $$;
