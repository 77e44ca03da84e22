-- Lawful erasure: what is erased is gone, and a marker of what, why, by whom and when stays, and is never changed.

CREATE TABLE erasure (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  what text NOT NULL CHECK (what IN ('actor', 'application')),
  -- The identifier alone: a random one, which says nothing about whom.
  subject_id text NOT NULL,
  ground text NOT NULL CHECK (ground <> ''),
  assertions integer NOT NULL,
  revisions integer NOT NULL,
  files integer NOT NULL,
  erased_by text NOT NULL,
  erased_at timestamptz NOT NULL
);
CREATE TRIGGER erasure_stays BEFORE UPDATE OR DELETE ON erasure FOR EACH ROW EXECUTE FUNCTION refuse_change();

ALTER TABLE assertion ADD COLUMN erased_by bigint REFERENCES erasure (id);
ALTER TABLE revision ADD COLUMN erased_by bigint REFERENCES erasure (id);

-- An assertion may be emptied, once, and nothing else about it changes.
CREATE FUNCTION refuse_change_of_assertion() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.erased_by IS NULL AND NEW.erased_by IS NOT NULL
    AND NEW.value = 'null' AND NEW.revision_hash IS NULL AND NEW.span_start IS NULL AND NEW.span_end IS NULL
    AND (OLD.id, OLD.subject_kind, OLD.subject_id, OLD.property, OLD.decision_id, OLD.change_id, OLD.retracts,
      OLD.restates, OLD.recorded_by, OLD.recorded_at)
    IS NOT DISTINCT FROM (NEW.id, NEW.subject_kind, NEW.subject_id, NEW.property, NEW.decision_id, NEW.change_id,
      NEW.retracts, NEW.restates, NEW.recorded_by, NEW.recorded_at)
  THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'rows of % are never changed or deleted', TG_TABLE_NAME;
END $$;
DROP TRIGGER assertion_stays ON assertion;
CREATE TRIGGER assertion_stays BEFORE UPDATE OR DELETE ON assertion
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_assertion();

-- Words of a revision may be blacked out, each letter by one sign, so that every other span stays where it is.
CREATE FUNCTION refuse_change_of_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.erased_by IS NOT NULL AND NEW.erased_by IS DISTINCT FROM OLD.erased_by
    AND (OLD.hash, OLD.text_hash, OLD.report_id, OLD.language, OLD.published, OLD.created_by, OLD.created_at)
    IS NOT DISTINCT FROM (NEW.hash, NEW.text_hash, NEW.report_id, NEW.language, NEW.published, NEW.created_by,
      NEW.created_at)
  THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'rows of % are never changed or deleted', TG_TABLE_NAME;
END $$;
DROP TRIGGER revision_stays ON revision;
CREATE TRIGGER revision_stays BEFORE UPDATE OR DELETE ON revision
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_revision();
