import type { z } from 'zod'
import { describeActor, describeEvent, describeReport, describeStatement } from '../describe-facts.ts'
import type { EventFilter } from '../event-filter.ts'
import { type ActorFilter, readOpenActors } from '../read-open-actors.ts'
import { readOpenEvents } from '../read-open-events.ts'
import { type ReportFilter, readOpenReports } from '../read-open-reports.ts'
import { readOpenStatements, type StatementFilter } from '../read-open-statements.ts'
import { actorFileQuery, exportQuery, reportFileQuery, statementFileQuery } from '../read-query.ts'
import type { TableQuestion } from '../tables/data-table.ts'

interface Lines {
  readonly query: z.ZodObject
  readonly lines: (asked: TableQuestion<object>) => AsyncGenerator<string>
}

/** Lists as JSON Lines (jsonlines.org): on each line what the list's own address answers for one. */
export const jsonLinesOf: Readonly<Record<string, Lines>> = {
  events: {
    query: exportQuery,
    lines: ({ db, filter, where, today }) =>
      linesOf(readOpenEvents(db, filter as EventFilter, today), one => describeEvent(one, where)),
  },
  actors: {
    query: actorFileQuery,
    lines: ({ db, filter, where, today }) =>
      linesOf(readOpenActors(db, filter as ActorFilter, today), one =>
        describeActor(one, where, (filter as ActorFilter).as_of),
      ),
  },
  statements: {
    query: statementFileQuery,
    lines: ({ db, filter, where }) =>
      linesOf(readOpenStatements(db, filter as StatementFilter), one => describeStatement(one, where)),
  },
  reports: {
    query: reportFileQuery,
    lines: ({ db, filter, where }) =>
      linesOf(readOpenReports(db, filter as ReportFilter), one => describeReport(one, where)),
  },
}

async function* linesOf<Item>(
  items: AsyncIterable<Item>,
  describe: (item: Item) => unknown,
): AsyncGenerator<string> {
  for await (const item of items) yield `${JSON.stringify(describe(item))}\n`
}
