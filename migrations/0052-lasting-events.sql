-- What lasts longer than a day stands in every month of the calendar that it reaches into.
CREATE INDEX event_view_lasting ON event_view (date_end, date_start) WHERE was_announced AND date_end IS NOT NULL;
