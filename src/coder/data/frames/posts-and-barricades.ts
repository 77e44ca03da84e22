import { acts, alone, type Frame, lemmas, moves, phrases, words } from '../frame.ts'
import { crowds, forces, warships } from '../frame-words.ts'

/** Crowds and soldiers in the words of news: "barred the road", "fanned out", "put to sea". */
export const postsAndBarricades: readonly Frame[] = [
  {
    type: 'protest',
    verbs: words('set torch burn force push loot defy smash'),
    subjectIs: lemmas('rioter protester demonstrator marcher looter crowd mob'),
    ...alone,
  },
  {
    type: 'protest',
    verbs: words('bar blockade block cut obstruct barricade drive'),
    needs: lemmas(
      'road highway street motorway tractor junction crossing railway entrance traffic track bridge building parliament ministry office',
    ),
    needsIn: 'object',
    subjectIs: crowds,
    ...alone,
  },
  { type: 'protest', nouns: phrases('blockade'), needs: crowds, needsIn: 'subject', ...alone },
  {
    type: 'protest',
    verbs: words('walk'),
    followedBy: new Set(['out']),
    subjectIs: lemmas('worker doctor teacher nurse pilot miner driver'),
    ...alone,
  },
  {
    type: 'deployment',
    verbs: words('put set weigh steam'),
    needs: lemmas('sea sail anchor'),
    needsIn: 'object',
    subjectIs: warships,
    ...moves,
  },
  {
    type: 'deployment',
    verbs: words('clear move pull get'),
    followedBy: new Set(['out']),
    needs: forces,
    needsIn: 'subject',
    ...moves,
  },
  {
    type: 'deployment',
    verbs: words('cross'),
    followedBy: new Set(['into', 'to', 'over', 'the']),
    subjectIs: lemmas('troop soldier police peacekeeper army tank convoy'),
    ...moves,
  },
  {
    type: 'deployment',
    verbs: words('vacate abandon leave occupy'),
    needs: lemmas('post position outpost'),
    needsIn: 'direct',
    subjectIs: forces,
    ...acts,
  },
  {
    type: 'deployment',
    verbs: words('fan take line surround'),
    followedBy: new Set(['out', 'up', 'the']),
    needs: lemmas('position street police policeman'),
    subjectIs: lemmas('police policeman troop soldier army'),
    lacks: lemmas('protester'),
    ...moves,
  },
  {
    type: 'deployment',
    verbs: words('post'),
    needs: lemmas('soldier troop guard police sentry peacekeeper monitor observer'),
    needsIn: 'object',
    ...moves,
  },
  {
    type: 'deployment',
    verbs: words('seal cordon'),
    followedBy: new Set(['off']),
    ...acts,
  },
  {
    type: 'deployment',
    verbs: words('keep maintain'),
    needs: lemmas('troop soldier peacekeeper'),
    needsIn: 'direct',
    ...moves,
  },
  { type: 'deployment', verbs: words('host'), needs: forces, needsIn: 'direct', ...acts },
]
