import type { EventType, ParticipantRole } from '../coding.ts'

/** How a word's neighbours take part: where the first-named stand, where the others, and in which roles. */
export interface Frame {
  readonly type: EventType
  /** Verbs in their base form; regular endings are made, irregular ones stand in irregular-verbs.ts. */
  readonly verbs?: readonly string[]
  /** Nouns, one or two words, that name the act itself. */
  readonly nouns?: readonly string[]
  readonly subject: ParticipantRole
  readonly object: ParticipantRole
  /** How many parties, at least, make it an event; a lone subject may condemn, but not meet. */
  readonly parties: 1 | 2
  /** The direct object is one of the parties ("met Lavrov"); else only "with", "to", "against" … bring one. */
  readonly takesObject: boolean
  /** The clause must hold one of these words, so that "signed" tells of an agreement and not of a guest book. */
  readonly needs?: ReadonlySet<string>
  /** One of these words stands right after the verb, so that "spoke with" is a call and "spoke of" is none. */
  readonly followedBy?: ReadonlySet<string>
  /** The place reached is named by "to" or directly ("visited Baku"), and its state is the host. */
  readonly goesSomewhere?: true
}

/** What is signed. */
const documents = new Set([
  'agreement',
  'agreements',
  'treaty',
  'memorandum',
  'protocol',
  'declaration',
  'statement',
  'document',
  'documents',
  'accord',
  'deal',
  'contract',
  'charter',
  'pact',
  'regulation',
  'roadmap',
  'text',
  'convention',
  'communique',
  'communiqué',
])

/** Who is set free, so that a "release" is no press release. */
const captives = new Set(['detainees', 'prisoners', 'captives', 'hostages', 'soldiers', 'servicemen'])

/** By what one speaks to somebody who is elsewhere. */
const telephones = new Set(['phone', 'telephone', 'telephoned', 'video', 'call', 'videolink'])

