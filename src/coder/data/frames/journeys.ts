import { type Frame, journey, lemmas } from '../frame.ts'

/** Journeys: who visits, arrives and receives. */
export const journeys: readonly Frame[] = [
  {
    type: 'visit',
    verbs: ['visit', 'arrive', 'travel', 'tour', 'depart', 'journey'],
    nouns: [
      'visit',
      'working visit',
      'official visit',
      'state visit',
      'trip',
      'tour',
      'stop',
      'stopover',
      'arrival',
      'pilgrimage',
    ],
    ...journey,
  },
  {
    type: 'visit',
    verbs: ['fly'],
    lacks: lemmas('airline carrier plane jet aircraft drone missile flag bomber helicopter flight'),
    ...journey,
  },
  {
    type: 'visit',
    verbs: ['come'],
    followedBy: new Set(['to', 'here']),
    ...journey,
  },
  {
    type: 'visit',
    verbs: ['lead', 'head'],
    needs: lemmas('delegation mission'),
    ...journey,
  },
  {
    type: 'visit',
    verbs: ['leave', 'depart'],
    followedBy: new Set(['for']),
    ...journey,
  },
  {
    type: 'visit',
    verbs: ['go', 'land', 'head'],
    followedBy: new Set(['in', 'to', 'for']),
    lacks: lemmas('up down wrong ahead price'),
    ...journey,
  },
  {
    type: 'visit',
    verbs: ['return'],
    followedBy: new Set(['to']),
    needsIn: 'subject',
    needs: lemmas('inspector delegation minister president envoy team mission official expert'),
    ...journey,
  },
  {
    type: 'visit',
    verbs: ['send', 'dispatch'],
    needs: lemmas(
      'delegation team envoy representative emissary diplomat negotiator inspector assessor secretary secretary-general adviser advisor aide deputy minister',
    ),
    needsIn: 'direct',
    ...journey,
  },
  {
    type: 'visit',
    adjectives: ['due'],
    followedBy: new Set(['in', 'at']),
    status: 'announced',
    personal: true,
    ...journey,
  },
  {
    type: 'visit',
    verbs: ['expect'],
    nextIs: 'in',
    status: 'announced',
    ...{ subject: 'actor', object: 'actor', parties: 1, takesObject: false, goesSomewhere: true },
  },
]
