-- The calendar lists what some report gave as still to come, whatever became of it since.

ALTER TABLE event_view ADD COLUMN was_announced boolean NOT NULL DEFAULT false;

UPDATE event_view SET was_announced = true
WHERE EXISTS (
  SELECT FROM assertion
  WHERE subject_kind = 'event' AND subject_id = event_view.event_id AND property = 'status' AND retracts IS NULL
    AND value IN ('"announced"', '"conditional"', '"proposed"', '"postponed"', '"cancelled"')
    AND NOT EXISTS (SELECT FROM assertion AS later WHERE later.retracts = assertion.id)
);

CREATE INDEX event_view_announced ON event_view (date_start, event_id) WHERE was_announced;
