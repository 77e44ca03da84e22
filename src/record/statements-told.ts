import { type RawBuilder, sql } from 'kysely'
import type { StatementFacts } from './event-facts.ts'
import { type ActorRow, actorFrom, actorJson } from './read-events.ts'

/** A statement as `statementsTold` gives it. */
export interface ToldStatement extends Omit<StatementFacts, 'speaker'> {
  readonly speaker: ActorRow
}

/** The confirmed statements of a report in the order they were recorded, as one column of a larger question. */
export function statementsTold(reportId: RawBuilder<string>): RawBuilder<readonly ToldStatement[]> {
  return sql`(
    SELECT coalesce(json_agg(json_build_object('id', said.statement_id, 'speaker', ${actorJson}, 'saidOn', said.said_on,
      'quote', said.quote, 'evidence', said.evidence, 'report', json_build_object(
        'title', source.title, 'language', source.language, 'slug', shown.slug)) ORDER BY said.words_id), '[]')
    FROM statement_view AS said JOIN revision AS source ON source.hash = said.revision_hash
    LEFT JOIN article AS shown ON shown.report_id = source.report_id AND shown.language = source.language
      AND shown.state = 'published'
    JOIN actor_view ON actor_view.actor_id = said.actor_id JOIN actor ON actor.id = said.actor_id
    WHERE said.report_id = ${reportId})`
}

/** A statement from its row. */
export function statementFrom({ speaker, ...said }: ToldStatement): StatementFacts {
  return { ...said, speaker: actorFrom(speaker) }
}
