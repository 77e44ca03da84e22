-- Decisions that another editor took again without seeing the first: by these one measures how far editors agree.
CREATE TABLE second_reading (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  -- The decision that it is compared with.
  decision_id bigint NOT NULL REFERENCES decision (id),
  verdict text NOT NULL CHECK (verdict IN ('accept', 'correct', 'reject')),
  -- The corrected claim; null with every other verdict.
  claim jsonb,
  note text,
  read_by text NOT NULL,
  read_at timestamptz NOT NULL,
  UNIQUE (decision_id, read_by),
  CHECK ((verdict = 'correct') = (claim IS NOT NULL))
);
