import { Cast } from './cast.ts'
import type { CodedActor } from './coding.ts'
import { withCongressNamed } from './congress-of-country.ts'
import type { Lexicon } from './lexicon.ts'
import type { Mention, ResolvedMention } from './mention.ts'
import { type Beside, isOfThing, ofOwner, ownDoer, referenceOf, tellerOf } from './mention-beside.ts'
import { bodyBesideOf, namedBefore, namedBehind, namedByRelative, nameOf } from './names-beside.ts'
import { Pairs } from './pairs.ts'
import { arePeopleUrged } from './people-urged.ts'
import { acts, speaks } from './place-as-actor.ts'
import type { Sentence } from './read-sentences.ts'
import {
  bodyBefore,
  bodyByNoun,
  calledSo,
  counterpartOf,
  epithetOf,
  holderBefore,
  personBefore,
  twoInOffice,
} from './refer-back.ts'
import { genderOf, weightOf } from './salience.ts'
import { withUnions } from './seat-of-union.ts'
import { groupJustBefore, theyOf } from './who-they-are.ts'

/** The actors of a text and its mentions with whom they mean, in text order. */
export interface ResolvedText {
  readonly actors: ReadonlyMap<string, CodedActor>
  readonly mentions: readonly ResolvedMention[]
}

/** Puts an actor to every mention that means one. `published` decides who held an office. */
export function resolveActors(
  found: readonly Mention[],
  sentences: readonly Sentence[],
  lexicon: Lexicon,
  published: string | null,
): ResolvedText {
  const mentions = withCongressNamed(withUnions(found, sentences, lexicon), lexicon)
  const cast = new Cast(lexicon, published, {
    weightOf: at => weightOf(mentions[at]!, sentences[mentions[at]!.sentence]!),
    genderOf: at => genderOf(mentions[at]!, sentences[mentions[at]!.sentence]!),
  })
  // Full names first, so that a heading's surname finds its bearer further down.
  for (const [at, mention] of mentions.entries()) {
    if (mention.form === 'name' && mention.name.includes(' ')) cast.named(mention, at)
  }
  cast.begin()
  const pairs = new Pairs(sentences)
  const resolved: ResolvedMention[] = []
  for (const [at, mention] of mentions.entries()) {
    const beside = { mention, at, mentions, sentences, cast, pairs, resolved }
    const one = { ...mention, ...resolve(beside) }
    resolved.push(one)
    pairs.see(one)
  }
  return { actors: cast.actors(), mentions: resolved }
}

interface Resolution {
  readonly actors: readonly string[]
  readonly why: string
}

const nobody: Resolution = { actors: [], why: 'Nobody that can be told.' }

