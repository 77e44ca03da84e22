-- What a language model proposed besides the coder: one row for each revision that it was asked about and answered.
CREATE TABLE second_opinion (
  revision_hash text PRIMARY KEY REFERENCES revision,
  model text NOT NULL,
  -- How many facts it told, and how many of them became proposals.
  told integer NOT NULL,
  kept integer NOT NULL,
  answered_at timestamptz NOT NULL
);

-- proposed_by is the model's name where this is set, and an editor's or nobody's (the coder) elsewhere.
ALTER TABLE proposal ADD COLUMN is_second_opinion boolean NOT NULL DEFAULT false,
  ADD CHECK (proposed_by IS NOT NULL OR NOT is_second_opinion);
