-- What the calendar shows of an announced event: the status that each report gave, day by day. To find it among the assertions and
-- their reports each time reads three scattered pages an event, three hundred times for a busy month.

ALTER TABLE event_view ADD COLUMN status_trail jsonb NOT NULL DEFAULT '[]';

WITH given AS (
  SELECT assertion.subject_id AS event_id, assertion.value AS status, coalesce(assertion.restates, assertion.id) AS told,
    coalesce(published, (coalesce(first.recorded_at, assertion.recorded_at) AT TIME ZONE 'UTC')::date) AS day
  FROM assertion
  JOIN event_view ON event_view.event_id = assertion.subject_id AND was_announced
  LEFT JOIN revision ON revision.hash = assertion.revision_hash
  LEFT JOIN assertion AS first ON first.id = assertion.restates
  WHERE assertion.subject_kind = 'event' AND assertion.property = 'status' AND assertion.retracts IS NULL
    AND assertion.erased_by IS NULL AND NOT EXISTS (SELECT FROM assertion AS later WHERE later.retracts = assertion.id)
), told AS (
  SELECT *, lag(status) OVER (PARTITION BY event_id ORDER BY day, told) AS before FROM given
)
UPDATE event_view SET status_trail = trail.steps
FROM (
  SELECT event_id, jsonb_agg(jsonb_build_object('status', status, 'on', day) ORDER BY day, told) AS steps
  FROM told WHERE status IS DISTINCT FROM before GROUP BY event_id
) AS trail
WHERE trail.event_id = event_view.event_id;