function resolve(beside: Beside): Resolution {
  const { mention, at, mentions: all, sentences, cast, pairs } = beside
  switch (mention.form) {
    case 'name':
      return {
        actors: [cast.named(mention, at)],
        why:
          mention.known === null ? 'A name with an office or a verb of saying.' : 'A name that a pack knows.',
      }
    case 'surname':
      return one(cast.bySurname(mention, at), 'The surname of somebody named in full.')
    case 'office': {
      const named = namedBefore(mention, at, all, sentences) ?? namedBehind(mention, at, all, sentences)
      if (named !== null)
        return one(
          named.form === 'name' ? cast.named(named, at) : cast.bySurname(named, at),
          'The office of the person named beside it.',
        )
      return {
        actors: [cast.holder(mention, at)],
        why: 'The holder of this office at the time of the report.',
      }
    }
    case 'offices': {
      const states = mention.states.length > 0 ? mention.states : pairs.statesBefore(cast, mention, at)
      return states.length < 2
        ? { actors: [cast.described(mention, at)], why: 'Several whom the text does not name.' }
        : {
            actors: cast.holders({ ...mention, states }, at),
            why: 'The holders of this office in each of the states.',
          }
    }
    case 'bare-office': {
      const named = namedBefore(mention, at, all, sentences) ?? namedBehind(mention, at, all, sentences)
      if (named !== null)
        return one(
          named.form === 'name' ? cast.named(named, at) : cast.bySurname(named, at),
          'The office of the person named beside it.',
        )
      const before = holderBefore(referenceOf(beside))
      return before === null
        ? { actors: [cast.described(mention, at)], why: 'An office whose holder is not named.' }
        : one(before, 'Of those named with this office, whom the text speaks of most.')
    }
    case 'counterpart': {
      const ahead = mention.state === null ? null : namedAhead(mention, all, sentences)
      const owner = ahead === null ? null : cast.draftOf(cast.named(ahead, at))
      return one(
        owner == null || owner.state === mention.state
          ? counterpartOf(referenceOf(beside))
          : cast.sameOfficeIn(owner, mention, at),
        'The same office as the person beside, of another state.',
      )
    }
    case 'pronoun': {
      if (mention.kind === 'state') {
        const owner = personBefore(referenceOf(beside))
        const state = owner === null ? null : (cast.draftOf(owner)?.state ?? null)
        return state === null
          ? nobody
          : { actors: [cast.state({ ...mention, state }, at)], why: 'The state of the person before.' }
      }
      if (mention.kind !== 'person') {
        // "reported that the group held its first meeting": the doer's of its own clause.
        const own = ownDoer(beside)
        if (own !== null) return one(own, 'The doer of the same clause.')
        const teller = tellerOf(beside)
        if (teller === null && isOfThing(beside)) return nobody
        return teller === null
          ? one(bodyBefore(referenceOf(beside)), 'The body or state that the last sentences were about.')
          : one(teller, 'Whoever says so speaks of itself.')
      }
      const bearer = namedByRelative(mention, at, all, sentences)
      if (bearer !== null)
        return one(
          bearer.form === 'name' ? cast.named(bearer, at) : cast.bySurname(bearer, at),
          'Whom the relative clause describes.',
        )
      const ahead = namedAhead(mention, all, sentences)
      return ahead === null
        ? one(
            personBefore(referenceOf(beside)),
            'Of the people before whom the word fits, whom the text speaks of most.',
          )
        : { actors: [cast.named(ahead, at)], why: 'The subject of the clause that this one comes before.' }
    }
    case 'both': {
      const together = pairs.before(cast, mention, at)
      // "telephoned both leaders": whoever does so is none of them.
      const reference = referenceOf(beside)
      const areOthers = together.length > 0 && !together.some(one => reference.doers.has(one))
      const inOffice = areOthers ? [] : twoInOffice(reference)
      const people = inOffice.length > 0 ? inOffice : together
      // "Armenia and Azerbaijan issued a statement in which they agreed": states and bodies as well as people.
      const are = /^they$/i.test(mention.name)
      const group = are ? groupJustBefore(beside, people) : null
      const spoken = group !== null ? [group] : are && people.length === 0 ? theyOf(beside) : people
      // "The two nations" of two leaders who were told of together.
      const areUrged = mention.kind === 'state' && arePeopleUrged(beside, spoken)
      const ofStory = areUrged ? pairs.statesOfStory(cast) : []
      const theirs =
        ofStory.length === 0 && mention.kind === 'state' && (areUrged || spoken.length === 0)
          ? pairs.statesBefore(cast, mention, at)
          : ofStory
      const pair = theirs.length > 0 ? theirs.map(state => cast.state({ ...mention, state }, at)) : spoken
      const isOffice = mention.kind === 'person' && /^the |(ministers|presidents)$/i.test(mention.name)
      return pair.length === 0 && isOffice
        ? { actors: [cast.described(mention, at)], why: 'Several whom the text does not name.' }
        : { actors: pair, why: 'Those who were last told of together.' }
    }
    case 'capital':
      return speaks(mention, sentences)
        ? { actors: [cast.state(mention, at)], why: 'A capital that speaks stands for its government.' }
        : nobody
    case 'adjective':
      return { actors: [cast.state(mention, at)], why: 'Whose it is, by the adjective.' }
    case 'state':
      return { actors: [cast.state(mention, at)], why: 'A state by its name.' }
    case 'organisation':
    case 'group': {
      const before = bodyByNoun(referenceOf(beside))
      if (before !== null) return one(before, 'The body named before that this noun fits.')
      const owned = ofOwner(beside)
      return owned === null
        ? { actors: [cast.body(mention, at)], why: 'A body by its name.' }
        : { actors: [cast.body(owned, at)], why: 'The body of the state that “its” means.' }
    }
    case 'described': {
      const named = nameOf(mention, at, all, sentences)
      if (named !== null) {
        const id = named.form === 'name' ? cast.named(named, at) : cast.bySurname(named, at)
        const noun = sentences[mention.sentence]!.words[mention.to - 1]!.lower
        return one(cast.callSo(id, noun), 'A description of the person named beside it.')
      }
      const body = bodyBesideOf(mention, at, all, sentences)
      if (body !== null) return one(cast.body(body, at), 'A description of the body named before it.')
      const ofStory = areOfTheTwo.test(mention.name) ? pairs.statesOfStory(cast) : []
      const theirs =
        areOfTheTwo.test(mention.name) && ofStory.length !== 2
          ? pairs.statesBefore(cast, mention, at)
          : ofStory
      if (theirs.length === 2 && actForStates.test(mention.name))
        return {
          actors: theirs.map(state => cast.state({ ...mention, state }, at)),
          why: 'Those of the states that were told of together.',
        }
      const reference = referenceOf(beside)
      const before = calledSo(reference) ?? epithetOf(reference) ?? bodyByNoun(reference)
      return before === null
        ? { actors: [cast.described(mention, at)], why: 'Somebody told of without a name.' }
        : one(before, 'Somebody named before whom this description fits.')
    }
    case 'place':
      return mention.name !== 'border' && acts(mention, sentences)
        ? { actors: [cast.body(mention, at)], why: 'A place that acts stands for those who rule it.' }
        : nobody
  }
}

const areOfTheTwo = /\bof (?:the two|both) (?:countries|states|sides|nations|parties)$/i

/** Who act for their states without being named. */
const actForStates =
  /^(?:[a-z]+ )?(?:negotiators|delegations|representatives|teams|experts|officials|armies|troops|forces|soldiers|ministries|authorities)\b/i

function one(actor: string | null, why: string): Resolution {
  return actor === null ? nobody : { actors: [actor], why }
}

/** "Before he came to Munich, Pashinyan met …", "After talks with his Greek colleague, Rama said": in what stands before its subject. */
function namedAhead(
  mention: Mention,
  all: readonly Mention[],
  sentences: readonly Sentence[],
): Mention | null {
  const { tree } = sentences[mention.sentence]!
  // "At a meeting with him, Rama said": a pronoun there is somebody else.
  const isPerson = mention.form === 'counterpart'
  const above = isPerson ? tree.above(mention.from) : [tree.clauseOf(mention.from)]
  const opening = above.find(word => (isPerson ? /^(advcl|obl)/ : /^advcl/).test(tree.words[word]!.relation))
  const head = opening === undefined ? -1 : tree.words[opening]!.head
  if (head < mention.to) return null
  const subject = tree.under(head, 'nsubj').find(word => word > mention.from && word < head)
  const isIt = (one: Mention) =>
    one.sentence === mention.sentence &&
    one.form === 'name' &&
    subject !== undefined &&
    one.from <= subject &&
    subject < one.to
  return all.find(isIt) ?? null
}
