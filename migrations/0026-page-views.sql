-- How often each page was read on a day. No address, no cookie, no time of day: nothing that could be one reader's.

CREATE TABLE page_view (
  day date NOT NULL,
  -- The page's path without its query, and its language.
  path text NOT NULL,
  language text NOT NULL,
  views integer NOT NULL CHECK (views > 0),
  PRIMARY KEY (day, path, language)
);
CREATE INDEX page_view_path ON page_view (path, day);
