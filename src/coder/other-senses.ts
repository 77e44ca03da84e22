import type { Frame } from './data/frame.ts'
import { isPresentParticiple } from './part-of-act.ts'
import type { Predicate } from './predicate.ts'
import { hasObject, hasOblique, type OtherSense } from './sense-of-verb.ts'
import { sensesOfThings } from './senses-of-things.ts'
import type { Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'

const otherSenses: readonly OtherSense[] = [
  ...sensesOfThings,
  // "They were joined by the envoy of the OSCE": company, and no member.
  { type: 'other', verb: /^join$/, isMeant: (_, { isPassive }) => isPassive },
  // "was summoned and a note of protest was presented to him": one protest.
  {
    type: 'statement',
    verb: /^(present|hand|deliver|submit)$/,
    isMeant: (tree, { at, isPassive }) => isPassive && tree.words[at]!.relation === 'conj',
  },
  // "has come under fire for agreeing to the deal", "came under attack from critics": blamed, and not shot at.
  {
    type: 'attack',
    verb: /^come$/,
    isMeant: (tree, { at, obliques }) =>
      obliques.some(
        one =>
          one.preposition === 'for' ||
          (/^(from|by)$/.test(one.preposition) &&
            /^(critic|opposition|lawmaker|press|medium|media|rival|opponent|activist|politician|party|public)$/.test(
              tree.words[one.at]!.lemma,
            )),
      ) ||
      tree
        .under(at, 'advcl')
        .some(
          word =>
            isPresentParticiple(tree, word) &&
            tree
              .under(word, 'mark', 'case')
              .some(mark => /^(since|after|for|over)$/.test(tree.words[mark]!.lemma)),
        ),
  },
  // "agreed upon the necessity of further steps", "agreed that reform would require a review": they think alike.
  {
    type: 'agreement',
    verb: /^agree$/,
    isMeant: (tree, { at, obliques }) =>
      obliques.some(
        one =>
          /^(on|upon|about|with)$/.test(one.preposition) &&
          /^(need|necessity|importance|urgency|value|desirability|significance|usefulness|role|view|point|assessment)$/.test(
            tree.words[one.at]!.lemma,
          ),
      ) ||
      tree
        .under(at, 'ccomp')
        .some(
          word =>
            (/^(require|need|remain|constitute|represent|depend|matter|deserve|contribute|play)$/.test(
              tree.words[word]!.lemma,
            ) ||
              tree.under(word, 'cop').length > 0) &&
            tree.under(word, 'nsubj').every(one => tree.words[one]!.upos !== 'PRON'),
        ),
  },
  // "succeeded in setting up a commission"
  {
    type: 'appointment',
    verb: /^succeed$/,
    isMeant: (tree, { at }) => tree.words[at + 1]?.lemma === 'in' && tree.under(at, 'obj').length === 0,
  },
  // "accepted his resignation"
  {
    type: 'agreement',
    verb: /^accept$/,
    isMeant: hasObject('resignation credential credentials award prize invitation'),
  },
  // "was warmly welcomed at the entrance by the president": whom one receives, and no position.
  {
    type: 'statement',
    verb: /^(welcome|greet)$/,
    isMeant: (tree, { objects, isPassive }) =>
      objects.some(
        word =>
          (tree.words[word]!.upos === 'PROPN' && tree.under(word, 'nmod:desc', 'flat').length > 0) ||
          // "where he was welcomed by the governor"
          (isPassive && tree.words[word]!.upos === 'PRON' && tree.has(word, 'Person=3')),
      ),
  },
  // "an airport decorated with flags"
  {
    type: 'ceremony',
    verb: /^decorate$/,
    isMeant: hasOblique('with', 'flag banner flower light poster portrait symbol ribbon garland'),
  },
  // "will also hold a joint press conference"
  {
    type: 'meeting',
    verb: /^(host|hold|convene|organi[sz]e|open|chair)$/,
    isMeant: (tree, { objects }) =>
      objects.some(
        word =>
          tree.words[word]!.lemma === 'conference' &&
          tree.under(word, 'compound').some(one => /^(press|news)$/.test(tree.words[one]!.lemma)),
      ),
  },
  // "charged $55"
  {
    type: 'legal',
    verb: /^charge$/,
    isMeant: (tree, predicate) =>
      // "charged him and one of his aides"
      predicate.objects.some(
        word =>
          tree.words[word]!.upos === 'SYM' ||
          (tree.words[word]!.upos === 'NUM' &&
            !tree.under(word, 'nmod').some(of => tree.preposition(of) === 'of')),
      ) ||
      hasObject('dollar euro fee price cost interest rent toll tax admission premium rate')(tree, predicate),
  },
  // "one-year suspended terms"
  {
    type: 'legal',
    verb: /^suspend$/,
    isMeant: (tree, { at }) => {
      const { relation, head } = tree.words[at]!
      return /^(amod|compound)/.test(relation) && /^(sentence|term)$/.test(tree.words[head]!.lemma)
    },
  },
  // "executed the plan", "executed on time"
  {
    type: 'attack',
    verb: /^execute$/,
    isMeant: (tree, predicate) =>
      (predicate.objects.length === 0 && !predicate.isPassive) ||
      hasObject(
        'plan order agreement contract project strategy will program programme task document instruction code trade transaction deal operation warrant',
      )(tree, predicate),
  },
  // "seized with a desire", "seized the opportunity"
  {
    type: 'attack',
    verb: /^seize$/,
    isMeant: (tree, predicate) =>
      hasOblique('with', 'desire fear panic remorse terror rage grief')(tree, predicate) ||
      hasObject('opportunity chance moment initiative momentum spotlight')(tree, predicate),
  },
  // "condemned the arrests, calling them a demonstration of force"
  {
    type: 'protest',
    verb: /^call$/,
    isMeant: (tree, { at }) => tree.under(at, 'obj').some(word => tree.words[word]!.upos === 'PRON'),
  },
  // "demonstrated its readiness", "demonstrate to the committee that they can"
  {
    type: 'protest',
    verb: /^demonstrate$/,
    isMeant: (tree, { at, objects }) => objects.length > 0 || tree.under(at, 'ccomp').length > 0,
  },
  // "intercepted the letter"
  {
    type: 'border',
    verb: /^intercept$/,
    isMeant: hasObject(
      'letter message conversation call communication signal email e-mail transmission document parcel mail',
    ),
  },
  // "picked him up from school", "picked up speed"
  {
    type: 'legal',
    verb: /^pick$/,
    isMeant: (tree, predicate) =>
      hasOblique('from', 'school airport station work hospital hotel home')(tree, predicate) ||
      hasObject('speed pace prize award phone bill piece tab vote seat signal habit word')(tree, predicate),
  },
  // "spoke at a news conference with the premier": where something is said.
  {
    type: 'meeting',
    verb: /^(speak|talk|appear)$/,
    isMeant: (tree, { at }) =>
      tree
        .under(at, 'obl')
        .some(
          word =>
            tree.words[word]!.lemma === 'conference' &&
            tree.under(word, 'compound').some(kind => /^(news|press)$/.test(tree.words[kind]!.lemma)),
        ),
  },
  // "called the situation normal"
  {
    type: 'statement',
    verb: /^call$/,
    isMeant: (tree, { at }) =>
      tree
        .under(at, 'xcomp')
        .some(word =>
          /^(normal|calm|stable|quiet|routine|satisfactory|constructive|productive|useful|fruitful|frank|friendly|cordial|interesting|difficult|complicated|complex|fluid)$/.test(
            tree.words[word]!.lemma,
          ),
        ),
  },
  // "dismissed the government as a band of thieves"
  {
    type: 'appointment',
    verb: /^dismiss$/,
    isMeant: (tree, { at, obliques }) =>
      obliques.some(one => one.preposition === 'as') ||
      tree.under(at, 'advcl', 'xcomp').some(word => tree.preposition(word) === 'as'),
  },
  // "dismissed the attempt to oust her"
  {
    type: 'appointment',
    verb: /^dismiss$/,
    isMeant: hasObject(
      'attempt idea claim report allegation accusation suggestion criticism concern motion request complaint appeal case charge notion call fear rumour rumor threat proposal',
    ),
  },
  // "came into the office": "came into office" is another thing.
  {
    type: 'appointment',
    verb: /^(come|take|assume)$/,
    isMeant: (tree, { obliques }) =>
      obliques.some(
        one =>
          tree.words[one.at]!.lemma === 'office' &&
          tree.under(one.at, 'det', 'nmod').length === 1 &&
          tree.under(one.at, 'det').length === 1,
      ),
  },
  // "refused to enter the courtroom"
  {
    type: 'border',
    verb: /^(refuse|deny|decline)$/,
    isMeant: (tree, { at }) =>
      tree
        .under(at, 'xcomp')
        .filter(word => tree.words[word]!.lemma === 'enter')
        .some(word =>
          tree
            .under(word, 'obj')
            .some(thing =>
              /^(courtroom|room|building|hall|race|talk|negotiation|plea|coalition|government|contract|chamber|election|service|market|war)$/.test(
                tree.words[thing]!.lemma,
              ),
            ),
        ),
  },
]

/** Whether what stands around a verb tells that it is meant in another sense: "charged $55", "dismissed it as a rumour". */
export function isOtherSense(tree: Tree, { frame, isNoun, predicate }: Trigger): boolean {
  if (isNoun) return isBillPaid(tree, frame, predicate)
  const { lemma } = tree.words[predicate.at]!
  return otherSenses.some(
    sense => sense.type === frame.type && sense.verb.test(lemma) && sense.isMeant(tree, predicate),
  )
}

/** "paid the bill", "foot the bill": no law. */
function isBillPaid(tree: Tree, frame: Frame, { at, verb }: Predicate): boolean {
  return (
    frame.type === 'legal' &&
    tree.words[at]!.lemma === 'bill' &&
    verb !== null &&
    /^(pay|foot|settle|split|owe)$/.test(tree.words[verb]!.lemma)
  )
}
