-- A state's newest contacts are found without its events, and a statement's report without its assertions: both lie far apart
-- in a large record, where each look costs a page of the disk.

ALTER TABLE event_state ADD COLUMN is_contact boolean NOT NULL DEFAULT false;

UPDATE event_state SET is_contact = true
FROM event_view WHERE event_view.event_id = event_state.event_id
  AND type IN ('visit', 'meeting', 'call', 'negotiation', 'mediation') AND status IN ('happened', 'ongoing');

CREATE INDEX event_state_contacts ON event_state (state, day, event_id) WHERE is_contact;

-- The assertion that a statement's words rest on, and the revision in which they stand.
ALTER TABLE statement_view ADD COLUMN words_id bigint, ADD COLUMN revision_hash text;

UPDATE statement_view SET words_id = words.id, revision_hash = words.revision_hash
FROM assertion AS words
WHERE words.subject_kind = 'statement' AND words.subject_id = statement_view.statement_id
  AND words.property = 'words' AND words.retracts IS NULL
  AND NOT EXISTS (SELECT FROM assertion AS later WHERE later.retracts = words.id);

DELETE FROM statement_view WHERE words_id IS NULL OR revision_hash IS NULL;
ALTER TABLE statement_view ALTER COLUMN words_id SET NOT NULL, ALTER COLUMN revision_hash SET NOT NULL;
