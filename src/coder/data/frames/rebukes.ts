import { acts, alone, type Frame, lemmas, words } from '../frame.ts'

/** What is put forward and may be backed or turned away. */
const proposals = words(
  `proposal plan offer idea bill motion amendment request suggestion demand appeal invitation initiative bid claim notion reform
   petition overture complaint argument objection scheme draft resolution deal call truce peace step stance position`,
)

const claims = words(
  `accusation allegation claim charge criticism report rumour rumor concern warning suggestion objection fear speculation assertion
   insinuation talk complaint`,
)

/** Positions by a single verb: those that take somebody to task, and those that stand by somebody. */
export const rebukes: readonly Frame[] = [
  {
    type: 'statement',
    verbs: words(
      `assail excoriate pillory skewer chastise admonish flay impugn disparage belittle malign mock taunt lampoon scorn deprecate bemoan
       bewail disown laud extol salute acclaim fault reproach reprove reproof rubbish lambaste deplore pan scoff demonise demonize`,
    ),
    personal: true,
    ...acts,
  },
  {
    type: 'statement',
    verbs: words(
      'blast slate savage trash bash rap knock cheer champion espouse second embrace scotch quash',
    ),
    needs: new Set([
      ...proposals,
      ...claims,
      ...words(
        'decision law government authority policy move handling measure verdict ruling response minister president government opposition leader record tactic silence election vote',
      ),
    ]),
    needsIn: 'direct',
    personal: true,
    ...acts,
  },
  {
    type: 'statement',
    verbs: words('debunk discount rubbish dispel deflect parry'),
    needs: new Set(claims),
    needsIn: 'direct',
    personal: true,
    ...acts,
  },
  // "railed against the West", "inveighed against the plan"
  {
    type: 'statement',
    verbs: words('rail inveigh fulminate rant thunder rage crusade speak'),
    followedBy: new Set(['against']),
    personal: true,
    ...acts,
    takesObject: false,
  },
  // "rounded on the ambassador", "tore into the opposition"
  {
    type: 'statement',
    verbs: words('round rounds'),
    followedBy: new Set(['on']),
    personal: true,
    ...acts,
    takesObject: false,
  },
  {
    type: 'statement',
    verbs: words('tear rip lay light'),
    followedBy: new Set(['into']),
    personal: true,
    ...acts,
    takesObject: false,
    brings: /^into$/,
  },
  {
    type: 'statement',
    verbs: words('remonstrate'),
    followedBy: new Set(['with', 'against', 'over']),
    personal: true,
    ...acts,
    takesObject: false,
  },
  // "pressed Baku to free the prisoners"
  {
    type: 'statement',
    verbs: words('press prod nudge pressure pressurise entreat enjoin adjure petition'),
    infinitive: true,
    toSomebody: true,
    personal: true,
    ...acts,
  },
  {
    type: 'statement',
    verbs: words('advocate agitate clamour clamor'),
    followedBy: new Set(['for']),
    personal: true,
    ...alone,
  },
  // "shot down the proposal", "threw out the idea"
  {
    type: 'statement',
    verbs: words('shoot knock bat slap throw wave'),
    followedBy: new Set(['down', 'away', 'out', 'back']),
    needs: new Set(proposals),
    needsIn: 'direct',
    requires: lemmas('down away out back'),
    lacks: lemmas('court judge tribunal parliament lawmaker senate bill'),
    ...acts,
  },
  {
    type: 'statement',
    verbs: words('back support'),
    needs: lemmas(
      'demand stance claim expansion enlargement membership accession independence truce ceasefire deployment intervention',
    ),
    needsIn: 'direct',
    personal: true,
    ...acts,
  },
  {
    type: 'statement',
    verbs: words('caution advise warn tell'),
    needs: lemmas('citizen national tourist traveller traveler'),
    needsIn: 'direct',
    infinitive: true,
    personal: true,
    ...acts,
  },
]