export const frames: readonly Frame[] = [
  {
    type: 'visit',
    verbs: ['visit', 'arrive', 'travel', 'tour', 'come', 'fly'],
    nouns: ['visit', 'working visit', 'official visit', 'state visit', 'trip', 'tour'],
    subject: 'actor',
    object: 'host',
    parties: 1,
    takesObject: false,
    goesSomewhere: true,
  },
  {
    type: 'meeting',
    verbs: ['meet', 'receive', 'host', 'confer'],
    nouns: ['meeting', 'talks', 'summit', 'consultations', 'session', 'conference', 'forum'],
    subject: 'actor',
    object: 'counterpart',
    parties: 2,
    takesObject: true,
  },
  {
    type: 'call',
    verbs: ['phone', 'telephone'],
    nouns: [
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
    subject: 'actor',
    object: 'counterpart',
    parties: 2,
    takesObject: true,
  },
  {
    type: 'call',
    verbs: ['talk', 'discuss'],
    subject: 'actor',
    object: 'counterpart',
    parties: 2,
    takesObject: false,
    needs: telephones,
  },
  // An official who "spoke with" another did so by telephone unless a place is said; readouts write it so.
  {
    type: 'call',
    verbs: ['speak'],
    subject: 'actor',
    object: 'counterpart',
    parties: 2,
    takesObject: false,
    followedBy: new Set(['with', 'by', 'over', 'via']),
  },
  {
    type: 'visit',
    verbs: ['lead', 'head'],
    subject: 'actor',
    object: 'host',
    parties: 1,
    takesObject: false,
    needs: new Set(['delegation']),
    goesSomewhere: true,
  },
  {
    type: 'other',
    verbs: ['release', 'free'],
    nouns: ['release'],
    subject: 'actor',
    object: 'target',
    parties: 1,
    takesObject: true,
    needs: captives,
  },
  {
    type: 'negotiation',
    verbs: ['negotiate'],
    nouns: ['negotiations', 'negotiation', 'round of talks', 'round of negotiations', 'peace talks'],
    subject: 'participant',
    object: 'participant',
    parties: 2,
    takesObject: false,
  },
  {
    type: 'mediation',
    verbs: ['mediate'],
    nouns: ['mediation'],
    subject: 'mediator',
    object: 'participant',
    parties: 1,
    takesObject: false,
  },
  {
    type: 'statement',
    verbs: [
      'condemn',
      'welcome',
      'congratulate',
      'denounce',
      'criticise',
      'criticize',
      'urge',
      'accuse',
      'demand',
      'reject',
      'warn',
      'blame',
    ],
    subject: 'actor',
    object: 'target',
    parties: 1,
    takesObject: true,
  },
  {
    type: 'agreement',
    verbs: ['sign', 'initial', 'ratify', 'conclude'],
    nouns: ['signing', 'ratification', 'agreement', 'peace agreement', 'treaty', 'memorandum'],
    subject: 'actor',
    object: 'counterpart',
    parties: 1,
    takesObject: false,
    needs: documents,
  },
  {
    type: 'announcement',
    verbs: ['adopt', 'approve', 'declare', 'dissolve'],
    subject: 'actor',
    object: 'target',
    parties: 1,
    takesObject: false,
  },
  {
    type: 'appointment',
    verbs: ['appoint', 'nominate', 'inaugurate', 'resign', 'dismiss'],
    nouns: ['appointment', 'resignation', 'inauguration'],
    subject: 'actor',
    object: 'target',
    parties: 1,
    takesObject: true,
  },
  {
    type: 'clash',
    verbs: ['clash'],
    nouns: ['clashes', 'fighting', 'hostilities', 'skirmish', 'skirmishes', 'firefight', 'exchange of fire'],
    subject: 'participant',
    object: 'participant',
    parties: 1,
    takesObject: false,
  },
  {
    type: 'attack',
    verbs: ['attack', 'shell', 'bomb', 'strike', 'shoot', 'kill', 'ambush', 'invade', 'capture', 'seize'],
    nouns: [
      'shelling',
      'bombardment',
      'airstrike',
      'air strike',
      'drone strike',
      'offensive',
      'military operation',
    ],
    subject: 'actor',
    object: 'target',
    parties: 1,
    takesObject: true,
  },
  {
    type: 'ceasefire',
    nouns: ['ceasefire', 'cease-fire', 'truce', 'humanitarian ceasefire'],
    subject: 'participant',
    object: 'participant',
    parties: 1,
    takesObject: false,
  },
  {
    type: 'deployment',
    verbs: ['deploy', 'withdraw', 'station'],
    nouns: ['deployment', 'withdrawal of troops'],
    subject: 'actor',
    object: 'target',
    parties: 1,
    takesObject: false,
  },
  {
    type: 'exercise',
    nouns: [
      'military exercises',
      'military exercise',
      'joint exercises',
      'military drills',
      'drills',
      'exercises',
    ],
    subject: 'actor',
    object: 'participant',
    parties: 1,
    takesObject: false,
  },
  {
    type: 'sanction',
    verbs: ['sanction', 'blockade'],
    nouns: ['sanctions', 'blockade', 'embargo'],
    subject: 'actor',
    object: 'target',
    parties: 1,
    takesObject: true,
  },
  {
    type: 'protest',
    verbs: ['protest', 'rally', 'demonstrate'],
    nouns: ['protest', 'protests', 'demonstration', 'demonstrations', 'rally', 'rallies'],
    subject: 'actor',
    object: 'target',
    parties: 1,
    takesObject: false,
  },
  {
    type: 'legal',
    verbs: ['arrest', 'detain', 'sentence', 'indict', 'convict', 'prosecute', 'extradite'],
    nouns: ['arrest', 'verdict', 'trial'],
    subject: 'actor',
    object: 'target',
    parties: 1,
    takesObject: true,
  },
  {
    type: 'aid',
    verbs: ['donate'],
    nouns: ['humanitarian aid', 'humanitarian assistance', 'aid package'],
    subject: 'actor',
    object: 'target',
    parties: 1,
    takesObject: false,
  },
  {
    type: 'ceremony',
    verbs: ['commemorate'],
    nouns: ['ceremony', 'commemoration'],
    subject: 'actor',
    object: 'participant',
    parties: 1,
    takesObject: false,
  },
  {
    type: 'other',
    verbs: ['recognise', 'recognize'],
    nouns: [
      'prisoner exchange',
      'exchange of prisoners',
      'elections',
      'parliamentary election',
      'presidential election',
      'referendum',
    ],
    subject: 'actor',
    object: 'target',
    parties: 1,
    takesObject: true,
  },
]

/** Verbs that lend their subject to the noun after them: "held talks", "paid a visit", "had a phone conversation". */
export const lightVerbs: readonly string[] = [
  'hold',
  'have',
  'pay',
  'make',
  'conduct',
  'take',
  'begin',
  'start',
  'launch',
  'open',
  'attend',
  'host',
  'impose',
  'carry',
  'sign',
  'declare',
  'stage',
  'organise',
  'organize',
  'join',
  'complete',
  'continue',
  'resume',
  'deliver',
  'agree',
]
