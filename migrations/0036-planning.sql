-- What the desk means to cover, who does it and by when; comments, notices, reviews asked for, and publication by the clock.

-- A planning item holds what one event (of the record, or one to come) calls for; its coverages are the pieces of work.
CREATE TABLE planning_item (
  id text PRIMARY KEY,
  headline text NOT NULL CHECK (headline <> ''),
  note text NOT NULL,
  -- The day that it is about, where there is one.
  day date,
  -- The slug of one of the desk's countries.
  country text,
  event_id text REFERENCES event,
  version integer NOT NULL,
  created_by text NOT NULL,
  created_at timestamptz NOT NULL,
  closed_at timestamptz
);
CREATE INDEX planning_item_open ON planning_item (created_at DESC, id) WHERE closed_at IS NULL;
CREATE INDEX planning_item_event ON planning_item (event_id) WHERE event_id IS NOT NULL;

CREATE TABLE coverage (
  id text PRIMARY KEY,
  planning_item_id text NOT NULL REFERENCES planning_item,
  format text NOT NULL,
  language text NOT NULL,
  assignee_id text REFERENCES "user" (id) ON DELETE SET NULL,
  due_at timestamptz,
  -- The report that it has become.
  report_id text REFERENCES report,
  created_at timestamptz NOT NULL,
  cancelled_at timestamptz
);
CREATE INDEX coverage_of_item ON coverage (planning_item_id);
CREATE INDEX coverage_of_report ON coverage (report_id) WHERE report_id IS NOT NULL;
CREATE INDEX coverage_due ON coverage (due_at) WHERE cancelled_at IS NULL AND due_at IS NOT NULL;

CREATE TABLE planning_comment (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  planning_item_id text NOT NULL REFERENCES planning_item,
  body text NOT NULL CHECK (body <> ''),
  written_by text NOT NULL,
  written_at timestamptz NOT NULL
);
CREATE INDEX planning_comment_of_item ON planning_comment (planning_item_id, id);

-- An article that its author has asked an editor to look at.
CREATE TABLE article_review (
  report_id text NOT NULL,
  language text NOT NULL,
  asked_by text NOT NULL,
  asked_at timestamptz NOT NULL,
  PRIMARY KEY (report_id, language),
  FOREIGN KEY (report_id, language) REFERENCES article (report_id, language)
);

-- When an article goes out or comes off by itself, and until when it must not go out.
CREATE TABLE article_schedule (
  report_id text NOT NULL,
  language text NOT NULL,
  publish_at timestamptz,
  withdraw_at timestamptz,
  embargo_until timestamptz,
  -- The zone that the times were given in (IANA), to be shown in.
  time_zone text NOT NULL,
  set_by text NOT NULL,
  set_at timestamptz NOT NULL,
  PRIMARY KEY (report_id, language),
  FOREIGN KEY (report_id, language) REFERENCES article (report_id, language)
);
CREATE INDEX article_schedule_publish ON article_schedule (publish_at) WHERE publish_at IS NOT NULL;
CREATE INDEX article_schedule_withdraw ON article_schedule (withdraw_at) WHERE withdraw_at IS NOT NULL;

-- What a member is told, in the newsroom and, if they like, by mail. `once` keeps one thing from being told twice.
CREATE TABLE notice (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  member_id text NOT NULL REFERENCES "user" (id) ON DELETE CASCADE,
  kind text NOT NULL CHECK (kind IN ('mention', 'assignment', 'review', 'deadline', 'published')),
  words text NOT NULL,
  -- Where it leads, below /newsroom.
  path text NOT NULL,
  once text NOT NULL,
  told_at timestamptz NOT NULL,
  read_at timestamptz,
  UNIQUE (member_id, once)
);
CREATE INDEX notice_of_member ON notice (member_id, id DESC);

-- Kinds of notices that a member does not want by mail.
CREATE TABLE notice_not_mailed (
  member_id text NOT NULL REFERENCES "user" (id) ON DELETE CASCADE,
  kind text NOT NULL,
  PRIMARY KEY (member_id, kind)
);
