-- What the record room and the desk's list are read by.

-- A proposal waits until its last decision stands: the least sure come first.
ALTER TABLE proposal ADD COLUMN is_open boolean NOT NULL DEFAULT true;
UPDATE proposal SET is_open = false
WHERE (SELECT verdict FROM decision WHERE proposal_id = proposal.id ORDER BY ordinal DESC LIMIT 1) <> 'reopen';
CREATE INDEX proposal_open ON proposal (confidence, id) WHERE is_open;

CREATE FUNCTION note_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE proposal SET is_open =
    (SELECT verdict = 'reopen' FROM decision WHERE proposal_id = NEW.proposal_id ORDER BY ordinal DESC LIMIT 1)
  WHERE id = NEW.proposal_id;
  RETURN NULL;
END $$;
CREATE TRIGGER decision_noted AFTER INSERT ON decision FOR EACH ROW EXECUTE FUNCTION note_decision();

CREATE INDEX article_revision ON article (revision_hash);
CREATE INDEX article_changed ON article (updated_at DESC, report_id, language);
-- Titles are found by how their words begin.
CREATE INDEX revision_title_words ON revision USING gin (to_tsvector('simple', title));
-- Events in the order of the list, all and by status.
CREATE INDEX event_view_newest ON event_view (date_start DESC, event_id);
CREATE INDEX event_view_status ON event_view (status, date_start DESC, event_id);
