import { acts, type Frame, lemmas, words } from '../frame.ts'

/** Sanctions in the words of news, and who is let in: "rolled over its sanctions", "were struck off the blacklist". */
export const pressureIdioms: readonly Frame[] = [
  {
    type: 'agreement',
    verbs: words('deposit lodge'),
    needs: lemmas('instrument'),
    needsIn: 'direct',
    ...{ subject: 'actor', object: 'counterpart', parties: 1, takesObject: false },
  },
  {
    type: 'sanction',
    verbs: words('roll snap carry'),
    followedBy: new Set(['over', 'back']),
    needs: lemmas('sanction sanctions'),
    needsIn: 'object',
    ...acts,
  },
  {
    type: 'sanction',
    verbs: words('trigger activate invoke initiate launch start'),
    needs: lemmas('snapback snap-back'),
    needsIn: 'direct',
    ...acts,
  },
  { type: 'sanction', nouns: ['snapback', 'snapback of sanctions'], ...acts },
  {
    type: 'sanction',
    verbs: words('pull'),
    needs: lemmas('plug'),
    needsIn: 'direct',
    requires: lemmas('tie relation cooperation funding aid trade link'),
    ...acts,
  },
  { type: 'sanction', verbs: words('delist de-list'), ...acts },
  {
    type: 'sanction',
    verbs: words('unblock'),
    needs: lemmas('account asset fund money import export trade site website channel broadcaster'),
    needsIn: 'object',
    ...acts,
  },
  {
    type: 'sanction',
    verbs: words('take strike drop'),
    needs: lemmas('blacklist list'),
    needsIn: 'object',
    requires: lemmas('blacklist sanctions terrorist terrorism terror'),
    ...acts,
  },
  {
    type: 'sanction',
    verbs: words('designate list sanction blacklist'),
    needs: lemmas('individual entity company official person bank network vessel firm'),
    needsIn: 'object',
    requires: lemmas('act order sanctions section regime'),
    ...acts,
  },
  {
    type: 'agreement',
    verbs: words('ratify approve endorse back clear'),
    needs: lemmas('bid accession entry membership'),
    needsIn: 'direct',
    ...{ subject: 'actor', object: 'counterpart', parties: 1, takesObject: true },
  },
]
