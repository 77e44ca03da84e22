import { hasObject, type OtherSense } from './sense-of-verb.ts'

/** What things, posts and crowds do, or what is only told of: no act in the sense of the frame. */
export const sensesOfThings: readonly OtherSense[] = [
  // "the leader of striking workers": they strike nobody.
  {
    type: 'attack',
    verb: /^strike$/,
    isMeant: hasObject('worker miner teacher doctor nurse driver employee student lecturer pilot trucker'),
  },
  // "arrived at his residence by helicopter": at home.
  {
    type: 'visit',
    verb: /^(arrive|return|come|go)$/,
    isMeant: (tree, { obliques }) =>
      obliques.some(
        one =>
          /^(at|to)$/.test(one.preposition) &&
          /^(residence|home|house|office|apartment|flat|headquarters)$/.test(tree.words[one.at]!.lemma) &&
          tree.under(one.at, 'nmod:poss').some(word => tree.words[word]!.upos === 'PRON'),
      ),
  },
  // "This year marks the anniversary of the visit": nobody does.
  {
    type: 'ceremony',
    verb: /^mark$/,
    isMeant: (tree, { at }) =>
      tree
        .under(at, 'nsubj', 'obl')
        .some(word => word < at && /^(year|month|week|day|today|\p{L}+day)$/iu.test(tree.words[word]!.lemma)),
  },
  // "Stability has been threatened since the vote": by nobody in particular.
  {
    type: 'statement',
    verb: /^threaten$/,
    isMeant: (tree, predicate) =>
      predicate.isPassive &&
      hasObject(
        'stability peace security survival existence economy supply future process livelihood region',
      )(tree, predicate),
  },
  // "Protesters retreated from the palace": no troops.
  {
    type: 'deployment',
    verb: /^(retreat|withdraw|leave|return|arrive|enter)$/,
    isMeant: (tree, { subjects }) =>
      subjects.length > 0 &&
      subjects.every(word =>
        /^(protester|protestor|demonstrator|rioter|marcher|crowd|striker)$/.test(tree.words[word]!.lemma),
      ),
  },
  // "came under fire from rights groups for": criticised.
  {
    type: 'attack',
    verb: /^(come|draw|face)$/,
    isMeant: (tree, { at, obliques }) =>
      obliques.some(one => one.preposition === 'under' && tree.words[one.at]!.lemma === 'fire') &&
      (tree
        .under(at, 'advcl')
        .some(word => tree.under(word, 'mark').some(one => tree.words[one]!.lemma === 'for')) ||
        obliques.some(one => /^(over|for)$/.test(one.preposition))),
  },
  // "The funding will support relief": things support.
  {
    type: 'statement',
    verb: /^(support|back)$/,
    isMeant: (tree, { subjects }) =>
      subjects.length > 0 &&
      subjects.every(word =>
        /^(funding|money|aid|grant|project|programme|program|fund|package|assistance|donation|loan|equipment)$/.test(
          tree.words[word]!.lemma,
        ),
      ),
  },
  // "agreed not to seek another term": a promise of one's own.
  {
    type: 'agreement',
    verb: /^agree$/,
    isMeant: (tree, { at }) =>
      tree
        .under(at, 'xcomp')
        .some(word => tree.under(word, 'advmod').some(one => tree.words[one]!.lemma === 'not')),
  },
  // "announced the death of nine soldiers": what befell them, and no decision.
  {
    type: 'announcement',
    verb: /^(announce|confirm|report)$/,
    isMeant: hasObject('death killing loss injury casualty toll capture arrest crash outbreak'),
  },
]
