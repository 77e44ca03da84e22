-- One row for each thing that can be searched for, made from what it shows: an article in a language, an event, an actor.
-- It may be emptied and filled again at any time.

CREATE TABLE search_document (
  kind text NOT NULL CHECK (kind IN ('article', 'event', 'actor')),
  -- The report's, event's or actor's identifier.
  id text NOT NULL,
  -- An article's language; '' for what has none.
  language text NOT NULL,
  -- When it was published, or took place.
  day date,
  -- Its words: stemmed by the language, folded without marks, and the sounds of its names behind a "~".
  words tsvector NOT NULL,
  -- What it can be filtered by, as "type:visit" or "country:georgia".
  facets text[] NOT NULL,
  PRIMARY KEY (kind, id, language)
);
CREATE INDEX search_document_words ON search_document USING gin (words);
CREATE INDEX search_document_facets ON search_document USING gin (facets);
CREATE INDEX search_document_newest ON search_document (kind, day DESC NULLS LAST, id DESC);
