import type pg from 'pg'

/**
 * Four proposals a report, decided but for one in twenty, and a thousand second readings; a claim as long as one of the coder's.
 * What checks rows one by one is off meanwhile.
 */
export async function fillProposals(pool: pg.Pool): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query(
      'SET session_replication_role = replica; SET synchronous_commit = off; SELECT setseed(0.42)',
    )
    await client.query(`
      INSERT INTO proposal (id, revision_hash, position, kind, claim, confidence, is_open)
      SELECT 'p' || substr(md5(hash || place), 1, 11), hash, place, 'event',
        jsonb_build_object('type', 'meeting', 'status', 'happened',
          'date', jsonb_build_object('start', published, 'end', NULL, 'precision', 'day'), 'place', NULL,
          'participants', jsonb_build_array(jsonb_build_object('role', 'participant', 'actor', jsonb_build_object(
            'name', (SELECT name FROM actor_view OFFSET abs(hashtext(hash)) % 500 LIMIT 1), 'kind', 'person', 'office', NULL,
            'state', NULL, 'known', NULL, 'mention', NULL))),
          'topics', '[]'::jsonb, 'sources', '[]'::jsonb,
          'evidence', jsonb_build_array(jsonb_build_object('start', place * 160, 'end', place * 160 + 159,
            'text', substr(text, place * 160 + 1, 159)))),
        0.2 + random() * 0.79, random() < 0.05
      FROM revision, generate_series(0, 3) AS place`)
    await client.query(`
      INSERT INTO decision (proposal_id, ordinal, verdict, note, decided_by, decided_at)
      SELECT id, 1, CASE WHEN random() < 0.2 THEN 'reject' ELSE 'accept' END, NULL, 'Somebody', now()
      FROM proposal WHERE NOT is_open`)
    await client.query(`
      INSERT INTO second_reading (decision_id, verdict, claim, note, read_by, read_at)
      SELECT id, CASE WHEN random() < 0.2 THEN 'reject' ELSE 'accept' END, NULL, NULL, 'Another', now()
      FROM decision ORDER BY id LIMIT 1000`)
    await client.query('SET session_replication_role = origin; ANALYZE')
  } finally {
    client.release()
  }
}
