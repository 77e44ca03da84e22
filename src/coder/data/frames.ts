import type { EventStatus, EventType, ParticipantRole } from '../coding.ts'

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
  /** What the words say of the act where nothing around them says otherwise: "is expected in Rome". */
  readonly status?: EventStatus
  /** The place reached is named by "to" or directly ("visited Baku"), and its state is the host. */
  readonly goesSomewhere?: true
}

/** What is signed. */
const documents = lemmas(
  `agreement treaty memorandum protocol declaration statement document accord deal contract charter pact regulation
   roadmap text convention communique communiqué truce arrangement framework partnership law decree`,
)
/** Who is set free or handed over, so that a "release" is no press release. */
const captives = lemmas(
  'detainee prisoner captive hostage soldier serviceman servicemen sailor crew journalist activist national citizen',
)
/** By what one speaks to somebody who is elsewhere. */
const telephones = lemmas('phone telephone telephoned video call videolink')
const forces = lemmas(
  `troop troops force soldier peacekeeper serviceman unit battalion brigade ship warship vessel aircraft plane jet carrier fleet
   tank army navy division weapon missile submarine police observer monitor`,
)
const crowds = lemmas(
  `crowd protester demonstrator supporter rioter thousand hundred opposition activist resident worker farmer student
   teacher miner doctor driver villager migrant refugee veteran mother relative citizen people dozen mourner believer`,
)
const help = lemmas(
  `aid assistance loan grant relief funding fund money supply donation medicine vaccine ventilator mask equipment shelter
   million billion euro dollar`,
)
const fuels = lemmas('gas oil electricity power energy fuel coal uranium pipeline lng petroleum')
const weapons = lemmas('missile rocket drone shell artillery bomb mortar grenade')
const laws = lemmas('law bill legislation amendment constitution code act decree')
const borders = lemmas('border crossing checkpoint frontier airspace waters territory')

const acts = { subject: 'actor', object: 'target', parties: 1, takesObject: true } as const
const alone = { subject: 'actor', object: 'target', parties: 1, takesObject: false } as const
const moves = { subject: 'actor', object: 'host', parties: 1, takesObject: false } as const
const together = { subject: 'actor', object: 'counterpart', parties: 2, takesObject: true } as const

