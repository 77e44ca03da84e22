-- Until when a WebSub hub was told of what was published: one row, once a hub is set.

CREATE TABLE hub_ping (
  one boolean PRIMARY KEY DEFAULT true CHECK (one),
  told_until timestamptz NOT NULL
);
