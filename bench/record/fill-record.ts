import type pg from 'pg'
import { inventActors } from './invent-actors.ts'

/** The last day of the invented record, which is ten years long. */
export const lastDay = '2026-11-20'
const types =
  'meeting statement visit call agreement attack announcement negotiation ceremony clash deployment trade protest legal border energy aid sanction exercise appointment mediation ceasefire other'.split(
    ' ',
  )
const topics =
  'border, trade, transport, energy, prisoners, water, delimitation, a railway, peace talks, visas, security, gas'.split(
    ', ',
  )
const towns =
  'Muscat Tbilisi Baku Yerevan Moscow Ankara Brussels Geneva Vienna Astana Tehran Paris London Doha Kyiv Minsk'.split(
    ' ',
  )

/**
 * Fills an empty database with `count` events as decisions would have left them, in their tables and views: actors named
 * as unevenly as in life (Zipf), three events a report, one in five told again by later reports, statements, several scripts.
 * What checks rows one by one is off meanwhile, and indexes are made anew behind it. The same count gives the same record.
 */
export async function fillRecord(
  pool: pg.Pool,
  count: number,
  say: (line: string) => void = () => {},
): Promise<void> {
  const client = await pool.connect()
  const runBy =
    (who: pg.Pool | pg.PoolClient): Run =>
    async (name, text) => {
      const before = performance.now()
      await who.query(text)
      say(`  ${name} in ${((performance.now() - before) / 1000).toFixed(1)} s`)
    }
  const run = runBy(client)
  try {
    await client.query(
      `SET session_replication_role = replica; SET synchronous_commit = off; SELECT setseed(0.42)`,
    )
    await client.query('DROP SCHEMA IF EXISTS invented CASCADE; CREATE SCHEMA invented')
    const indexes = await dropIndexes(client)
    await invent(run, client, count)
    await fill(run)
    // To find what a report tells of takes the indexes that are there by now.
    const [later, sooner] = [true, false].map(isOfSearch =>
      indexes.filter(one => one.includes(' ON public.search_document ') === isOfSearch),
    )
    for (const one of sooner!) await run(/INDEX (\S+)/.exec(one)![1]!, one)
    await run('ANALYZE', 'ANALYZE')
    await index(runBy(pool))
    for (const one of later!) await run(/INDEX (\S+)/.exec(one)![1]!, one)
    await client.query('DROP SCHEMA invented CASCADE; SET session_replication_role = origin')
    await run('VACUUM ANALYZE', 'VACUUM ANALYZE')
  } finally {
    client.release()
  }
}

/** Takes away the indexes of the large tables that are no keys, and gives the statements that make them again. */
async function dropIndexes(client: pg.PoolClient): Promise<string[]> {
  const { rows } = await client.query<{ indexname: string; indexdef: string }>(
    `
    SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename = ANY($1)
      AND NOT EXISTS (SELECT FROM pg_constraint WHERE conname = indexname)`,
    [
      [
        'assertion',
        'event_view',
        'event_actor',
        'event_state',
        'event_report',
        'statement_view',
        'search_document',
        'revision',
        'article',
        'actor_view',
      ],
    ],
  )
  for (const { indexname } of rows) await client.query(`DROP INDEX ${indexname}`)
  return rows.map(row => row.indexdef)
}

type Run = (name: string, text: string) => Promise<void>