/** Of several frames for one word, the first whose needs are met is taken. */
export const frames: readonly Frame[] = [
  // Talks and journeys
  {
    type: 'visit',
    verbs: ['visit', 'arrive', 'travel', 'tour', 'come', 'fly', 'depart'],
    nouns: ['visit', 'working visit', 'official visit', 'state visit', 'trip', 'tour', 'stop', 'stopover'],
    ...{ subject: 'actor', object: 'host', parties: 1, takesObject: false, goesSomewhere: true },
  },
  {
    type: 'visit',
    verbs: ['lead', 'head'],
    needs: lemmas('delegation mission'),
    ...{ subject: 'actor', object: 'host', parties: 1, takesObject: false, goesSomewhere: true },
  },
  {
    type: 'visit',
    verbs: ['go', 'land', 'head'],
    followedBy: new Set(['in', 'to', 'for']),
    ...{ subject: 'actor', object: 'host', parties: 1, takesObject: false, goesSomewhere: true },
  },
  {
    type: 'visit',
    verbs: ['expect'],
    followedBy: new Set(['in']),
    status: 'announced',
    ...{ subject: 'actor', object: 'host', parties: 1, takesObject: false, goesSomewhere: true },
  },
  {
    type: 'meeting',
    verbs: ['meet', 'receive', 'host', 'confer'],
    nouns: ['meeting', 'talks', 'consultations', 'encounter'],
    ...together,
  },
  {
    type: 'meeting',
    nouns: [
      'summit',
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
  {
    type: 'meeting',
    verbs: ['gather', 'convene', 'assemble', 'sit'],
    ...together,
    parties: 1,
    takesObject: false,
    needs: lemmas('summit conference forum talk minister leader session council assembly'),
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
  },
  { type: 'call', verbs: ['talk', 'discuss'], needs: telephones, ...together, takesObject: false },
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
  },
  {
    type: 'negotiation',
    verbs: ['negotiate'],
    nouns: [
      'negotiations',
      'negotiation',
      'round of talks',
      'round of negotiations',
      'peace talks',
      'peace negotiations',
    ],
    ...{ subject: 'participant', object: 'participant', parties: 2, takesObject: false },
  },
  {
    type: 'mediation',
    verbs: ['mediate', 'broker'],
    nouns: ['mediation', 'mediation effort'],
    ...{ subject: 'mediator', object: 'participant', parties: 1, takesObject: false },
  },

  {
    type: 'mediation',
    verbs: ['offer', 'propose', 'volunteer'],
    needs: lemmas('mediate mediation'),
    status: 'proposed',
    ...{ subject: 'mediator', object: 'participant', parties: 1, takesObject: false },
  },

  // Positions and decisions
  {
    type: 'statement',
    verbs: [
      ...[
        'condemn',
        'welcome',
        'congratulate',
        'denounce',
        'criticise',
        'criticize',
        'urge',
        'accuse',
        'demand',
      ],
      ...['reject', 'warn', 'blame', 'deplore', 'commend', 'hail', 'decry', 'applaud', 'slam', 'rebuke', 'oppose'],
    ],
    ...acts,
  },
  { type: 'statement', verbs: ['call'], followedBy: new Set(['on', 'upon', 'for']), ...alone },
  {
    type: 'statement',
    verbs: ['declare', 'reiterate', 'reaffirm', 'announce', 'pledge', 'voice', 'express'],
    needs: lemmas('support'),
    ...alone,
  },
  { type: 'statement', verbs: ['lodge', 'file', 'send'], needs: lemmas('protest note complaint'), ...alone },
  { type: 'statement', verbs: ['summon'], needs: lemmas('ambassador envoy chargé diplomat'), ...acts },
  {
    type: 'statement',
    verbs: ['express', 'voice', 'convey', 'offer'],
    needs: lemmas('concern alarm condolence solidarity outrage regret dismay condemnation'),
    ...alone,
  },
  {
    type: 'agreement',
    verbs: ['sign', 'initial', 'ratify', 'conclude', 'reach', 'finalise', 'finalize', 'strike'],
    nouns: [
      'signing',
      'ratification',
      'agreement',
      'peace agreement',
      'treaty',
      'memorandum',
      'deal',
      'accord',
      'pact',
    ],
    needs: documents,
    ...{ subject: 'actor', object: 'counterpart', parties: 1, takesObject: false },
  },
  {
    type: 'agreement',
    verbs: ['enter', 'come'],
    needs: new Set(['force']),
    ...{ subject: 'actor', object: 'counterpart', parties: 1, takesObject: false },
  },
  // What two agree to do, where the doing has no frame of its own.
  {
    type: 'agreement',
    verbs: ['agree'],
    followedBy: new Set(['to']),
    subject: 'actor',
    object: 'counterpart',
    parties: 2,
    takesObject: false,
  },
  {
    type: 'legal',
    verbs: ['adopt', 'approve', 'pass', 'sign', 'amend', 'repeal', 'veto', 'enact', 'propose'],
    needs: laws,
    ...alone,
  },
  {
    type: 'appointment',
    verbs: ['approve', 'confirm'],
    nouns: ['approval', 'confirmation'],
    needs: lemmas('nominee nomination candidate judge appointment cabinet'),
    ...acts,
  },
  {
    type: 'announcement',
    verbs: ['adopt', 'approve', 'declare', 'dissolve', 'proclaim', 'designate'],
    ...alone,
  },
  {
    type: 'appointment',
    verbs: ['appoint', 'nominate', 'inaugurate', 'resign', 'dismiss', 'sack', 'oust', 'reappoint', 'reelect'],
    nouns: ['appointment', 'resignation', 'inauguration', 'dismissal', 'ouster'],
    ...acts,
  },
  {
    type: 'appointment',
    verbs: ['take', 'assume', 'leave', 'come', 'enter'],
    needs: lemmas('office power'),
    ...alone,
  },
  { type: 'border', verbs: ['intercept', 'scramble', 'deport', 'repel'], ...acts },
  { type: 'appointment', verbs: ['swear'], ...acts },
  { type: 'appointment', verbs: ['step'], needs: new Set(['down']), ...alone },

  // Force
  {
    type: 'clash',
    verbs: ['clash', 'skirmish'],
    nouns: [
      ...[
        'clashes',
        'clash',
        'border clashes',
        'fighting',
        'hostilities',
        'skirmish',
        'firefight',
        'gunfight',
        'battle',
      ],
      ...['exchange of fire', 'gun battle', 'border clash'],
    ],
    ...{ subject: 'participant', object: 'participant', parties: 1, takesObject: false },
  },
  {
    type: 'clash',
    verbs: ['exchange'],
    needs: new Set(['fire']),
    subject: 'participant',
    object: 'participant',
    parties: 1,
    takesObject: false,
  },
  {
    type: 'protest',
    verbs: ['storm', 'occupy', 'seize', 'surround', 'march', 'block'],
    needs: crowds,
    ...acts,
  },
  {
    type: 'attack',
    verbs: [
      ...[
        'attack',
        'shell',
        'bomb',
        'strike',
        'shoot',
        'kill',
        'ambush',
        'invade',
        'capture',
        'seize',
        'raid',
        'bombard',
      ],
      ...['assassinate', 'massacre', 'storm', 'overrun', 'torpedo', 'kidnap', 'abduct'],
    ],
    nouns: [
      ...[
        'attack',
        'shelling',
        'bombardment',
        'airstrike',
        'air strike',
        'drone strike',
        'missile strike',
        'offensive',
      ],
      ...[
        'military operation',
        'invasion',
        'assault',
        'crackdown',
        'bombing',
        'raid',
        'massacre',
        'shooting',
        'genocide',
      ],
      ...['suicide bombing', 'drone attack', 'rocket attack', 'killing', 'assassination'],
    ],
    ...acts,
  },
  { type: 'attack', verbs: ['launch', 'fire', 'hit', 'drop'], needs: weapons, ...acts },
  {
    type: 'ceasefire',
    nouns: ['ceasefire', 'cease-fire', 'truce', 'humanitarian ceasefire', 'armistice'],
    ...{ subject: 'participant', object: 'participant', parties: 1, takesObject: false },
  },
  {
    type: 'deployment',
    verbs: ['deploy', 'station', 'redeploy', 'mobilise', 'mobilize'],
    nouns: ['deployment', 'mobilization', 'mobilisation'],
    ...moves,
  },
  {
    type: 'deployment',
    verbs: ['withdraw', 'send', 'pull', 'dispatch', 'move', 'order', 'leave'],
    nouns: ['withdrawal', 'pullout', 'withdrawal of troops'],
    needs: forces,
    ...moves,
  },
  { type: 'deployment', verbs: ['go', 'put', 'place'], needs: new Set(['alert']), ...acts },
  {
    type: 'exercise',
    nouns: [
      ...[
        'military exercises',
        'military exercise',
        'joint exercises',
        'military drills',
        'drills',
        'exercises',
      ],
      ...[
        'naval exercises',
        'naval drills',
        'manoeuvres',
        'maneuvers',
        'war games',
        'joint exercise',
        'joint drills',
      ],
    ],
    ...{ subject: 'actor', object: 'participant', parties: 1, takesObject: false },
  },
  {
    type: 'exercise',
    nouns: ['exercise', 'drill'],
    needs: lemmas('military naval joint troop nato army navy ship aircraft soldier annual large air'),
    ...{ subject: 'actor', object: 'participant', parties: 1, takesObject: false },
  },
  {
    type: 'sanction',
    verbs: ['sanction', 'blockade', 'blacklist'],
    nouns: ['sanctions', 'blockade', 'embargo', 'arms embargo'],
    ...acts,
  },
  {
    type: 'sanction',
    verbs: ['add', 'put', 'place', 'remove', 'include'],
    needs: lemmas('blacklist sanctions sanction'),
    ...acts,
  },
  {
    type: 'sanction',
    verbs: ['lift', 'ease', 'waive', 'tighten', 'impose', 'extend', 'renew'],
    needs: lemmas('sanction sanctions restriction embargo blockade ban'),
    ...alone,
  },
  {
    type: 'sanction',
    verbs: ['freeze', 'cut', 'sever', 'suspend', 'break'],
    needs: lemmas('asset tie link relation'),
    ...acts,
  },
  {
    type: 'protest',
    verbs: ['rally', 'demonstrate', 'march'],
    nouns: [
      ...[
        'protest',
        'demonstration',
        'rally',
        'uprising',
        'riot',
        'protest movement',
        'mass protest',
        'street protest',
      ],
      ...['hunger strike', 'general strike', 'march'],
    ],
    ...alone,
  },
  { type: 'protest', verbs: ['protest'], needs: crowds, ...alone },
  { type: 'statement', verbs: ['protest'], ...acts },

  {
    type: 'sanction',
    verbs: ['expel'],
    nouns: ['expulsion'],
    needs: lemmas('diplomat ambassador attache envoy'),
    ...acts,
  },
  // Courts, borders, goods
  {
    type: 'border',
    verbs: ['deny', 'refuse', 'bar'],
    nouns: ['entry ban'],
    needs: lemmas('entry border'),
    ...acts,
  },
  {
    type: 'border',
    verbs: ['enter', 'violate', 'cross', 'close', 'reopen', 'shut', 'open', 'seal', 'breach'],
    nouns: ['incursion', 'border crossing'],
    needs: borders,
    ...alone,
  },
  {
    type: 'legal',
    verbs: [
      ...[
        'arrest',
        'detain',
        'sentence',
        'indict',
        'convict',
        'prosecute',
        'extradite',
        'acquit',
        'jail',
        'imprison',
      ],
      ...['outlaw', 'overturn', 'uphold', 'annul', 'charge', 'sue'],
    ],
    nouns: ['arrest', 'verdict', 'trial', 'indictment', 'conviction', 'extradition', 'ruling', 'lawsuit'],
    ...acts,
  },
  {
    type: 'legal',
    verbs: ['rule', 'declare', 'reject', 'dismiss', 'order'],
    needs: lemmas('court judge commission complaint tribunal'),
    ...acts,
  },
  {
    type: 'energy',
    verbs: ['raise', 'lower', 'double', 'reduce', 'increase', 'set', 'transit', 'transport', 'begin', 'start'],
    needs: lemmas('gas oil electricity petrol diesel fuel'),
    ...alone,
  },
  {
    type: 'trade',
    verbs: ['ban', 'restrict', 'allow', 'resume', 'lift', 'impose', 'raise'],
    needs: lemmas('import export tariff customs trade'),
    ...alone,
  },
  {
    type: 'trade',
    verbs: ['cross', 'arrive', 'carry', 'transit', 'transport', 'leave', 'depart'],
    needs: lemmas('freight cargo wagon grain goods consignment shipment'),
    ...alone,
  },
  {
    type: 'aid',
    verbs: ['suspend', 'halt', 'resume', 'airlift', 'receive', 'arrive', 'distribute', 'dock', 'land'],
    needs: lemmas('aid relief food tent medicine shipment'),
    ...alone,
  },
  {
    type: 'energy',
    verbs: ['supply', 'deliver', 'pump', 'flow', 'cut', 'halt', 'resume', 'export', 'import'],
    nouns: ['gas supplies', 'oil exports', 'gas deliveries'],
    needs: fuels,
    ...alone,
  },
  { type: 'aid', verbs: ['donate'], ...alone },
  {
    type: 'aid',
    verbs: ['provide', 'give', 'deliver', 'pledge', 'allocate', 'grant', 'send', 'lend'],
    nouns: ['humanitarian aid', 'humanitarian assistance', 'aid package', 'aid', 'loan', 'relief'],
    needs: help,
    ...acts,
  },
  {
    type: 'trade',
    verbs: ['export', 'import', 'ship'],
    nouns: ['import ban', 'export ban', 'trade agreement', 'trade deal', 'tariff'],
    ...alone,
  },
  {
    type: 'ceremony',
    verbs: ['commemorate', 'celebrate', 'unveil'],
    nouns: [
      'ceremony',
      'commemoration',
      'celebration',
      'parade',
      'funeral',
      'opening ceremony',
      'celebrations',
    ],
    ...{ subject: 'actor', object: 'participant', parties: 1, takesObject: false },
  },
  {
    type: 'ceremony',
    verbs: ['mark', 'open', 'lay', 'ring'],
    needs: lemmas('anniversary competition wreath games memorial festival monument year bridge road school hospital airport railway plant terminal flower tribute mass'),
    ...alone,
  },

  {
    type: 'legal',
    verbs: ['issue', 'open', 'launch', 'refuse', 'bring', 'file', 'begin', 'resume', 'drop'],
    needs: lemmas('warrant investigation inquiry probe extradite charge lawsuit indictment trial case'),
    ...acts,
  },
  {
    type: 'announcement',
    verbs: ['announce', 'unveil', 'impose', 'lift', 'extend', 'introduce', 'vote'],
    needs: lemmas('plan decision emergency curfew law state strategy budget moratorium amnesty mobilisation martial programme'),
    ...alone,
  },

  // What has no type of its own
  {
    type: 'other',
    verbs: ['release', 'free', 'return', 'hand', 'repatriate'],
    nouns: ['release', 'repatriation', 'return'],
    needs: captives,
    ...acts,
  },
  {
    type: 'other',
    verbs: ['recognise', 'recognize', 'secede', 'elect', 'explode', 'crash', 'derail', 'collapse'],
    nouns: [
      ...[
        'prisoner exchange',
        'exchange of prisoners',
        'election',
        'parliamentary election',
        'presidential election',
      ],
      ...[
        'referendum',
        'recognition',
        'prisoner swap',
        'explosion',
        'gas explosion',
        'plane crash',
        'earthquake',
      ],
      ...['runoff election', 'coup', 'secession', 'by-election', 'accident'],
    ],
    ...acts,
  },
  {
    type: 'other',
    verbs: ['exchange', 'swap'],
    needs: lemmas('prisoner detainee captive hostage body remains'),
    ...{ subject: 'participant', object: 'participant', parties: 1, takesObject: false },
  },
  { type: 'other', verbs: ['go', 'head'], needs: new Set(['polls', 'poll']), ...alone },
  { type: 'other', verbs: ['vote'], needs: lemmas('election referendum poll president parliament'), ...alone },
  {
    type: 'other',
    verbs: ['strike', 'hit', 'shake', 'kill', 'devastate'],
    needs: lemmas('earthquake quake flood storm cyclone landslide avalanche typhoon hurricane mudslide tremor'),
    ...alone,
  },
  { type: 'other', verbs: ['break'], needs: new Set(['away']), ...alone },
  {
    type: 'other',
    verbs: ['join', 'leave', 'quit', 'withdraw'],
    needs: lemmas('organisation organization union alliance bloc group commonwealth nato eu treaty accord accords pact court ecowas csto cis brics agreement'),
    ...acts,
  },
]

function lemmas(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/))
}

/** Verbs that carry a noun which names an act, and verbs that such a noun is the subject of. Lemmas. */
export const lightVerbs = {
  /** "held talks", "paid a visit", and what undoes or plans one: "postponed the meeting", "plan a visit". */
  carry: new Set(
    `hold have pay make conduct take begin start launch open attend host impose carry sign declare stage organise organize
     join complete continue resume deliver agree call cancel delay plan postpone propose rule suspend mount stage wage
     announce schedule reach conclude undertake chair convene end finish receive give set arrange prepare mark put
     extend lift order send provide place visit scrap reject observe celebrate win lose see`.split(/\s+/),
  ),
  /** "talks took place", "fighting broke out". */
  occur: new Set(
    `take begin start open end close resume continue happen occur break erupt follow conclude come go last proceed stall
     collapse run hit kill target strike destroy damage rock injure wound`.split(/\s+/),
  ),
  /** "took part in the talks", "spoke at a conference", "arrived for consultations". */
  join: new Set(
    'participate take attend speak discuss gather join appear address arrive sit agree decide'.split(' '),
  ),
} as const
