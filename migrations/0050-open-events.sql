-- How much of an event published articles tell as they stand now: 'all' of its data, 'some', or 'none'. Where it is all, what
-- the view says is what is open; where it is some, the open data derive the event anew.

CREATE FUNCTION event_openness(event text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE
    WHEN NOT EXISTS (
      SELECT FROM event_report JOIN article ON article.report_id = event_report.report_id AND article.state = 'published'
      WHERE event_report.event_id = event) THEN 'none'
    WHEN EXISTS (
      SELECT FROM assertion
      LEFT JOIN revision ON revision.hash = assertion.revision_hash
      LEFT JOIN article ON article.report_id = revision.report_id AND article.language = revision.language
        AND article.revision_hash = revision.hash AND article.state = 'published'
      WHERE subject_kind = 'event' AND subject_id = event AND retracts IS NULL AND assertion.erased_by IS NULL
        AND article.report_id IS NULL
        AND NOT EXISTS (SELECT FROM assertion AS later WHERE later.retracts = assertion.id)) THEN 'some'
    ELSE 'all' END
$$;

ALTER TABLE event_view ADD COLUMN openness text NOT NULL DEFAULT 'none' CHECK (openness IN ('all', 'some', 'none'));
UPDATE event_view SET openness = event_openness(event_id);
CREATE INDEX event_view_partly_open ON event_view (date_start DESC, event_id) WHERE openness = 'some';
CREATE INDEX event_view_no_day ON event_view (event_id) WHERE date_start IS NULL;
-- What was announced long before: whoever asks what was known on a day finds it beside what lies near that day.
CREATE INDEX event_view_far_ahead ON event_view (date_start DESC, event_id) WHERE date_start > told_on + 60;
-- What is asked for from a day on.
CREATE INDEX event_view_last_day ON event_view (last_day, event_id);

-- To publish, to withdraw and to edit what is published changes how open the events of a report are.
CREATE FUNCTION open_events_of_article() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  report text := CASE WHEN TG_OP = 'DELETE' THEN OLD.report_id ELSE NEW.report_id END;
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.state = NEW.state AND OLD.revision_hash IS NOT DISTINCT FROM NEW.revision_hash
  THEN RETURN NULL; END IF;
  IF TG_OP = 'INSERT' AND NEW.state <> 'published' THEN RETURN NULL; END IF;
  -- In one order, so that two who publish at once wait for each other instead of both.
  PERFORM FROM event_view WHERE event_id IN (SELECT event_id FROM event_report WHERE report_id = report)
    ORDER BY event_id FOR UPDATE;
  UPDATE event_view SET openness = event_openness(event_id)
  WHERE event_id IN (SELECT event_id FROM event_report WHERE report_id = report)
    AND openness IS DISTINCT FROM event_openness(event_id);
  RETURN NULL;
END $$;
CREATE TRIGGER opens_events AFTER INSERT OR UPDATE OR DELETE ON article
  FOR EACH ROW EXECUTE FUNCTION open_events_of_article();
