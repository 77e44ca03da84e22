-- What an editor adds that the coder missed is a proposal of the editor's own; NULL for the coder's.

ALTER TABLE proposal ADD COLUMN proposed_by text;
