import { acts, alone, type Frame, lemmas, phrases, words } from '../frame.ts'
import { captives, unions } from '../frame-words.ts'

/** Those set free by name, joining and leaving, votes and launches, in the words of news. */
export const releases: readonly Frame[] = [
  {
    type: 'other',
    verbs: words('release free'),
    toSomebody: 'in the passive too',
    lacks: lemmas('letter statement report transcript video text audio'),
    ...acts,
  },
  // "Fifteen prisoners were returned to Armenia"
  {
    type: 'other',
    verbs: words('return repatriate'),
    needs: captives,
    needsIn: 'direct',
    ...acts,
  },
  { type: 'other', nouns: phrases('release, liberation, freeing'), ofName: true, ...acts },
  { type: 'other', nouns: phrases('death'), ofName: true, onlyDated: true, ...alone, object: 'actor' },
  { type: 'other', nouns: phrases('withdrawal, exit, departure'), needs: unions, ...acts },
  {
    type: 'other',
    verbs: words('concede admit'),
    needs: lemmas('defeat'),
    needsIn: 'direct',
    ...alone,
  },
  {
    type: 'other',
    verbs: words('elect'),
    needs: lemmas('council'),
    requires: lemmas('security rights member seat'),
    followedBy: new Set(['to']),
    ...acts,
  },
  {
    type: 'other',
    verbs: words('launch'),
    needs: lemmas('rocket spacecraft capsule satellite'),
    requires: lemmas(
      'baikonur cosmodrome spaceport orbit space astronaut cosmonaut vostochny plesetsk canaveral kourou',
    ),
    ...alone,
  },
  {
    type: 'announcement',
    verbs: words('raise cut lower slash hike'),
    needs: lemmas('rate'),
    requires: lemmas('key interest policy benchmark lending'),
    needsIn: 'direct',
    ...alone,
  },
  {
    type: 'announcement',
    verbs: words('suspend abolish scrap'),
    needs: lemmas('constitution'),
    needsIn: 'direct',
    ...acts,
  },
  { type: 'other', verbs: words('admit readmit'), subjectIs: unions, ...acts },
]
