-- A place's dossier lists what took place there, by the address that its name and country make.

ALTER TABLE event_view ADD COLUMN place_slug text;
CREATE INDEX event_view_place_slug ON event_view (place_slug, date_start DESC, event_id) WHERE place_slug IS NOT NULL;