/** What happened, who told of it and in which words, before it is written as the record writes it. */
async function invent(run: Run, client: pg.PoolClient, count: number): Promise<void> {
  const actors = inventActors(Math.max(200, Math.round(count * 0.06)))
  const reports = Math.max(20, Math.round(count * 0.35))
  await client.query(
    `CREATE UNLOGGED TABLE invented.actor (rank int PRIMARY KEY, id text, slug text, name text, kind text, office text, state text, spellings text[], keys text[])`,
  )
  for (let from = 0; from < actors.length; from += 5000)
    await client.query(
      `INSERT INTO invented.actor SELECT * FROM jsonb_to_recordset($1::jsonb)
        AS one (rank int, id text, slug text, name text, kind text, office text, state text, spellings text[], keys text[])`,
      [JSON.stringify(actors.slice(from, from + 5000))],
    )
  await run(
    'events',
    `
    CREATE UNLOGGED TABLE invented.event AS
    SELECT n, 'e' || substr(md5('event' || n), 1, 11) AS id, ceil(n * ${reports / count})::int AS report, kind, precision,
      ($1::text[])[${zipf(types.length)}] AS type, ($2::text[])[${zipf(topics.length)}] AS topic, has_topic, ($3::text[])[${zipf(towns.length)}] AS town, has_town,
      CASE kind WHEN 'undated' THEN NULL WHEN 'ahead' THEN day + 1 + floor(random() * 60)::int ELSE day - floor(random() * 3)::int END AS date
    FROM (
      SELECT n, date '${lastDay}' - 3650 + floor(n * 3650.0 / ${count})::int AS day, random() < 0.25 AS has_topic, random() < 0.6 AS has_town,
        CASE WHEN dice < 0.15 THEN 'ahead' WHEN dice < 0.18 THEN 'undated' ELSE 'held' END AS kind,
        CASE WHEN dice BETWEEN 0.15 AND 0.18 THEN 'unknown' WHEN dice > 0.96 THEN 'month' ELSE 'day' END AS precision
      FROM (SELECT n, random() AS dice FROM generate_series(1, ${count}) AS n) AS thrown
    ) AS dated;
    UPDATE invented.event SET date = date_trunc('month', date) WHERE precision = 'month';
    ALTER TABLE invented.event ADD PRIMARY KEY (n); ANALYZE invented.event`.replace(
      /\$(\d)/g,
      (_all, at: string) => quoted([types, topics, towns][Number(at) - 1]!),
    ),
  )
  await run(
    'parties',
    `
    CREATE UNLOGGED TABLE invented.party AS
    SELECT n, rank, (row_number() OVER (PARTITION BY n ORDER BY rank) - 1)::int AS position
    FROM (SELECT DISTINCT n, ${zipf(actors.length)} AS rank FROM invented.event, generate_series(1, 2 + (n % 3)) WHERE n % 3 < 2 OR random() < 0.9) AS drawn;
    ALTER TABLE invented.party ADD PRIMARY KEY (n, position); ANALYZE invented.party`,
  )
  await run(
    'accounts',
    `
    CREATE UNLOGGED TABLE invented.account AS
    SELECT n, ordinal, report, status, (row_number() OVER (PARTITION BY report ORDER BY n) - 1)::int AS slot,
      date '${lastDay}' - 3650 + floor(report * 3650.0 / ${reports})::int AS day
    FROM (
      SELECT n, 1 AS ordinal, report, CASE WHEN kind = 'ahead' THEN 'announced' WHEN random() < 0.9 THEN 'happened'
        ELSE (ARRAY['ongoing', 'denied', 'proposed', 'disputed', 'conditional'])[1 + floor(random() * 5)::int] END AS status
      FROM invented.event
      UNION ALL
      SELECT n, 1 + later, least(${reports}, report + later * (1 + floor(random() * 12)::int)),
        (ARRAY['happened', 'happened', 'happened', 'postponed', 'cancelled'])[CASE WHEN kind = 'ahead' THEN 1 + floor(random() * 5)::int ELSE 1 END]
      FROM invented.event, generate_series(1, ${zipf(5)} + 0 * n) AS later WHERE n % 8 = 0
    ) AS told;
    ALTER TABLE invented.account ADD PRIMARY KEY (n, ordinal); ANALYZE invented.account`,
  )
  await run(
    'reports',
    `
    CREATE UNLOGGED TABLE invented.report AS
    SELECT r, 'r' || substr(md5('report' || r), 1, 11) AS id, md5('one' || r) || md5('other' || r) AS hash, 'Report ' || r || ' of the day' AS title,
      (ARRAY['en', 'en', 'en', 'en', 'en', 'en', 'en', 'ru', 'ka', 'hy'])[1 + r % 10] AS language, r % 20 <> 0 AS is_published,
      date '${lastDay}' - 3650 + floor(r * 3650.0 / ${reports})::int AS day
    FROM generate_series(1, ${reports}) AS r;
    ALTER TABLE invented.report ADD PRIMARY KEY (r); ANALYZE invented.report`,
  )
  await run(
    'statements',
    `
    CREATE UNLOGGED TABLE invented.said AS
    SELECT r, k, 's' || substr(md5('said' || r || '-' || k), 1, 11) AS id, ${zipf(actors.length)} AS speaker, ${zipf(actors.length)} AS named,
      (coalesce(told.slots, 0) + k - 1)::int AS slot
    FROM generate_series(1, ${reports}) AS r
    LEFT JOIN (SELECT report, count(*) AS slots FROM invented.account GROUP BY report) AS told ON told.report = r,
      generate_series(1, 1 + r % 3) AS k;
    ANALYZE invented.said`,
  )
  await run(
    'sentences',
    `
    CREATE UNLOGGED TABLE invented.sentence AS
    SELECT report AS r, slot, rpad(concat_ws(' ', who[1], 'and', who[2], 'took part in a', type, 'in', town, 'on', to_char(date, 'DD Month'), 'about', topic || ',', ${filler(20, 'slot')}), 159) || ' ' AS words
    FROM invented.account JOIN invented.event USING (n, report)
    CROSS JOIN LATERAL (SELECT array_agg(name ORDER BY position) AS who FROM invented.party JOIN invented.actor USING (rank) WHERE party.n = account.n) AS parties
    UNION ALL
    SELECT account.report, slot, rpad(concat_ws(' ', who[1], 'was again said to have been at the', type, 'with', who[2], 'in', town || ',', ${filler(20, 'slot')}), 159) || ' '
    FROM invented.account JOIN invented.event ON event.n = account.n AND event.report <> account.report
    CROSS JOIN LATERAL (SELECT array_agg(name ORDER BY position) AS who FROM invented.party JOIN invented.actor USING (rank) WHERE party.n = account.n) AS parties
    UNION ALL
    SELECT said.r, slot, rpad(concat_ws(' ', speaker.spellings[script], 'said of', named.spellings[script] || ': “' || ${filler(14, 'slot')} || '”'), 159) || ' '
    FROM invented.said JOIN invented.actor AS speaker ON speaker.rank = said.speaker JOIN invented.actor AS named ON named.rank = said.named
    JOIN invented.report ON report.r = said.r
    CROSS JOIN LATERAL (SELECT CASE language WHEN 'ru' THEN 2 WHEN 'ka' THEN 3 WHEN 'hy' THEN 4 ELSE 1 END AS script) AS written`,
  )
}

