import { addressIn } from '../../desk/address.ts'
import type { DeskSettings } from '../../desk/settings.ts'

/** The newsletter's page, and what the links in its letters lead to. */
export const newsletterPath = '/newsletter'
export const confirmPath = (token: string) => `/newsletter/confirm/${token}`
export const managePath = (token: string) => `/newsletter/manage/${token}`
export const unsubscribePath = (token: string) => `/newsletter/unsubscribe/${token}`

/** The page to follow an actor by mail. */
export const followPath = (slug: string) => `/newsletter?actor=${slug}`

/** A whole address in a reader's language. */
export function wholeAddress(
  { languages }: Pick<DeskSettings, 'languages'>,
  publicUrl: string,
  language: string,
  path: string,
): string {
  return publicUrl + addressIn(languages, language, path)
}
