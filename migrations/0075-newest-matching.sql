-- What a search finds is looked for in the database, the newest first, in one question: from the newest months back, each stretch as
-- long as what was found so far lets expect, until there is enough. Kind and time are one word of a document, since every search
-- names both: there is one list less to read through, and its lists are shorter.

DROP INDEX search_document_found;
DROP FUNCTION found_by(tsvector, text, date, text[]);

-- Words as they stand in the document; its facets, its kind, and its kind with year and with month, as lexemes that no text can hold.
CREATE FUNCTION found_by(words tsvector, kind text, day date, facets text[]) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT words || array_to_tsvector(
    facets || ('kind=' || kind) || CASE WHEN day IS NULL OR NOT isfinite(day) THEN '{}'::text[] ELSE ARRAY[
      kind || '=' || extract(year FROM day)::integer::text,
      kind || '=' || extract(year FROM day)::integer::text || '-' || extract(month FROM day)::integer::text] END)
$$;

CREATE INDEX search_document_found ON search_document USING gin (found_by(words, kind, day, facets))
  WITH (gin_pending_list_limit = 64);

-- The lexemes of a kind's documents of these days, and perhaps of a few days more: an index asks each document that may match for all
-- of them, so that beyond five months years are named, and beyond a hundred years the kind alone.
CREATE FUNCTION found_in_days(kind text, first_day date, last_day date) RETURNS tsquery
LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  IF first_day IS NULL OR last_day - first_day > 36500 THEN
    RETURN quote_literal('kind=' || kind);
  END IF;
  IF last_day - first_day < 130 THEN
    RETURN (SELECT string_agg(quote_literal(kind || '=' || to_char(month, 'FMYYYY-FMMM')), ' | ')
      FROM generate_series(date_trunc('month', first_day::timestamp), last_day, '1 month') AS month);
  END IF;
  RETURN (SELECT string_agg(quote_literal(kind || '=' || year), ' | ')
    FROM generate_series(extract(year FROM first_day)::integer, extract(year FROM last_day)::integer) AS year);
END
$$;

-- Whether a report had told of it by the end of a day. An article tells on its own day.
CREATE FUNCTION was_told_by(kind text, id text, day date, told_by date) RETURNS boolean
LANGUAGE sql STABLE AS $$
  SELECT CASE kind
    WHEN 'article' THEN day <= told_by
    WHEN 'event' THEN EXISTS (SELECT FROM event_view WHERE event_id = was_told_by.id AND told_on <= was_told_by.told_by)
    ELSE EXISTS (SELECT FROM event_actor WHERE actor_id = was_told_by.id AND told_on <= was_told_by.told_by)
      OR EXISTS (SELECT FROM statement_view WHERE actor_id = was_told_by.id AND said_on <= was_told_by.told_by)
  END
$$;

-- Of a kind's documents until a day, or of all: the newest day, that of the one which so many are newer than, and the oldest; null where
-- there is none. Read from the index of days, whatever the question forbids that asks for it.
CREATE FUNCTION days_of_newest(asked_kind text, last_day date, documents integer, OUT newest date, OUT since date, OUT oldest date)
LANGUAGE plpgsql STABLE SET enable_indexscan = on AS $$
BEGIN
  SELECT d.day INTO newest FROM search_document AS d
    WHERE d.kind = asked_kind AND d.day < 'infinity' AND (last_day IS NULL OR d.day <= last_day)
    ORDER BY d.day DESC NULLS LAST LIMIT 1;
  SELECT d.day INTO since FROM search_document AS d
    WHERE d.kind = asked_kind AND d.day < 'infinity' AND (last_day IS NULL OR d.day <= last_day)
    ORDER BY d.day DESC NULLS LAST OFFSET documents LIMIT 1;
  SELECT d.day INTO oldest FROM search_document AS d
    WHERE d.kind = asked_kind AND d.day > '-infinity'
    ORDER BY d.day NULLS FIRST LIMIT 1;
END
$$;

-- Documents of a kind that match, in any order: all of them, or at least the newest `enough`. Where a word that is common long ago
-- and absent since would be looked for without end, 20,000 of the rest are enough.
-- The planner does not see that a look at a document's words is dear, and would look at those of all the newest: it is left the index
-- of words alone.
CREATE FUNCTION newest_matching(
  asked_kind text, asked tsquery, first_day date, last_day date, told_by date, enough integer
) RETURNS TABLE (id text, language text, day date, facets text[])
LANGUAGE plpgsql STABLE ROWS 1000 SET enable_seqscan = off SET enable_indexscan = off AS $$
DECLARE
  -- So many of the newest are looked through first: what is common has enough there.
  newest_first CONSTANT integer := 8000;
  -- A look at so many times as many would be a look at nearly all.
  most_times CONSTANT integer := 60;
  newest date;
  oldest date;
  since date;
  until date;
  is_rest boolean;
  seen integer := 0;
  got integer;
  times numeric;
BEGIN
  SELECT * INTO newest, since, oldest FROM days_of_newest(asked_kind, last_day, newest_first);
  oldest := greatest(oldest, first_day);
  since := date_trunc('month', since::timestamp)::date;
  until := newest;
  LOOP
    is_rest := since IS NULL OR since <= oldest;
    IF is_rest THEN since := first_day; END IF;
    RETURN QUERY
      SELECT d.id, d.language, d.day, d.facets FROM search_document AS d
      WHERE found_by(d.words, d.kind, d.day, d.facets) @@ (asked && found_in_days(asked_kind, since, until))
        -- Written so that no other index serves.
        AND (since IS NULL OR (d.day + 0) >= since)
        AND ((d.day + 0) <= until OR (d.day IS NULL OR NOT isfinite(d.day)) AND is_rest AND last_day IS NULL)
        AND (told_by IS NULL OR was_told_by(d.kind, d.id, d.day, told_by))
      LIMIT 20000;
    GET DIAGNOSTICS got = ROW_COUNT;
    seen := seen + got;
    EXIT WHEN is_rest OR seen >= enough;
    -- As far as the share of those found so far lets expect, and two standard deviations of such a count further.
    times := (1 + 2 / sqrt(greatest(1, seen))) * enough / greatest(1, seen);
    until := since - 1;
    since := CASE WHEN times > most_times THEN NULL ELSE newest - ceil((newest - since + 1) * times)::integer END;
    since := date_trunc(CASE WHEN until - since < 130 THEN 'month' ELSE 'year' END, since::timestamp)::date;
  END LOOP;
END
$$;
