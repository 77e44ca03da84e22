import { type Frame, lemmas, together, words } from '../frame.ts'
import { fighters, telephones } from '../frame-words.ts'

/** Meetings, calls, negotiations and mediations. */
export const talks: readonly Frame[] = [
  {
    type: 'meeting',
    verbs: ['host'],
    lacks: lemmas(
      'part system base missile facility plant troop refugee shield game cup fugitive brigade battalion soldier contingent',
    ),
    ...together,
  },
  {
    type: 'meeting',
    verbs: ['meet', 'confer', 'consult', 'greet'],
    nouns: ['meeting', 'talks', 'consultations', 'discussions', 'trilateral meeting', 'bilateral meeting'],
    ...together,
  },
  // "a brief encounter with the king"; one of soldiers is a fight.
  { type: 'meeting', nouns: ['encounter'], lacks: fighters, ...together },
  {
    type: 'meeting',
    verbs: ['receive'],
    lacks: lemmas(
      `gas oil electricity fuel power aid assistance loan money fund funds weapon arms missile tank million billion letter message report
       invitation offer support treatment sentence vaccine grain delivery supply proposal document information request complaint award prize
       medal vote percent share warning threat reprimand reply response answer instruction order payment salary pension passport status injury wound notice
       summons blow`,
    ),
    ...together,
  },
  // Two who discuss something have met.
  { type: 'meeting', verbs: ['discuss'], ...together, takesObject: false, brings: /^(between|with)$/ },
  // "evaluated relations with the foreign minister"
  {
    type: 'meeting',
    verbs: ['evaluate', 'review'],
    needs: lemmas('relation tie cooperation development situation agenda'),
    needsIn: 'direct',
    requires: lemmas('minister president counterpart premier ambassador secretary speaker'),
    ...together,
    takesObject: false,
    brings: /^with$/,
  },
  // A call on somebody, where nothing is asked of them.
  {
    type: 'meeting',
    verbs: ['call'],
    nextIs: 'on',
    asksNothing: true,
    noObject: true,
    needs: lemmas('president minister king premier chairman secretary speaker governor prince'),
    ...together,
    object: 'target',
    takesObject: false,
  },
  {
    type: 'meeting',
    nouns: [
      'summit',
      'round table',
      'roundtable',
      'strategic dialogue',
      'hearing',
      'ministerial',
      'session',
      'emergency session',
      'conference',
      'forum',
      'donors conference',
      'general assembly',
    ],
    ...together,
    parties: 1,
  },
  // A congress that is held; the one that passes laws is a body.
  {
    type: 'meeting',
    nouns: ['congress'],
    needs: lemmas('hold open attend close annual world party convene gather delegate th youth scientific'),
    lacks: lemmas(
      'lawmaker bill deputy senator representative legislature speaker impeachment controlled majority',
    ),
    ...together,
    parties: 1,
  },
  // One sits down, or takes part, with others at something that is a meeting by its name.
  {
    type: 'meeting',
    verbs: ['attend', 'participate', 'join', 'address', 'chair', 'speak'],
    needs: lemmas(
      'summit conference forum meeting session assembly talk congress consultation ministerial seminar symposium workshop plenary roundtable',
    ),
    ...together,
    parties: 1,
    takesObject: false,
  },
  {
    type: 'meeting',
    verbs: ['take'],
    followedBy: new Set(['part']),
    needs: lemmas(
      'summit conference forum meeting session assembly talk congress consultation ministerial seminar symposium workshop plenary roundtable',
    ),
    ...together,
    parties: 1,
    takesObject: false,
  },
  {
    type: 'meeting',
    verbs: ['talk', 'discuss', 'sit'],
    followedBy: new Set(['with', 'to', 'down']),
    needs: lemmas(
      'minister president leader counterpart envoy ambassador secretary official commander chief delegation',
    ),
    lacks: telephones,
    ...together,
    takesObject: false,
  },
  {
    type: 'meeting',
    verbs: ['gather', 'convene', 'reconvene', 'assemble', 'sit'],
    ...together,
    parties: 1,
    takesObject: false,
    needs: lemmas(
      'summit conference forum talk minister leader session council assembly president official envoy commission committee delegation diplomat expert meeting mediator negotiator side party',
    ),
  },
  {
    type: 'call',
    verbs: ['phone', 'telephone'],
    nouns: [
      'call',
      'phone call',
      'telephone call',
      'phone conversation',
      'telephone conversation',
      'phone talk',
      'phone talks',
      'video call',
      'video conference',
      'videoconference',
      'video conversation',
    ],
    ...together,
    brings: /^(with|between|together with|from|to)$/,
  },
  {
    type: 'call',
    verbs: words(
      'tell inform brief apologise apologize congratulate express convey offer assure reassure warn remind thank urge agree confer consult condemn extend voice exchange ask press',
    ),
    needs: telephones,
    requires: telephones,
    needsIn: 'object',
    ...together,
    brings: /^(with|to)$/,
  },
  { type: 'call', verbs: ['call'], toSomebody: true, personal: true, ...together },
  {
    type: 'call',
    verbs: ['talk', 'discuss'],
    needs: telephones,
    ...together,
    takesObject: false,
    brings: /^(with|to|between|together with)$/,
  },
  // An official who "spoke with" another did so by telephone unless a place is said; readouts write it so.
  {
    type: 'call',
    verbs: ['speak'],
    followedBy: new Set(['with', 'by', 'over', 'via']),
    ...together,
    takesObject: false,
  },
  {
    type: 'call',
    verbs: ['speak'],
    followedBy: new Set(['to']),
    needs: telephones,
    ...together,
    takesObject: false,
    brings: /^(with|to)$/,
  },
  {
    type: 'negotiation',
    verbs: ['negotiate', 'renegotiate'],
    nouns: [
      'negotiations',
      'negotiation',
      'round of talks',
      'next round',
      'second round',
      'first round',
      'third round',
      'new round',
      'final round',
      'round of negotiations',
      'peace talks',
      'peace negotiations',
      'accession talks',
      'accession negotiations',
      'ceasefire talks',
      'nuclear talks',
      'six-party talks',
      'status talks',
      'proximity talks',
      'disarmament talks',
      'trade talks',
      'border talks',
      'indirect talks',
      'restructuring talks',
      'reunification talks',
      'normalisation talks',
      'normalization talks',
      'staff-level talks',
      'pay talks',
      'wage talks',
      'climate talks',
      'bailout talks',
      'debt talks',
      'budget talks',
      'entry talks',
      'rescue talks',
      'prisoner talks',
    ],
    ...{ subject: 'participant', object: 'participant', parties: 2, takesObject: false },
  },
  // Drafts and answers that go to and fro.
  {
    type: 'negotiation',
    verbs: ['hand', 'send', 'present', 'submit', 'deliver', 'give', 'pass', 'exchange', 'receive'],
    needs: lemmas(
      'draft proposal counterproposal counter-proposal response comments reply answer counteroffer counter-offer amendments redline',
    ),
    needsIn: 'object',
    // "will receive a crushing response"
    lacks: lemmas('tough harsh firm decisive crushing devastating military fitting proper adequate rebuff'),
    ...{ subject: 'actor', object: 'counterpart', parties: 2, takesObject: true },
  },
  {
    type: 'mediation',
    verbs: ['mediate', 'broker', 'arbitrate'],
    nouns: ['mediation', 'mediation effort', 'good offices'],
    ...{ subject: 'mediator', object: 'participant', parties: 1, takesObject: false },
  },

  {
    type: 'mediation',
    verbs: ['facilitate'],
    needs: lemmas(
      'talk dialogue negotiation discussion contact agreement exchange meeting release settlement',
    ),
    needsIn: 'object',
    ...{ subject: 'mediator', object: 'participant', parties: 1, takesObject: false },
  },
  {
    type: 'mediation',
    verbs: ['offer', 'propose', 'volunteer'],
    infinitive: true,
    needs: lemmas('mediate mediation host broker facilitate'),
    requires: lemmas('mediate talk talks negotiation meeting summit contact dialogue'),
    status: 'proposed',
    ...{ subject: 'mediator', object: 'participant', parties: 1, takesObject: false },
  },
  {
    type: 'mediation',
    verbs: ['offer', 'propose', 'volunteer'],
    needs: lemmas('mediate mediation'),
    status: 'proposed',
    ...{ subject: 'mediator', object: 'participant', parties: 1, takesObject: false },
  },

  {
    type: 'meeting',
    verbs: ['talk', 'speak'],
    needs: lemmas('face sidelines sideline margin person summit conference forum assembly'),
    ...together,
    takesObject: false,
  },
]
