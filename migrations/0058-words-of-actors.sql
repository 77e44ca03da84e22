-- A name is looked for among actors alone while somebody types it: the words of events and articles are many times as many.
CREATE INDEX search_document_actor_words ON search_document USING gin (words) WHERE kind = 'actor';
