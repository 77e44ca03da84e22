import { ledByPrimeMinister, usualTitles } from './data/offices.ts'
import type { PackPerson } from './pack.ts'

export function isHeldOn(
  office: { readonly from: string | null; readonly to: string | null },
  day: string,
): boolean {
  return (office.from === null || office.from <= day) && (office.to === null || day <= `${office.to}~`)
}

/** The title under which a person holds the office asked for: the American counterpart of a minister is a secretary. */
export function titleOf(person: PackPerson | null, office: string | null): string | null {
  if (person === null || office === null) return office
  return person.offices.find(one => usualTitle(one.title) === usualTitle(office))?.title ?? office
}

export function usualTitle(title: string): string {
  return usualTitles[title] ?? title
}

/** "Minister" may mean any minister, "Speaker" that of any chamber; otherwise the titles are equal. */
export function sameOffice(held: string, named: string | null): boolean {
  if (named === null) return false
  return (
    usualTitle(held) === usualTitle(named) ||
    held.startsWith(`${named} of the `) ||
    // "The head of state then spoke with the ambassador"
    (named === 'Head of State' && /^(President|King|Queen|Emir|Sultan|Monarch)\b/.test(held)) ||
    (named === 'Minister' && /\bminister\b/i.test(held) && !/prime/i.test(held)) ||
    (named === 'Secretary' && /^Secretary|Secretary$/.test(held))
  )
}

/** Whose title "leader" stands for depends on the state; other offices are called alike everywhere. */
export function titleIn(state: string, office: string | null): string | null {
  if (office !== 'Leader') return office
  return ledByPrimeMinister.has(state) ? 'Prime Minister' : 'President'
}

/** Whether an office is that of a leader, whichever of them leads its state. */
export function leadsState(office: string | null): boolean {
  return /^(acting |interim )?(president|prime minister|chancellor|premier|king|queen|emir|sultan)$/i.test(
    office ?? '',
  )
}
