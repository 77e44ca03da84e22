-- One index finds documents by words, kind, time and facets together: it starts from what is rarest among them, so that a common
-- word of one actor, or of the newest months, costs what is found and not what holds the word.

-- Words as they stand in the document; kind, year, month and facets as lexemes that no text can hold.
CREATE FUNCTION found_by(words tsvector, kind text, day date, facets text[]) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT words || array_to_tsvector(
    facets || ('kind=' || kind) || CASE WHEN day IS NULL OR NOT isfinite(day) THEN '{}'::text[] ELSE ARRAY[
      'year=' || extract(year FROM day)::integer::text,
      'month=' || (extract(year FROM day)::integer * 12 + extract(month FROM day)::integer - 1)::text] END)
$$;

DROP INDEX search_document_words;
DROP INDEX search_document_facets;
CREATE INDEX search_document_found ON search_document USING gin (found_by(words, kind, day, facets));