/** The rows that decisions and publication would have left. */
async function fill(run: Run): Promise<void> {
  await run(
    'actors',
    `
    INSERT INTO actor SELECT id, slug, timestamptz '2016-01-01' FROM invented.actor;
    INSERT INTO report SELECT id, 'article', 'bench', day + interval '8 hours' FROM invented.report`,
  )
  await run(
    'revisions',
    `
    INSERT INTO revision (hash, text_hash, report_id, language, title, published, text, created_by, created_at)
    SELECT hash, hash, id, language, title, day, body || E'\\n\\n' || ${filler(100, 'r')}, 'bench', day + interval '8 hours'
    FROM invented.report JOIN (SELECT r, string_agg(words, '' ORDER BY slot) AS body FROM invented.sentence GROUP BY r) AS told USING (r) ORDER BY r;
    INSERT INTO article (report_id, language, slug, state, revision_hash, standfirst, format, countries, processes, author, sources, version, published_at, updated_at)
    SELECT id, language, 'report-' || r, CASE WHEN is_published THEN 'published' ELSE 'draft' END, hash, title, (ARRAY['news', 'news', 'analysis'])[1 + r % 3],
      ARRAY[(ARRAY['georgia', 'armenia', 'azerbaijan'])[1 + r % 3]], CASE WHEN r % 4 = 0 THEN ARRAY['delimitation'] ELSE '{}' END,
      NULL, '[]', 1, day + interval '9 hours', day + interval '9 hours' FROM invented.report ORDER BY r`,
  )
  await run(
    'assertions about events',
    `
    INSERT INTO event SELECT id, min(account.day) + interval '10 hours' FROM invented.event JOIN invented.account USING (n) GROUP BY id, n ORDER BY n;
    INSERT INTO assertion (subject_kind, subject_id, property, value, revision_hash, span_start, span_end, decision_id, recorded_by, recorded_at)
    SELECT 'event', event.id, property, value, hash, slot * 160, slot * 160 + 159, account.n * 10 + ordinal, 'bench', account.day + interval '10 hours'
    FROM invented.account JOIN invented.event USING (n) JOIN invented.report ON report.r = account.report
    CROSS JOIN LATERAL (
      SELECT 1 AS place, 'type' AS property, to_jsonb(type) AS value
      UNION ALL SELECT 2, 'status', to_jsonb(status)
      UNION ALL SELECT 3, 'date', jsonb_build_object('start', date, 'end', NULL, 'precision', precision)
      UNION ALL SELECT 4, 'place', jsonb_build_object('name', town, 'country', upper(left(town, 2))) WHERE has_town
      UNION ALL SELECT 5 + position, 'participant', jsonb_build_object('role', 'participant', 'actor', actor.id)
        FROM invented.party JOIN invented.actor USING (rank) WHERE party.n = account.n
      UNION ALL SELECT 20, 'topic', to_jsonb(topic) WHERE has_topic
      UNION ALL SELECT 21, 'evidence', 'null'::jsonb
    ) AS datum
    ORDER BY account.day, account.n, ordinal, datum.place`,
  )
  await run(
    'assertions about statements and actors',
    `
    INSERT INTO statement SELECT said.id, day + interval '10 hours' FROM invented.said JOIN invented.report USING (r) ORDER BY r;
    INSERT INTO assertion (subject_kind, subject_id, property, value, revision_hash, span_start, span_end, recorded_by, recorded_at)
    SELECT 'statement', said.id, property, CASE property WHEN 'speaker' THEN to_jsonb(actor.id) ELSE 'null' END, hash, slot * 160, slot * 160 + 159, 'bench', day + interval '10 hours'
    FROM invented.said JOIN invented.report USING (r) JOIN invented.actor ON rank = speaker, unnest(ARRAY['speaker', 'words']) AS property ORDER BY r, said.id;
    INSERT INTO assertion (subject_kind, subject_id, property, value, revision_hash, span_start, span_end, recorded_by, recorded_at)
    SELECT 'actor', actor.id, property, to_jsonb(value), hash, 0, 12, 'bench', timestamptz '2016-12-01'
    FROM invented.actor JOIN invented.report ON r = 1 + rank % 20
    CROSS JOIN LATERAL (
      VALUES ('name', name), ('kind', kind), ('office', office), ('state', state), ('spelling', spellings[2]), ('spelling', spellings[3]), ('spelling', spellings[4])
    ) AS datum (property, value) WHERE value IS NOT NULL`,
  )
  await run(
    'views',
    `
    INSERT INTO event_view (event_id, type, status, date_start, date_end, date_precision, place_name, place_country, topics, was_announced, status_trail, told_on, told_until, last_day, place_slug, openness, party_ids, party_roles)
    SELECT event.id, type, last.status, date, NULL, precision, CASE WHEN has_town THEN town END, CASE WHEN has_town THEN upper(left(town, 2)) END,
      CASE WHEN has_topic THEN ARRAY[topic] ELSE '{}' END, was_announced, CASE WHEN was_announced THEN trail ELSE '[]' END, told_on, told_until,
      CASE precision WHEN 'month' THEN (date + interval '1 month' - interval '1 day')::date ELSE date END,
      -- Every town is one word.
      CASE WHEN has_town THEN lower(town) || '-' || lower(left(town, 2)) END, openness, ids, array_fill('participant'::text, ARRAY[cardinality(ids)])
    FROM invented.event JOIN (
      SELECT n, (array_agg(status ORDER BY account.day DESC, ordinal DESC))[1] AS status, min(account.day) AS told_on, max(account.day) AS told_until,
        bool_or(status IN ('announced', 'conditional', 'proposed', 'postponed', 'cancelled')) AS was_announced,
        CASE WHEN bool_and(is_published) THEN 'all' WHEN bool_or(is_published) THEN 'some' ELSE 'none' END AS openness,
        jsonb_agg(jsonb_build_object('status', status, 'on', account.day) ORDER BY account.day, ordinal)
          FILTER (WHERE status IS DISTINCT FROM before) AS trail
      FROM (SELECT *, lag(status) OVER (PARTITION BY n ORDER BY day, ordinal) AS before FROM invented.account) AS account
      JOIN invented.report ON r = account.report GROUP BY n
    ) AS last USING (n) CROSS JOIN LATERAL (
      SELECT coalesce(array_agg(actor.id ORDER BY position), '{}') AS ids FROM invented.party JOIN invented.actor USING (rank) WHERE party.n = event.n
    ) AS parties ORDER BY n;
    INSERT INTO event_actor (event_id, actor_id, role, position, day, told_on)
    SELECT event.id, actor.id, 'participant', position, coalesce(date, '-infinity'), told_on
    FROM invented.party JOIN invented.event USING (n) JOIN invented.actor USING (rank) JOIN event_view ON event_id = event.id ORDER BY n;
    INSERT INTO event_state (event_id, state, day, told_on, is_contact)
    SELECT DISTINCT event_id, state, day, event_actor.told_on,
      type IN ('visit', 'meeting', 'call', 'negotiation', 'mediation') AND status IN ('happened', 'ongoing')
    FROM event_actor JOIN invented.actor ON actor.id = actor_id JOIN event_view USING (event_id) WHERE state IS NOT NULL
    ORDER BY told_on, event_id;
    INSERT INTO event_report SELECT event.id, report.id FROM invented.account JOIN invented.event USING (n) JOIN invented.report ON r = account.report
    GROUP BY n, r, event.id, report.id ORDER BY n, r;
    INSERT INTO actor_view (actor_id, name, kind, office, state, known, spellings, event_count)
    SELECT id, name, kind, office, state, NULL, spellings, coalesce(events, 0)
    FROM invented.actor LEFT JOIN (SELECT actor_id, count(*) AS events FROM event_actor GROUP BY actor_id) AS counted ON actor_id = id;
    INSERT INTO statement_view (statement_id, actor_id, report_id, said_on, quote, evidence, state, words_id, revision_hash)
    SELECT said.id, actor.id, report.id, day, NULL, left(words, 159), state, assertion.id, hash
    FROM invented.said JOIN invented.report USING (r) JOIN invented.actor ON rank = speaker JOIN invented.sentence ON sentence.r = said.r AND sentence.slot = said.slot
    JOIN assertion ON subject_kind = 'statement' AND subject_id = said.id AND property = 'words'
    ORDER BY said.r, said.slot`,
  )
}

