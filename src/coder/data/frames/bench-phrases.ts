import { acts, alone, type Frame, lemmas, phrases, words } from '../frame.ts'
import { laws } from '../frame-words.ts'

const bench = lemmas('court judge tribunal prosecutor jury magistrate authority police')

/** What courts, lawmakers and border guards do, told by a set phrase: "sent him to prison", "threw out the appeal". */
export const benchPhrases: readonly Frame[] = [
  {
    type: 'legal',
    verbs: words('sign issue repeal cancel'),
    needs: lemmas('order decree ukase'),
    needsIn: 'direct',
    subjectIs: lemmas('president he she king premier minister putin governor'),
    ...alone,
  },
  {
    type: 'legal',
    verbs: words('send put throw'),
    needs: lemmas('prison jail gaol bar'),
    needsIn: 'object',
    requires: lemmas('to behind in into'),
    ...acts,
  },
  {
    type: 'legal',
    verbs: words('get receive'),
    needs: lemmas('year month life'),
    needsIn: 'direct',
    requires: lemmas('prison jail sentence'),
    ...{ subject: 'target', object: 'actor', parties: 1, takesObject: false },
  },
  {
    type: 'legal',
    verbs: words('confine'),
    needs: lemmas('residence home house palace'),
    needsIn: 'object',
    ...acts,
  },
  {
    type: 'legal',
    verbs: words('throw toss turn dismiss'),
    followedBy: new Set(['out', 'down', 'the', 'an', 'a']),
    needs: new Set([...laws, 'appeal', 'case', 'lawsuit', 'challenge', 'complaint', 'petition', 'charge']),
    needsIn: 'direct',
    lacks: lemmas('offer'),
    ...acts,
  },
  {
    type: 'legal',
    verbs: words('refer'),
    needs: lemmas('prosecutor court tribunal icc'),
    needsIn: 'object',
    ...acts,
  },
  {
    type: 'legal',
    verbs: words('trigger launch initiate institute start open'),
    needs: lemmas('proceedings'),
    needsIn: 'direct',
    ...acts,
  },
  {
    type: 'legal',
    verbs: words('walk go'),
    followedBy: new Set(['free']),
    personal: true,
    ...alone,
  },
  {
    type: 'legal',
    verbs: words('hang execute electrocute'),
    requires: lemmas('murder convict prisoner authority hanging execution men man people drug treason spy'),
    ...acts,
  },
  {
    type: 'legal',
    verbs: words('sail run clear pass go breeze'),
    followedBy: new Set(['through', 'parliament', 'both', 'its']),
    needs: laws,
    needsIn: 'subject',
    ...alone,
  },
  {
    type: 'legal',
    verbs: words('give'),
    needs: lemmas('reading'),
    needsIn: 'direct',
    requires: laws,
    ...alone,
  },
  {
    type: 'legal',
    verbs: words('refuse decline'),
    infinitive: true,
    subjectIs: new Set([...bench, 'commission']),
    ...acts,
  },
  {
    type: 'legal',
    verbs: words('track hunt'),
    followedBy: new Set(['down']),
    subjectIs: lemmas('police agent officer'),
    ...acts,
  },
  {
    type: 'legal',
    nouns: phrases(
      `plea bargain, retrial, appeal hearing, guilty verdict, extradition hearing, pretrial hearing, judicial inquiry, public inquiry, parliamentary inquiry,
       infringement proceedings, impeachment proceedings, impeachment trial, impeachment inquiry, summons, arraignment, mass trial, jail term, prison term,
       court verdict, house search, raid on the offices, antitrust case, first reading, second reading, third reading`,
    ),
    needs: lemmas(
      'court judge police prosecutor parliament commission open hold begin start launch receive hand give face adopt pass order issue end lawmaker deputy',
    ),
    ...acts,
  },
  {
    type: 'border',
    verbs: words('erect install put plant place move paint'),
    needs: lemmas('sign post marker pillar fence barrier wire'),
    needsIn: 'direct',
    requires: lemmas('border boundary frontier line guard barbed'),
    ...acts,
  },
  {
    type: 'border',
    verbs: words('deny refuse bar'),
    needs: lemmas('entry'),
    needsIn: 'object',
    ...acts,
  },
]
