-- Whoever keeps what was made from these tables hears on the channel "readout_changed" what a transaction changed, once it
-- is committed: its number and the tags of what it changed, or "*" where that is too much to name.

CREATE FUNCTION tell_changed(tags text[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  named text := (SELECT string_agg(DISTINCT tag, ' ') FROM unnest(tags) AS tag);
BEGIN
  IF named IS NULL THEN RETURN; END IF;
  -- A payload may have 8000 bytes. A transaction that changes everything says so once, instead of a million times.
  IF length(named) > 6000 OR current_setting('readout.changes_all', true) = 'yes' THEN named := '*'; END IF;
  PERFORM pg_notify('readout_changed', pg_current_xact_id() || ' ' || named);
END $$;

-- One function and its triggers for each table whose rows name what they belong to. `tags` is an expression over a row.
DO $$
DECLARE
  told record;
BEGIN
  FOR told IN SELECT * FROM (VALUES
    ('event_view', $tags$'events', 'event:' || event_id$tags$),
    ('event_actor', $tags$'events', 'event:' || event_id, 'actor:' || actor_id$tags$),
    ('event_report', $tags$'events', 'event:' || event_id, 'report:' || report_id$tags$),
    ('actor_view', $tags$'actors', 'actor:' || actor_id$tags$),
    ('statement_view', $tags$'statements', 'actor:' || actor_id, 'report:' || report_id$tags$),
    ('assertion', $tags$subject_kind || ':' || subject_id$tags$)
  ) AS rows (name, tags) LOOP
    EXECUTE format(
      $function$
      CREATE FUNCTION %I() RETURNS trigger LANGUAGE plpgsql AS $body$
      BEGIN
        PERFORM tell_changed((SELECT array_agg(DISTINCT tag) FROM changed, unnest(ARRAY[%s]) AS tag));
        RETURN NULL;
      END $body$
      $function$,
      'tell_' || told.name, told.tags
    );
    EXECUTE format(
      'CREATE TRIGGER told_inserted AFTER INSERT ON %I REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION %I()',
      told.name, 'tell_' || told.name
    );
    EXECUTE format(
      'CREATE TRIGGER told_deleted AFTER DELETE ON %I REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION %I()',
      told.name, 'tell_' || told.name
    );
    EXECUTE format(
      'CREATE TRIGGER told_updated_from AFTER UPDATE ON %I REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION %I()',
      told.name, 'tell_' || told.name
    );
    EXECUTE format(
      'CREATE TRIGGER told_updated_to AFTER UPDATE ON %I REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION %I()',
      told.name, 'tell_' || told.name
    );
  END LOOP;
END $$;

-- An article that readers see: its own pages, the lists that it stands in, and the pages of what it tells of.
CREATE FUNCTION article_tags(one article) RETURNS text[] LANGUAGE sql STABLE AS $$
  SELECT ARRAY['articles', 'articles:' || one.language, 'report:' || one.report_id, one.language || ':format:' || one.format]
    || (SELECT coalesce(array_agg(one.language || ':country:' || country), '{}') FROM unnest(one.countries) AS country)
    || (SELECT coalesce(array_agg(one.language || ':process:' || process), '{}') FROM unnest(one.processes) AS process)
    || (SELECT coalesce(array_agg('process:' || process), '{}') FROM unnest(one.processes) AS process)
    || CASE WHEN one.author IS NULL THEN '{}' ELSE ARRAY[one.language || ':author:' || one.author] END
    || (SELECT coalesce(array_agg('event:' || event_id), '{}') FROM event_report WHERE report_id = one.report_id)
    || (SELECT coalesce(array_agg(DISTINCT 'actor:' || actor_id), '{}')
        FROM event_report JOIN event_actor USING (event_id) WHERE report_id = one.report_id)
    || (SELECT coalesce(array_agg(DISTINCT 'actor:' || actor_id), '{}')
        FROM statement_view WHERE report_id = one.report_id)
    -- The first article in a language, and the last: until then its readers are shown another's.
    || CASE WHEN EXISTS (
        SELECT FROM article WHERE language = one.language AND state = 'published' AND report_id <> one.report_id
      ) THEN '{}' ELSE ARRAY['reading:' || one.language] END
$$;

CREATE FUNCTION tell_article() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND OLD.state = 'published' THEN PERFORM tell_changed(article_tags(OLD)); END IF;
  IF TG_OP <> 'DELETE' AND NEW.state = 'published' THEN PERFORM tell_changed(article_tags(NEW)); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER told AFTER INSERT OR UPDATE OR DELETE ON article FOR EACH ROW EXECUTE FUNCTION tell_article();

CREATE FUNCTION tell_desk() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_changed(ARRAY['desk']);
  RETURN NULL;
END $$;
CREATE TRIGGER told AFTER INSERT OR UPDATE OR DELETE ON desk FOR EACH STATEMENT EXECUTE FUNCTION tell_desk();
