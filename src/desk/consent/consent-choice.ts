import { type ConsentPurpose, consentPurposes } from '../settings.ts'

/** What a reader allowed, under which policy. */
export interface ConsentChoice {
  readonly policyVersion: string
  readonly allowed: readonly ConsentPurpose[]
}

// Grows when the cookie policy changes in a way that earlier choices do not cover; readers are then asked again.
const policyEdition = '1'

/** The policy that a desk with these purposes asks about: a new purpose is a new question. */
export function policyVersionOf(purposes: readonly ConsentPurpose[]): string {
  return [policyEdition, ...consentPurposes.filter(purpose => purposes.includes(purpose))].join('-')
}

/** The consent cookie's value, such as `1-embeds-measurement.embeds`. */
export function writeChoice(choice: ConsentChoice): string {
  return [choice.policyVersion, ...choice.allowed].join('.')
}

/**
 * The choice in a consent cookie, or null when there is none that counts: absent, tampered with, naming a purpose
 * that was not asked, or made under another policy than the desk's present one.
 */
export function readChoice(
  value: string | undefined,
  purposes: readonly ConsentPurpose[],
): ConsentChoice | null {
  if (value === undefined || purposes.length === 0) return null
  const [policyVersion, ...named] = value.split('.')
  if (policyVersion !== policyVersionOf(purposes)) return null
  const allowed = consentPurposes.filter(purpose => purposes.includes(purpose) && named.includes(purpose))
  return allowed.length === named.length ? { policyVersion, allowed } : null
}
