-- Merging, splitting and editing: each change is a row, and what it moves is restated on its new subject, never rewritten.

CREATE TABLE record_change (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('merge', 'split', 'edit', 'undo')),
  subject_kind text NOT NULL CHECK (subject_kind IN ('event', 'actor')),
  -- Whose assertions were moved, and to whom; an edit has one subject.
  from_id text NOT NULL,
  to_id text NOT NULL,
  -- The change that this one takes back: once at most.
  undoes bigint UNIQUE REFERENCES record_change (id),
  note text NOT NULL CHECK (note <> ''),
  made_by text NOT NULL,
  made_at timestamptz NOT NULL
);
CREATE INDEX record_change_from ON record_change (subject_kind, from_id, id);
CREATE INDEX record_change_to ON record_change (subject_kind, to_id, id);
CREATE TRIGGER record_change_stays BEFORE UPDATE OR DELETE ON record_change
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

ALTER TABLE assertion
  ADD COLUMN change_id bigint REFERENCES record_change (id),
  -- The assertion as it was first recorded, of which this one is the restatement.
  ADD COLUMN restates bigint REFERENCES assertion (id);
CREATE INDEX assertion_change ON assertion (change_id) WHERE change_id IS NOT NULL;
CREATE INDEX assertion_retracts ON assertion (retracts) WHERE retracts IS NOT NULL;
-- Where an actor takes part, is credited or speaks.
CREATE INDEX assertion_actor ON assertion ((coalesce(value ->> 'actor', value #>> '{}')))
  WHERE property IN ('participant', 'source', 'speaker');

-- An actor that two were merged into answers to the pack's rows of both.
ALTER TABLE actor_view ADD COLUMN wikidata text, ADD COLUMN known_as text[] NOT NULL DEFAULT '{}';
UPDATE actor_view SET known_as = ARRAY[known] WHERE known IS NOT NULL;
CREATE INDEX actor_view_known_as ON actor_view USING gin (known_as);
CREATE INDEX assertion_restates ON assertion (restates) WHERE restates IS NOT NULL;
