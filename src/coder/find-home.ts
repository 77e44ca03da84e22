import type { CodedActor, CodedPlace, EventType } from './coding.ts'
import { breakaways, seatsOfBreakaways } from './data/breakaways.ts'
import type { FoundEvent } from './found-event.ts'
import type { ResolvedMention } from './mention.ts'

type States = ReadonlyMap<string, { readonly id: string; readonly name: string }>

/** What a state's own bodies and people do at home: rulings, laws, appointments, protests, formal decisions. */
const domestic: ReadonlySet<EventType> = new Set([
  'legal',
  'appointment',
  'protest',
  'ceremony',
  'announcement',
])

/** What those of one state do with each other, they do at home. */
const amongThemselves: ReadonlySet<EventType> = new Set(['meeting', 'agreement'])

/** Whose place nothing but a party tells: the European Parliament decides on Georgia, but not there. */
const homeless: ReadonlySet<EventType> = new Set(['ceremony', 'announcement'])

/** Force and accidents are told of the country that a report is about, unless it says otherwise. */
const ofTheScene: ReadonlySet<EventType> = new Set(['attack', 'clash', 'ceasefire', 'deployment', 'other'])

/** Outlets that tell of every country: a report that credits them is not about where they sit. */
const worldwide: ReadonlySet<string> = new Set(
  `associated-press afp reuters bloomberg bbc rfe-rl al-jazeera al-arabiya cnn new-york-times washington-post wall-street-journal
   voice-of-america`
    .split(/\s+/)
    .map(name => `org:${name}`),
)

/** The country that a report is about; clear where no other is named as often. */
export interface ReportHome extends CodedPlace {
  readonly isClear: boolean
}

/**
 * Where a report is at home: the state that its names, offices and cities belong to most often, those of its first sentence
 * counted twice, or the breakaway region that is named more often than any state.
 */
export function reportHomeOf(
  mentions: readonly ResolvedMention[],
  states: States,
  weightOfLead = 2,
): ReportHome | null {
  const first = mentions.reduce((least, one) => Math.min(least, one.sentence), Number.POSITIVE_INFINITY)
  const named = mentions.flatMap(({ state, sentence, known }) =>
    state === null || !states.has(state) || worldwide.has(known ?? '')
      ? []
      : sentence === first
        ? Array<string>(weightOfLead).fill(state)
        : [state],
  )
  const [most, second] = [...Map.groupBy(named, state => state)].sort((a, b) => b[1].length - a[1].length)
  const regions = mentions.flatMap(one => {
    const name = regionOf(one)
    return name === null ? [] : [{ name, state: one.state }]
  })
  const [region] = [...Map.groupBy(regions, one => one.name)].sort((a, b) => b[1].length - a[1].length)
  if (region !== undefined && region[1].length > (most?.[1].length ?? 0) / 2)
    return { name: region[0], country: region[1][0]!.state, isClear: true }
  if (most === undefined) return null
  const isClear = most[1].length > (second?.[1].length ?? 0)
  return { name: states.get(most[0])!.name, country: most[0], isClear }
}

/** The breakaway region that a place is, or whose seat it is. */
function regionOf({ form, name }: ResolvedMention): string | null {
  if (form !== 'place') return null
  const lower = name.toLowerCase()
  return breakaways.has(lower) ? name : (seatsOfBreakaways.get(lower) ?? null)
}

