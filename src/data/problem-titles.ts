/** Every code that the open data refuse with, its HTTP status, and what it means. docs/problems.md tells more. */
export const problemTitles = {
  'accept-wrong': { status: 406, title: 'An answer was asked for in a form that it does not come in.' },
  'actor-unknown': { status: 404, title: 'There is no such actor in what is published.' },
  'as-of-ahead': { status: 400, title: 'A day that has not come.' },
  'as-of-before': { status: 404, title: 'A day before the first report.' },
  'asked-too-often': { status: 429, title: 'Too many requests came from one address or token.' },
  'database-unreachable': { status: 503, title: 'The database does not answer.' },
  'disk-full': { status: 507, title: 'The disk of the database is full.' },
  'event-unknown': { status: 404, title: 'There is no such event in what is published.' },
  'method-wrong': { status: 405, title: 'The open data can only be read.' },
  'our-mistake': { status: 500, title: 'Something went wrong on our side.' },
  'page-token-foreign': { status: 400, title: 'A page token of another query.' },
  'page-token-wrong': { status: 400, title: 'What is no page token.' },
  'parameter-wrong': { status: 400, title: 'A parameter that is not known, or does not fit.' },
  'route-unknown': { status: 404, title: 'There is no such address.' },
  'process-unknown': { status: 404, title: 'The desk follows no such process.' },
  'report-unknown': { status: 404, title: 'There is no such published article.' },
  'search-too-long': { status: 400, title: 'A search of too many words.' },
  'token-wrong': { status: 401, title: 'A token that is not known here, or was taken back.' },
} as const satisfies Readonly<Record<string, { status: number; title: string }>>

export type DataProblemCode = keyof typeof problemTitles

/** Whether a code is one of the open data's. */
export function isDataProblemCode(code: string): code is DataProblemCode {
  return Object.hasOwn(problemTitles, code)
}
