-- A report's facts change apart from its article: who keeps them hears of what is linked to the report, and of statements in it,
-- under a tag of their own. Of events, actors and the words themselves other tags tell already.

CREATE OR REPLACE FUNCTION tell_event_report() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_changed((SELECT array_agg(DISTINCT tag) FROM changed,
    unnest(ARRAY['events', 'event:' || event_id, 'report:' || report_id, 'facts:' || report_id]) AS tag));
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION tell_statement_view() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_changed((SELECT array_agg(DISTINCT tag) FROM changed,
    unnest(ARRAY['statements', 'actor:' || actor_id, 'report:' || report_id, 'facts:' || report_id]) AS tag));
  RETURN NULL;
END $$;
