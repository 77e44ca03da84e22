import type { CodedActor, ReportText } from './coding.ts'
import { findDisseminator } from './find-disseminator.ts'
import { findIssuer, headsPage, type Issuer } from './find-issuer.ts'
import { findLeadIssuer } from './find-lead-issuer.ts'
import { findPublisher } from './find-publisher.ts'
import { findReleaseForm } from './find-release-form.ts'
import { findTitledIssuer } from './find-titled-issuer.ts'
import type { FoundEvent } from './found-event.ts'
import type { Lexicon } from './lexicon.ts'
import type { ResolvedMention } from './mention.ts'
import type { Sentence } from './read-sentences.ts'

/**
 * Whose release a report is: whom its head names and the packs or the text know, else the official publisher, else the
 * body whose releases have this form, else a line that looks like a body's name. Null for news.
 */
export function issuerOfReport(
  report: ReportText,
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly ResolvedMention[],
  lexicon: Lexicon,
): Issuer | null {
  const named = findIssuer(text, sentences, mentions, lexicon)
  // "attributable to Spokesperson Tammy Bruce": whose spokesperson, the form of the release tells.
  const isPerson =
    named !== null &&
    'actor' in named &&
    mentions.some(one => one.actors[0] === named.actor && one.kind === 'person')
  if (named !== null && !('named' in named) && !isPerson) return named
  const about = { title: report.title, text }
  // A ministry that stands alone at the very top needs no form besides.
  const isAtTop =
    named !== null && 'named' in named && named.named.start <= 4 && headsPage.test(named.named.text)
  const body =
    findPublisher(report, lexicon) ?? (isAtTop ? null : findReleaseForm(about, sentences, mentions, lexicon))
  if (body !== null) return { body, header: null }
  const disseminator = findDisseminator(sentences, mentions)
  if (named === null && disseminator !== null) return { actor: disseminator }
  return (
    named ?? findTitledIssuer(about, mentions, lexicon) ?? findLeadIssuer(about, sentences, mentions, lexicon)
  )
}

/** The issuer's actor; a body that only its release's header names is added to the cast. */
export function issuerInCast(issuer: Issuer | null, cast: Map<string, CodedActor>): string | null {
  if (issuer === null) return null
  if ('actor' in issuer) return issuer.actor
  if ('named' in issuer) {
    const id = `a${cast.size + 1}`
    const { text: name } = issuer.named
    const details = {
      kind: 'organisation',
      name,
      aliases: [],
      office: null,
      state: null,
      known: null,
    } as const
    cast.set(id, { id, ...details, mentions: [issuer.named] })
    return id
  }
  const { id: known, name, state, aliases } = issuer.body
  const there = [...cast.values()].find(
    actor => (known !== null && actor.known === known) || (known === null && actor.name === name),
  )
  if (there !== undefined) {
    const more = aliases.filter(alias => alias !== there.name && !there.aliases.includes(alias))
    cast.set(there.id, { ...there, aliases: [...there.aliases, ...more] })
    return there.id
  }
  const id = `a${cast.size + 1}`
  const details = { kind: 'organisation', name, aliases, office: null, state, known } as const
  cast.set(id, { id, ...details, mentions: issuer.header === null ? [] : [issuer.header] })
  return id
}

/** The state that the author of a release speaks for, or whose body issues it, if the release names it. */
export function stateOfAuthor(
  author: string | null,
  issuer: Issuer | null,
  actors: ReadonlyMap<string, CodedActor>,
): string | null {
  if (author === null) return null
  const ofIssuer =
    issuer === null || 'named' in issuer
      ? null
      : 'actor' in issuer
        ? (actors.get(issuer.actor)?.state ?? null)
        : issuer.body.state
  const state = actors.get(author)?.state ?? ofIssuer
  if (state === null) return null
  return [...actors.values()].find(actor => actor.kind === 'state' && actor.state === state)?.id ?? null
}

/**
 * Who tells of an event besides the issuer. In a release that is neither the issuer's own state ("The United States reiterates")
 * nor whoever takes part: "the President declared", "the Secretary recalled their meeting".
 */
export function tellerInRelease(
  teller: string | null,
  event: Pick<FoundEvent, 'participants'>,
  issuer: string | null,
  cast: ReadonlyMap<string, CodedActor>,
): string | null {
  if (teller === null || issuer === null) return teller
  const [named, body] = [cast.get(teller), cast.get(issuer)]
  const isOwnState = named?.kind === 'state' && body?.kind === 'organisation' && named.state === body.state
  return isOwnState || event.participants.some(one => one.actor === teller) ? null : teller
}

/** Who "we" are in a body's release: the body, or the union that its service speaks for. */
export function speakerOfIssuer(issuer: string | null, cast: ReadonlyMap<string, CodedActor>): string | null {
  const body = issuer === null ? undefined : cast.get(issuer)
  if (body?.state !== 'EU') return issuer
  return [...cast.values()].find(one => one.name === 'European Union')?.id ?? issuer
}
