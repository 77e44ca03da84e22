-- What is new in such an index waits in a list that every search reads from end to end, by default up to 4 MB: after an import
-- each search took three milliseconds for the list alone. A list of 64 kB is put in order often enough not to be felt.
ALTER INDEX search_document_found SET (gin_pending_list_limit = 64);
ALTER INDEX search_document_actor_words SET (gin_pending_list_limit = 64);
ALTER INDEX revision_title_words SET (gin_pending_list_limit = 64);
ALTER INDEX actor_view_known_as SET (gin_pending_list_limit = 64);
ALTER INDEX actor_view_spellings SET (gin_pending_list_limit = 64);
