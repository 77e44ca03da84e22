import type { ConsentChoice } from '../desk/consent/consent-choice.ts'
import type { DeskKind } from '../desk/create-desk.ts'
import type { ShownPicture } from '../desk/media/shown-pictures.ts'
import type { ConsentPurpose, DeskSettings } from '../desk/settings.ts'
import type { NameOf } from './actor-names.ts'
import type { Words } from './messages/words.ts'

/** What every page is made from besides its own data. */
export interface PageContext {
  readonly settings: DeskSettings
  readonly deskKind: DeskKind
  readonly language: string
  readonly words: Words
  /** An actor's name as the page's language writes it. */
  readonly nameOf: NameOf
  /** The path without the language's prefix: what the language switch leads to. */
  readonly path: string
  /** ISO day. */
  readonly today: string
  /** The day as of which the record is shown; null for the present. */
  readonly asOf: string | null
  readonly publicUrl: string
  /** The style sheet's address, with its content's hash. */
  readonly styleSheet: string
  /** The picture beside the desk's title; null for none. */
  readonly logo: ShownPicture | null
  /** What the reader chose, or null before a choice. */
  readonly consent: ConsentChoice | null
}

/** Whether the reader allowed a purpose. */
export function allows(context: PageContext, purpose: ConsentPurpose): boolean {
  return context.consent?.allowed.includes(purpose) ?? false
}

/** Whether the reader is still to be asked: the desk has purposes that need consent, and no choice was made. */
export function mustAsk(context: PageContext): boolean {
  return context.settings.consent.purposes.length > 0 && context.consent === null
}

/** What keeps an earlier day in a link to another page of the record: '' for the present. */
export function asOfQuery({ asOf }: Pick<PageContext, 'asOf'>): string {
  return asOf === null ? '' : `?as_of=${asOf}`
}
