-- Places are listed by name, and events are asked for by place, country or type, the newest first.

CREATE INDEX event_view_place ON event_view (place_name, coalesce(place_country, ''), date_start, event_id);
CREATE INDEX event_view_country ON event_view (place_country, date_start, event_id);
CREATE INDEX event_view_type ON event_view (type, date_start, event_id);
CREATE INDEX article_published ON article (published_at, report_id, language) WHERE state = 'published';