/** Where an act was when no place is told: in the state of whoever acts, in the region that acts for itself, on the scene. */
export function homeOf(
  event: FoundEvent,
  cast: ReadonlyMap<string, CodedActor>,
  states: States,
  reportHome: ReportHome | null,
): CodedPlace | null {
  const parties = event.participants.flatMap(one => cast.get(one.actor) ?? [])
  const [first] = parties
  const named = (state: string | null | undefined): CodedPlace | null =>
    state != null && states.has(state) ? { name: states.get(state)!.name, country: state } : null
  // "Abkhazia broke away from Georgia"
  if (event.type === 'other' && first?.kind === 'place' && breakaways.has(first.name.toLowerCase()))
    return { name: first.name, country: first.state }
  // "Lebanon defaulted": what a state does alone.
  if (event.type === 'other' && parties.length === 1 && first?.kind === 'state') return named(first.state)
  // "began receiving gas from Azerbaijan": at home.
  if (event.type === 'energy' && first?.kind === 'state' && event.signs.includes('word receive'))
    return named(first.state)
  // "pledged $1 billion to Georgia", "cut off deliveries to Ukraine": where it goes or is stopped.
  if (event.type === 'aid' || event.type === 'energy') {
    const reached = event.participants.flatMap(({ actor, role }) =>
      /^(target|counterpart)$/.test(role) ? (cast.get(actor) ?? []) : [],
    )
    const isElsewhere = reached[0]?.state !== first?.state
    // "promised $100 million in aid" in a report about Haiti.
    const isForScene =
      event.type === 'aid' && reached.length === 0 && reportHome?.isClear === true && first?.kind === 'state'
    if (isForScene && first.state !== null && first.state !== reportHome.country)
      return { name: reportHome.name, country: reportHome.country }
    return reached.length === 1 && reached[0]!.kind === 'state' && isElsewhere
      ? named(reached[0]!.state)
      : null
  }
  // "strikes on Iran", "invaded Ukraine": where whoever suffers it is; a state attacks another one, and not itself.
  if (event.type === 'attack') {
    const suffering = event.participants.find(one => one.role === 'target')
    const target = suffering === undefined ? undefined : cast.get(suffering.actor)
    if (target?.kind === 'state') return named(target.state)
    // "US warplanes struck a militia" in a report about Iraq.
    const isAbroad = reportHome !== null && first?.kind === 'state' && reportHome.country !== first.state
    if (isAbroad && target?.state === null) return { name: reportHome.name, country: reportHome.country }
    if (target === undefined && first?.kind === 'state')
      return reportHome !== null && reportHome.country !== first.state
        ? { name: reportHome.name, country: reportHome.country }
        : null
  }
  // "The president convened the Security Council", "the two opposition parties signed a pact": who are all of one state.
  const isDone = event.status === 'happened' || event.status === 'denied'
  if (amongThemselves.has(event.type) && isDone && parties.length > 1) {
    const own = stateAmong(parties, event.type)
    // "Norway held talks with the rebels" in a report about Sri Lanka.
    const areStrangers =
      own !== null &&
      reportHome !== null &&
      reportHome.country !== own &&
      parties.some(one => one.state === null && one.kind !== 'person')
    const areLocal = reportHome?.isClear === true && parties.every(isNobodysBody)
    return (
      (areStrangers ? null : named(own)) ??
      (areLocal && event.type === 'agreement' ? { name: reportHome.name, country: reportHome.country } : null)
    )
  }
  const isRegion = reportHome !== null && breakaways.has(reportHome.name.toLowerCase())
  const home = parties.map(one => one.state).find(state => state !== null && states.has(state))
  const here = reportHome === null ? null : { name: reportHome.name, country: reportHome.country }
  // "Parliament will convene on Saturday": a chamber sits at home.
  const isSitting =
    event.type === 'meeting' &&
    parties.length === 1 &&
    first?.kind === 'organisation' &&
    chambers.test(first.name)
  if (isSitting) return named(first.state) ?? (isNobodysBody(first) && reportHome?.isClear ? here : null)
  if (event.isVote) return isRegion ? here : (named(home) ?? here)
  // "The government imposed a curfew": whose it is, the report tells.
  const isOwn =
    first?.kind === 'person' ||
    first?.name.toLowerCase() === 'government' ||
    (first !== undefined && isNobodysBody(first) && ofCountry.test(first.name))
  const isHere = !homeless.has(event.type) || (isOwn && first.state === null && reportHome?.isClear)
  if (domestic.has(event.type)) return named(home) ?? (isHere ? here : null)
  if (!ofTheScene.has(event.type)) return null
  // Prisoners are freed and states recognised anywhere; what befalls people befalls them on the scene.
  if (event.type === 'other' && event.participants.some(one => one.role === 'actor')) return null
  const scene = sceneOf(parties, named, reportHome?.isClear === true ? here : null)
  return event.type === 'deployment' && scene?.country === home ? null : scene
}

/** The state that all are of; bodies and crowds that nobody knows are whose they are told with. */
function stateAmong(parties: readonly CodedActor[], type: EventType): string | null {
  const isSure = (one: CodedActor) => one.state !== null || one.kind === 'person' || type === 'agreement'
  const states = new Set(parties.filter(isSure).map(one => one.state))
  const [own] = states
  return states.size === 1 ? own! : null
}

/** "the opposition parties", "the electoral commission": a body of which nothing tells whose it is. */
function isNobodysBody({ kind, state, known }: CodedActor): boolean {
  return /^(organisation|group)$/.test(kind) && state === null && known === null
}

/** What every country has of its own. */
const ofCountry =
  /\b(?:government|parliament|cabinet|commission|junta|court|ministry|opposition|party|parties|police|army|senate)$/i

const chambers = /\b(?:parliament|cabinet|senate|national assembly|duma|house)\b(?! of europe)/i

const forces = /\b(troops|soldiers|forces|marines|peacekeepers|warplanes|jets|contingent)$/i

function sceneOf(
  parties: readonly CodedActor[],
  named: (state: string | null | undefined) => CodedPlace | null,
  reportHome: CodedPlace | null,
): CodedPlace | null {
  const theirs = [...new Set(parties.flatMap(one => one.state ?? []))]
  if (theirs.length > 1) return null
  const [state] = theirs
  // "the government and the rebels", and what a state's own people suffer.
  // "fought with Ethiopian troops" in a report about Somalia: forces named by their state are as often abroad.
  const areForeign =
    reportHome !== null &&
    reportHome.country !== state &&
    parties.some(one => one.state === state && forces.test(one.name))
  const isInside =
    state !== undefined && !areForeign && parties.some(one => one.state === null) && parties.length > 1
  return isInside ? (named(state) ?? reportHome) : reportHome
}