/** Two at a time: to read words is what takes longest. */
export async function index(run: Run): Promise<void> {
  await run('search for actors', searchDocuments.actor)
  await Promise.all([
    run('search for half of the articles', `${searchDocuments.article} AND r % 2 = 0 ORDER BY r`),
    run('search for the other half', `${searchDocuments.article} AND r % 2 = 1 ORDER BY r`).then(() =>
      run('search for events', searchDocuments.event),
    ),
  ])
}

/** As src/search writes them: stemmed, plain, and the sounds of names. */
const searchDocuments = {
  actor: `
  INSERT INTO search_document (kind, id, language, day, words, facets)
  SELECT 'actor', id, '', NULL, setweight(${words('name')}, 'A') || setweight(${words("array_to_string(spellings, ' ')")}, 'B') || ${words("coalesce(office, '')")} || array_to_tsvector(coalesce(keys, '{}')),
    array_remove(ARRAY['kind:' || kind, 'state:' || state], NULL) FROM invented.actor`,
  event: `
  INSERT INTO search_document (kind, id, language, day, words, facets)
  SELECT 'event', event.id, '', date, setweight(${words("concat_ws(' ', event.type, names)")}, 'A') || setweight(${words("concat_ws(' ', CASE WHEN has_town THEN town END, CASE WHEN has_topic THEN topic END)")}, 'B')
      || ${words('words')} || array_to_tsvector(coalesce(keys, '{}')),
    ARRAY['type:' || event.type, 'status:' || event_view.status] || coalesce(states, '{}') || coalesce(actors, '{}')
  FROM invented.event JOIN event_view ON event_id = event.id
  JOIN invented.account ON account.n = event.n AND ordinal = 1 JOIN invented.sentence ON sentence.r = account.report AND sentence.slot = account.slot
  CROSS JOIN LATERAL (
    SELECT string_agg(name, ' ') AS names, array_agg('actor:' || actor.id) AS actors, array_remove(array_agg(DISTINCT 'state:' || state), NULL) AS states,
      (SELECT array_agg(DISTINCT key) FROM invented.party AS own JOIN invented.actor USING (rank), unnest(keys) AS key WHERE own.n = event.n) AS keys
    FROM invented.party JOIN invented.actor USING (rank) WHERE party.n = event.n
  ) AS parties ORDER BY event.n`,
  article: `
  INSERT INTO search_document (kind, id, language, day, words, facets)
  SELECT 'article', report.id, report.language, day, setweight(to_tsvector(stems, report.title) || to_tsvector('simple', report.title), 'A')
      || to_tsvector(stems, text) || to_tsvector('simple', lower(text)) || array_to_tsvector(coalesce(keys, '{}')),
    ARRAY['format:' || format, 'country:' || countries[1]] || actors
  FROM invented.report JOIN revision USING (hash) JOIN article ON article.report_id = report.id
  CROSS JOIN LATERAL (SELECT (CASE report.language WHEN 'en' THEN 'english' WHEN 'ru' THEN 'russian' WHEN 'hy' THEN 'armenian' ELSE 'simple' END)::regconfig AS stems) AS read
  CROSS JOIN LATERAL (
    SELECT array_agg(DISTINCT 'actor:' || actor.id) AS actors, array_agg(DISTINCT key) AS keys
    FROM event_report JOIN event_actor USING (event_id) JOIN invented.actor ON actor.id = actor_id, unnest(actor.keys) AS key
    WHERE event_report.report_id = report.id
  ) AS named
  WHERE is_published AND actors IS NOT NULL`,
}

/** A rank from 1 to `most`: the k-th as often as 1/k. */
function zipf(most: number): string {
  return `least(${most}, floor(exp(random() * ln(${most + 1}))))::int`
}

/** So many words, the first of a language of 20,000 far more often than the last. */
function filler(words: number, row: string): string {
  // Without the row's own column PostgreSQL would make one text for all rows.
  return `(SELECT string_agg('w' || to_hex(${zipf(20_000)} * 7919), ' ') FROM generate_series(1, ${words} + 0 * ${row}))`
}

function words(text: string): string {
  return `(to_tsvector('english', ${text}) || to_tsvector('simple', lower(${text})))`
}

function quoted(texts: readonly string[]): string {
  return `ARRAY[${texts.map(text => `'${text}'`).join(', ')}]`
}
