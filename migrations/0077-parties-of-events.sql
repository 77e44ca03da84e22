-- Who takes part in an event and in which role, in their order, beside the event itself: a page of two hundred events
-- reads them where it reads the events. event_actor stays the way from an actor to its events.

ALTER TABLE event_view
  ADD COLUMN party_ids text[] NOT NULL DEFAULT '{}',
  ADD COLUMN party_roles text[] NOT NULL DEFAULT '{}',
  ADD CHECK (cardinality(party_ids) = cardinality(party_roles));

UPDATE event_view SET party_ids = party.ids, party_roles = party.roles
FROM (
  SELECT event_id, array_agg(actor_id ORDER BY position) AS ids, array_agg(role ORDER BY position) AS roles
  FROM event_actor GROUP BY event_id
) AS party
WHERE party.event_id = event_view.event_id;
