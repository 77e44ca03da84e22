-- The newest day on which a report, or a note, said something of an event that still holds. A page of that day or a later one
-- reads the event as it stands in the view; only what was told of since is derived from its assertions again.

ALTER TABLE event_view ADD COLUMN told_until date NOT NULL DEFAULT 'infinity';

UPDATE event_view SET told_until = newest.day
FROM (
  SELECT assertion.subject_id AS event_id,
    max(coalesce(published, (coalesce(first.recorded_at, assertion.recorded_at) AT TIME ZONE 'UTC')::date)) AS day
  FROM assertion
  LEFT JOIN revision ON revision.hash = assertion.revision_hash
  LEFT JOIN assertion AS first ON first.id = assertion.restates
  WHERE assertion.subject_kind = 'event' AND assertion.retracts IS NULL AND assertion.erased_by IS NULL
    AND NOT EXISTS (SELECT FROM assertion AS later WHERE later.retracts = assertion.id)
  GROUP BY assertion.subject_id
) AS newest
WHERE newest.event_id = event_view.event_id;
