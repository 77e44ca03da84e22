-- Talk about words of a draft: a thread stands at words that the body marks with its name. Readers see none of it.

CREATE TABLE comment (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  report_id text NOT NULL,
  language text NOT NULL,
  thread text NOT NULL,
  -- The words that the thread began at, as they were then.
  quote text NOT NULL,
  body text NOT NULL CHECK (body <> ''),
  -- The members named with an @.
  mentions text[] NOT NULL,
  made_by text NOT NULL,
  made_at timestamptz NOT NULL,
  -- Set when the matter of a thread is settled, on each of its comments.
  resolved_by text,
  FOREIGN KEY (report_id, language) REFERENCES article
);
CREATE INDEX comment_article ON comment (report_id, language, id);
