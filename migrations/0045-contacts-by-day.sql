-- Who met in a month: what took place between people, in the order of days, without a look at the rest of the record.
CREATE INDEX event_view_contacts ON event_view (date_start, event_id)
  WHERE date_start IS NOT NULL
    AND type IN ('visit', 'meeting', 'call', 'negotiation', 'mediation')
    AND status IN ('happened', 'ongoing');
