import type { PartialDate } from '../basics/partial-date.ts'
import type { Span } from '../basics/span.ts'
import type { EventStatus, EventType } from '../coder/coding.ts'
import type { Assertion } from './assertion.ts'

/** What one report's standing assertions say of one event: its readout, before names are put to ids. */
export interface EventEvidence {
  readonly reportId: string
  readonly revisionHash: string
  readonly type: EventType | null
  readonly status: EventStatus | null
  readonly date: PartialDate | null
  readonly place: { readonly name: string; readonly country: string | null } | null
  readonly sources: readonly string[]
  readonly participants: readonly string[]
  readonly topics: readonly string[]
  readonly evidence: readonly Span[]
}

/** An event's standing assertions, told apart by the report that they come from, in the order they were recorded. */
export function evidenceByReport(
  assertions: readonly Pick<Assertion, 'reportId' | 'property' | 'value' | 'revisionHash' | 'span'>[],
): EventEvidence[] {
  const groups = Map.groupBy(
    assertions.filter(one => one.reportId !== null),
    one => one.reportId!,
  )
  return [...groups].map(([reportId, own]) => {
    const values = <Value>(property: string) =>
      own.filter(one => one.property === property).map(one => one.value as Value)
    return {
      reportId,
      revisionHash: own.at(-1)!.revisionHash!,
      type: values<EventType>('type').at(-1) ?? null,
      status: values<EventStatus>('status').at(-1) ?? null,
      date: values<PartialDate>('date').at(-1) ?? null,
      place: values<EventEvidence['place']>('place').at(-1) ?? null,
      sources: [...new Set(values<string>('source'))],
      participants: [...new Set(values<{ actor: string }>('participant').map(one => one.actor))],
      topics: [...new Set(values<string>('topic'))],
      evidence: own.flatMap(one => (one.property === 'evidence' && one.span !== null ? [one.span] : [])),
    }
  })
}
