-- A search goes back in shorter stretches where little was found in the newest months: those of whom much was told long ago and little
-- of late had several times as many documents read as are counted.

-- Documents of a kind that match, in any order: all of them, or at least the newest `enough`. Where a word that is common long ago
-- and absent since would be looked for without end, 20,000 of the rest are enough.
-- The planner does not see that a look at a document's words is dear, and would look at those of all the newest: it is left the index
-- of words alone.
CREATE OR REPLACE FUNCTION newest_matching(
  asked_kind text, asked tsquery, first_day date, last_day date, told_by date, enough integer
) RETURNS TABLE (id text, language text, day date, facets text[])
LANGUAGE plpgsql STABLE ROWS 1000 SET enable_seqscan = off SET enable_indexscan = off AS $$
DECLARE
  -- So many of the newest are looked through first: what is common has enough there.
  newest_first CONSTANT integer := 8000;
  -- A look at so many times as many would be a look at nearly all.
  most_times CONSTANT integer := 60;
  -- And no further at once than so many times as far as was looked, since what was found so near tells little of what is far.
  first_times CONSTANT integer := 8;
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
    times := CASE WHEN times BETWEEN first_times AND most_times THEN greatest(first_times, times / 3) ELSE times END;
    until := since - 1;
    since := CASE WHEN times > most_times THEN NULL ELSE newest - ceil((newest - since + 1) * times)::integer END;
    since := date_trunc(CASE WHEN until - since < 130 THEN 'month' ELSE 'year' END, since::timestamp)::date;
  END LOOP;
END
$$;
