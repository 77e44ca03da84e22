import { isIsoDay } from '../../basics/partial-date.ts'

/** The day of `?as_of=`: null for the present, 'wrong' for what is no day or one that has not come. */
export function readAsOf(given: string | undefined, today: string): string | null | 'wrong' {
  if (given === undefined || given === '') return null
  return isIsoDay(given) && given >= '0001-01-01' && given <= today ? given : 'wrong'
}
