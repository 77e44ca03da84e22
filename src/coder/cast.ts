import type { CodedActor } from './coding.ts'
import type { Draft } from './draft.ts'
import { isHeldOn, leadsState, sameOffice, titleIn, titleOf, usualTitle } from './hold-office.ts'
import type { Lexicon } from './lexicon.ts'
import type { Mention } from './mention.ts'
import type { PackPerson } from './pack.ts'
import { type Gender, salienceAt } from './salience.ts'
import { firstNameOf, spelledAlike, surnameOf } from './surname.ts'

/** "Some 250 Syrian troops", "tens of thousands of demonstrators": who they are without how many. */
function uncounted(name: string): string {
  const rest = name.replace(counts, '')
  return rest === '' ? name : rest
}

const counts =
  /^(?:(?:some|about|around|nearly|almost|over|roughly|more than|at least|up to|as many as|an estimated|several|a few|many|most|dozens|scores|hundreds|thousands|tens of thousands|hundreds of thousands|a (?:dozen|hundred|thousand)|\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|hundred|thousand|million) (?:of (?:the )?)?)+/i

/** What the words around a mention tell; mentions by their place in the list. */
export interface Told {
  readonly weightOf: (at: number) => number
  readonly genderOf: (at: number) => Gender | null
}

/** Older sightings of somebody no longer count. */
const mostSightings = 6

/** The people, states and bodies of one text while it is read. */
export class Cast {
  readonly #drafts: Draft[] = []
  readonly #persons: Draft[] = []
  readonly #byKey = new Map<string, Draft>()
  /** By what stands before " of " in a name: "parliament" of "parliament of Georgia". */
  readonly #byOwned = new Map<string, Set<Draft>>()
  /** Those told of without a name, by the noun of their description. */
  readonly #byNoun = new Map<string, Set<Draft>>()
  readonly #lexicon: Lexicon
  readonly #published: string | null

  readonly #told: Told
  #isRegistering = true

  constructor(lexicon: Lexicon, published: string | null, told: Told) {
    this.#lexicon = lexicon
    this.#published = published
    this.#told = told
  }

  /** From here on the text is read in its order; until then only full names were put down. */
  begin(): void {
    this.#isRegistering = false
  }

