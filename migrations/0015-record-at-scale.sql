-- What the views of a long record are read by: in the order that pages show, without a look at what they do not show.

-- The first day on which something that still holds was reported, and the last day that the date may mean.
ALTER TABLE event_view ADD COLUMN told_on date;
ALTER TABLE event_view ADD COLUMN last_day date;

UPDATE event_view SET
  last_day = CASE date_precision
    WHEN 'month' THEN (date_start + interval '1 month' - interval '1 day')::date
    WHEN 'year' THEN (date_start + interval '1 year' - interval '1 day')::date
    ELSE coalesce(date_end, date_start) END,
  told_on = (
    SELECT min(coalesce(published, (recorded_at AT TIME ZONE 'UTC')::date))
    FROM assertion LEFT JOIN revision ON revision.hash = revision_hash
    WHERE subject_kind = 'event' AND subject_id = event_view.event_id AND retracts IS NULL
      AND NOT EXISTS (SELECT FROM assertion AS later WHERE later.retracts = assertion.id));

CREATE INDEX event_view_told ON event_view (told_on);
CREATE INDEX event_view_ahead ON event_view (last_day, event_id)
  WHERE was_announced AND status = 'announced' AND date_start IS NOT NULL;
CREATE INDEX event_view_undated ON event_view (event_id) WHERE was_announced AND date_start IS NULL;
CREATE INDEX event_view_months ON event_view (date_start)
  WHERE was_announced AND date_precision IN ('day', 'month');

-- An actor's events in the order of a dossier; the undated are at the beginning of time, where they come last.
ALTER TABLE event_actor ADD COLUMN day date NOT NULL DEFAULT '-infinity';
ALTER TABLE event_actor ADD COLUMN told_on date;

UPDATE event_actor SET day = coalesce(date_start, '-infinity'), told_on = event_view.told_on
FROM event_view WHERE event_view.event_id = event_actor.event_id;

DROP INDEX event_actor_actor;
CREATE INDEX event_actor_days ON event_actor (actor_id, day, event_id) INCLUDE (told_on);
CREATE INDEX event_actor_undated ON event_actor (actor_id, told_on) INCLUDE (event_id) WHERE day = '-infinity';

-- The states whose people and bodies take part in an event.
CREATE TABLE event_state (
  event_id text NOT NULL REFERENCES event,
  state text NOT NULL,
  day date NOT NULL,
  told_on date,
  PRIMARY KEY (event_id, state)
);
INSERT INTO event_state
SELECT DISTINCT event_id, state, day, told_on FROM event_actor JOIN actor_view USING (actor_id) WHERE state IS NOT NULL;
CREATE INDEX event_state_days ON event_state (state, day, event_id) INCLUDE (told_on);

-- How many events an actor takes part in.
ALTER TABLE actor_view ADD COLUMN event_count integer NOT NULL DEFAULT 0;
UPDATE actor_view SET event_count =
  (SELECT count(DISTINCT event_id) FROM event_actor WHERE event_actor.actor_id = actor_view.actor_id);
CREATE INDEX actor_view_busiest ON actor_view (event_count DESC, actor_id);
DROP INDEX actor_view_state;
CREATE INDEX actor_view_state ON actor_view (state, event_count DESC, actor_id);
CREATE INDEX actor_view_of_states ON actor_view (state) WHERE kind = 'state';
CREATE INDEX actor_view_spellings ON actor_view USING gin (spellings);

-- A statement counts for its speaker's state.
ALTER TABLE statement_view ADD COLUMN state text;
UPDATE statement_view SET state = (SELECT state FROM actor_view WHERE actor_view.actor_id = statement_view.actor_id);
DROP INDEX statement_view_actor;
CREATE INDEX statement_view_actor ON statement_view (actor_id, said_on, statement_id);
CREATE INDEX statement_view_state ON statement_view (state, said_on, statement_id);
CREATE INDEX statement_view_newest ON statement_view (said_on DESC, statement_id);

-- What was reported between two days.
CREATE INDEX revision_published ON revision (published, report_id);
