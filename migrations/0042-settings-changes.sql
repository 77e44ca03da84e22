-- The desk's settings change, and it stays known who changed what.
ALTER TABLE desk ADD COLUMN version integer NOT NULL DEFAULT 1;

CREATE TABLE settings_change (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  -- The desk's version that it made.
  version integer NOT NULL UNIQUE,
  -- Which group of settings: see src/desk/setting-up.
  part text NOT NULL,
  before jsonb NOT NULL,
  after jsonb NOT NULL,
  changed_by text NOT NULL,
  changed_at timestamptz NOT NULL
);
CREATE INDEX settings_change_part ON settings_change (part, version DESC);
CREATE TRIGGER settings_change_stays BEFORE UPDATE OR DELETE ON settings_change
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
