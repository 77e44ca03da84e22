import type { ConsentPurpose } from '../settings.ts'

/** What a reader must allow before a cookie is set; a necessary one needs no consent. */
export type CookiePurpose = 'necessary' | ConsentPurpose

/** One cookie that this software sets. The code that sets it and the Cookie policy both read it here. */
export interface RegisteredCookie {
  readonly name: string
  /** Names under which the same cookie appears, such as the prefixed one on an encrypted connection. */
  readonly otherNames: readonly string[]
  readonly purpose: CookiePurpose
  readonly maxAgeSeconds: number
  readonly why: Readonly<Record<'en' | 'de', string>>
  readonly setWhen: Readonly<Record<'en' | 'de', string>>
  readonly avoid: Readonly<Record<'en' | 'de', string>>
}

const day = 24 * 60 * 60

export const consentCookie: RegisteredCookie = {
  name: 'readout_consent',
  otherNames: [],
  purpose: 'necessary',
  maxAgeSeconds: 182 * day,
  why: {
    en: 'Remembers which purposes you allowed and refused, so that we need not ask again. It holds no name or number.',
    de: 'Merkt sich, welche Zwecke Sie erlaubt und welche Sie abgelehnt haben, damit wir nicht erneut fragen müssen. Enthält weder Namen noch Nummer.',
  },
  setWhen: {
    en: 'When you choose about cookies, whichever choice you make.',
    de: 'Wenn Sie über Cookies entscheiden, gleich wie.',
  },
  avoid: {
    en: 'Make no choice, or delete it in your browser: the question then appears again.',
    de: 'Treffen Sie keine Wahl oder löschen Sie es im Browser: Dann erscheint die Frage erneut.',
  },
}

export const visitorCookie: RegisteredCookie = {
  name: 'readout_visitor',
  otherNames: [],
  purpose: 'measurement',
  maxAgeSeconds: 30 * day,
  why: {
    en: 'A random number by which we count how many different readers came on a day. We store only a fingerprint of it with the date: no address, no page.',
    de: 'Eine Zufallszahl, mit der wir zählen, wie viele verschiedene Leserinnen und Leser an einem Tag da waren. Wir speichern nur einen Fingerabdruck davon mit dem Datum: keine Adresse, keine Seite.',
  },
  setWhen: {
    en: 'On the first page after you allowed measurement.',
    de: 'Auf der ersten Seite, nachdem Sie die Messung erlaubt haben.',
  },
  avoid: {
    en: 'Do not allow measurement, or withdraw it: the cookie is then deleted at once.',
    de: 'Erlauben Sie die Messung nicht oder widerrufen Sie sie: Das Cookie wird dann sofort gelöscht.',
  },
}

export const signInCookie: RegisteredCookie = {
  name: 'readout.session_token',
  otherNames: ['__Secure-readout.session_token'],
  purpose: 'necessary',
  maxAgeSeconds: 7 * day,
  why: {
    en: 'Keeps members of the desk signed in to the newsroom. Readers never receive it.',
    de: 'Hält Mitglieder der Redaktion im Redaktionssystem angemeldet. Leserinnen und Leser erhalten es nie.',
  },
  setWhen: {
    en: 'When a member of the desk signs in.',
    de: 'Wenn sich ein Mitglied der Redaktion anmeldet.',
  },
  avoid: { en: 'Do not sign in, or sign out.', de: 'Melden Sie sich nicht an oder melden Sie sich ab.' },
}

/** Every cookie that this software sets. A test holds the site's answers to this list. */
export const cookieRegistry: readonly RegisteredCookie[] = [consentCookie, signInCookie, visitorCookie]

/** The registered cookies that a desk with these purposes can set. */
export function cookiesOf(purposes: readonly ConsentPurpose[]): readonly RegisteredCookie[] {
  return cookieRegistry.filter(cookie =>
    cookie === consentCookie
      ? purposes.length > 0
      : cookie.purpose === 'necessary' || purposes.includes(cookie.purpose),
  )
}