  actors(): ReadonlyMap<string, CodedActor> {
    return new Map(
      this.#drafts.map(({ id, kind, name, office, state, known, mentions, isDescribed }) => {
        const forms = [...mentions.map(span => span.text), ...(isDescribed ? [uncounted(name)] : [])]
        const aliases = [...new Set(forms)].filter(form => form !== name)
        const inOrder = mentions.toSorted((a, b) => a.start - b.start)
        return [id, { id, kind, name, office, state, known, aliases, mentions: inOrder }]
      }),
    )
  }

  named(mention: Mention, at: number): string {
    const isSurname = !mention.name.includes(' ')
    const surname = surnameOf(mention.name)
    const bearers = isSurname
      ? [...this.#surnamed(surname), ...this.#calledFirst(surname)].filter(
          draft => mention.state === null || draft.state === null || draft.state === mention.state,
        )
      : []
    // "President Aliyev" is not his namesake, the lawyer Aliyev.
    const before =
      bearers.find(({ office }) => office !== null && sameOffice(office, mention.office)) ?? bearers[0]
    // "Inga Lindqvist Aronsen", and later "Ms Lindqvist Aronsen"
    const fuller =
      isSurname || mention.known !== null || this.#isRegistering
        ? undefined
        : this.#persons.find(draft => draft.name.endsWith(` ${mention.name}`) && draft.lastSeen >= 0)
    const known = mention.known ?? (isSurname ? this.#bearerOf(mention) : null)
    const key = known ?? `person ${spelledAlike(mention.name)}`
    const draft = before ?? fuller ?? this.#draft(key, { ...mention, known })
    const pack = this.#person(draft.known)
    draft.office ??= this.#officeOf(pack) ?? mention.office
    draft.state ??= pack?.state ?? mention.state
    return this.#seen(draft, mention, at)
  }

  #surnamed(surname: string): Draft[] {
    const alike = spelledAlike(surname)
    return this.#persons.filter(draft => spelledAlike(surnameOf(draft.name)) === alike)
  }

  /** The one person of the text whose name begins so: "President Xi", who was named as Xi Jinping. */
  #calledFirst(name: string): Draft[] {
    const bearers = this.#persons.filter(
      draft => draft.name.includes(' ') && firstNameOf(draft.name) === name,
    )
    return bearers.length === 1 ? bearers : []
  }

  /** Somebody of the text, else the one person of the packs with this surname who holds any office on the day. */
  bySurname(mention: Mention, at: number): string {
    const surname = mention.name.toLowerCase()
    const called = this.#surnamed(surname)
    const bearers = called.length > 0 ? called : this.#calledFirst(surname)
    // Of two who share it, whoever was told of by now, and not whom the text names further down.
    const read = bearers.filter(draft => draft.sightings.length > 0)
    const before = bearers.length === 1 ? bearers[0]! : (latest(read) ?? bearers[0] ?? null)
    if (before !== null) return this.#seen(before, mention, at)
    const day = this.#published
    const holders = (this.#lexicon.personsBySurname.get(surname) ?? []).filter(person =>
      person.offices.some(office => day !== null && isHeldOn(office, day)),
    )
    const known = holders.length === 1 ? holders[0]! : null
    const draft =
      known === null
        ? this.#draft(`person ${spelledAlike(mention.name)}`, mention)
        : this.#draft(known.id, { ...mention, name: known.name, state: known.state, known: known.id })
    draft.office ??= this.#officeOf(known ?? undefined)
    return this.#seen(draft, mention, at)
  }

  /** By the packs on the day of the report; else an actor whose name is the office itself. */
  holder(mention: Mention, at: number): string {
    // "the Kazakh leader" of a state that its president leads
    const office =
      mention.office === 'Leader' && mention.state !== null
        ? titleIn(mention.state, mention.office)
        : mention.office
    const here = this.#persons.filter(
      draft => draft.state === mention.state && draft.office !== null && sameOffice(draft.office, office),
    )
    // "The leaders of Kenya and Djibouti, A and B": whoever leads is named with another title.
    const leading =
      mention.office === 'Leader' && here.length === 0
        ? this.#persons.filter(draft => draft.state === mention.state && leadsState(draft.office))
        : []
    const led = leading.length === 1 ? leading[0]! : null
    const known = here.length > 0 || led !== null ? null : this.#holderOf(office, mention.state)
    const draft =
      latest(here) ??
      led ??
      (known === null
        ? this.#draft(`office ${mention.state} ${mention.office}`, mention)
        : this.#draft(known.id, { ...mention, name: known.name, known: known.id }))
    draft.office ??= titleOf(known, mention.office)
    return this.#seen(draft, mention, at)
  }

  /** One holder for each state; the names that may follow are found to be the same people. */
  holders(mention: Mention, at: number): string[] {
    const office = mention.office?.toLowerCase() ?? ''
    return mention.states.map(state => {
      const owner = this.#lexicon.states.get(state)?.name ?? state
      return this.holder(
        { ...mention, office: titleIn(state, mention.office), state, name: `${office} of ${owner}` },
        at,
      )
    })
  }

  /** Whoever was named before a mention, those spoken of most first; `isOne` says who may be meant. */
  before(mention: Mention, at: number, isOne: (draft: Draft) => boolean): Draft[] {
    const { sentence } = mention
    return this.#drafts
      .filter(draft => draft.lastSeen < at && draft.lastSeen >= 0 && isOne(draft))
      .map(draft => ({ draft, salience: salienceAt(sentence, draft.sightings) }))
      .sort((a, b) => b.salience - a.salience || b.draft.lastSeen - a.draft.lastSeen)
      .map(one => one.draft)
  }

  /** Puts down the noun that stands beside somebody's name. */
  callSo(id: string, noun: string): string {
    this.#byKey.get(id)?.calledBy.add(noun)
    return id
  }

  stateName(code: string): string | null {
    return this.#lexicon.states.get(code)?.name ?? null
  }

  draftOf(id: string): Draft | undefined {
    return this.#byKey.get(id)
  }

  /** Another mention of somebody already of the text. */
  again(draft: Draft, mention: Mention, at: number): string {
    return this.#seen(draft, mention, at)
  }

  /** A pronoun is no mention, but whom it means is spoken of on. */
  spokenOf(draft: Draft, mention: Mention, at: number): string {
    this.#sight(draft, mention, at)
    return draft.id
  }

  /** Whoever holds the office that somebody has, in another state: of the text, else of the packs. */
  sameOfficeIn(owner: Draft, mention: Mention, at: number): string | null {
    const same = this.#persons.find(
      draft =>
        draft.state === mention.state && draft.office !== null && sameOffice(draft.office, owner.office),
    )
    const known = same === undefined ? this.#holderOf(owner.office, mention.state) : null
    if (same === undefined && known === null && owner.office === null) return null
    const details = known === null ? mention : { ...mention, name: known.name, known: known.id }
    const draft = same ?? this.#draft(known?.id ?? `office ${mention.state} ${owner.office}`, details)
    draft.office ??= titleOf(known, owner.office)
    return this.#seen(draft, mention, at)
  }

  state(mention: Mention, at: number): string {
    const row = this.#lexicon.states.get(mention.state ?? '')
    const draft = this.#draft(row?.id ?? `state ${mention.state}`, {
      ...mention,
      kind: 'state',
      name: row?.name ?? mention.name,
      known: row?.id ?? null,
    })
    return this.#seen(draft, mention, at)
  }

  body(mention: Mention, at: number): string {
    // "parliament" is the one of Georgia that was named before.
    const isBare = mention.state === null && mention.known === null
    const owned = isBare ? [...(this.#byOwned.get(mention.name) ?? [])] : []
    const before = owned.filter(one => one.name.startsWith(`${mention.name} of `))
    const draft =
      latest(before) ?? this.#draft(mention.known ?? `${mention.kind} ${mention.name.toLowerCase()}`, mention)
    return this.#seen(draft, mention, at)
  }

  /** "The protesters" are those of whom more was told before: "hundreds of opposition protesters". */
  described(mention: Mention, at: number): string {
    const name = mention.name.replace(/^the /i, '')
    const noun = name.toLowerCase()
    const before = [...(this.#byNoun.get(noun) ?? [])].filter(one => nounOf(one.name) === noun)
    const draft = latest(before) ?? this.#draft(`described ${noun}`, { ...mention, name, form: 'described' })
    return this.#seen(draft, mention, at)
  }

  #draft(key: string, mention: Mention): Draft {
    const before = this.#byKey.get(key)
    if (before !== undefined) return before
    const { kind, name, office, state, known } = mention
    const draft: Draft = {
      id: `a${this.#drafts.length + 1}`,
      kind,
      name,
      office: known === null ? office : null,
      state,
      known,
      mentions: [],
      starts: new Set(),
      lastSeen: -1,
      isDescribed: mention.form === 'described',
      sightings: [],
      calledBy: new Set(),
      gender: null,
    }
    this.#drafts.push(draft)
    if (kind === 'person') this.#persons.push(draft)
    this.#index(draft)
    this.#byKey.set(key, draft)
    this.#byKey.set(draft.id, draft)
    return draft
  }

  /** Puts a draft where it is looked up by its name. */
  #index(draft: Draft): void {
    const { name, isDescribed } = draft
    for (let end = name.indexOf(' of '); end >= 0; end = name.indexOf(' of ', end + 1))
      addTo(this.#byOwned, name.slice(0, end), draft)
    if (isDescribed) addTo(this.#byNoun, nounOf(name), draft)
  }

  #seen(draft: Draft, mention: Mention, at: number): string {
    if (!draft.starts.has(mention.span.start)) draft.mentions.push(mention.span)
    draft.starts.add(mention.span.start)
    if (mention.form === 'name' && mention.name.length > draft.name.length && draft.kind === 'person') {
      draft.name = mention.name
      this.#index(draft)
    }
    this.#sight(draft, mention, at)
    return draft.id
  }

  #sight(draft: Draft, { sentence }: Mention, at: number): void {
    draft.lastSeen = at
    if (this.#isRegistering) return
    draft.gender ??= this.#told.genderOf(at)
    draft.sightings.push({ sentence, weight: this.#told.weightOf(at) })
    if (draft.sightings.length > mostSightings) draft.sightings.shift()
  }

  #person(id: string | null): PackPerson | undefined {
    return id === null ? undefined : this.#lexicon.personsById.get(id)
  }

  /** The office that a pack gives the person on the day of the report; without a date the newest. */
  #officeOf(person: PackPerson | undefined): string | null {
    if (person === undefined) return null
    const held = person.offices.filter(
      office => this.#published === null || isHeldOn(office, this.#published),
    )
    return held.at(-1)?.title ?? null
  }

  /** "Prime Minister Kvelidze": the one person of the packs with this surname who held this office on the day. */
  #bearerOf({ name, office, state }: Mention): string | null {
    const day = this.#published
    const bearers = (this.#lexicon.personsBySurname.get(name.toLowerCase()) ?? []).filter(person =>
      person.offices.some(
        one =>
          sameOffice(one.title, office) &&
          (state === null || one.of === state) &&
          (day === null || isHeldOn(one, day)),
      ),
    )
    return bearers.length === 1 ? bearers[0]!.id : null
  }

  #holderOf(office: string | null, state: string | null): PackPerson | null {
    if (office === null || state === null || this.#published === null) return null
    const day = this.#published
    const holders = (this.#lexicon.holdersOf.get(state) ?? []).filter(person =>
      person.offices.some(
        one =>
          one.of === state &&
          usualTitle(one.title) === usualTitle(office) &&
          isHeldOn(one, day) &&
          (one.from !== null || day >= sinceLongAgo),
      ),
    )
    return holders.length === 1 ? holders[0]! : null
  }
}

/** The packs say of some only that they held an office "since before 2018": earlier than this it may have been somebody else's. */
const sinceLongAgo = '2015'

/** The noun of a description: "supporters" of "hundreds of supporters of the mayor". */
function nounOf(name: string): string {
  return name.toLowerCase().split(/ of /)[0]!.split(' ').at(-1)!
}

function latest(drafts: readonly Draft[]): Draft | null {
  return drafts.reduce<Draft | null>(
    (best, draft) => (best === null || draft.lastSeen > best.lastSeen ? draft : best),
    null,
  )
}

function addTo(index: Map<string, Set<Draft>>, key: string, draft: Draft): void {
  const drafts = index.get(key)
  if (drafts === undefined) index.set(key, new Set([draft]))
  else drafts.add(draft)
}
