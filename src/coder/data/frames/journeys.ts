import { type Frame, lemmas } from '../frame.ts'

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
    ...{ subject: 'actor', object: 'host', parties: 1, takesObject: false, goesSomewhere: true },
  },
  {
    type: 'visit',
    verbs: ['fly'],
    lacks: lemmas('airline carrier plane jet aircraft drone missile flag bomber helicopter flight'),
    ...{ subject: 'actor', object: 'host', parties: 1, takesObject: false, goesSomewhere: true },
  },
  {
    type: 'visit',
    verbs: ['come'],
    followedBy: new Set(['to', 'here']),
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
    verbs: ['leave', 'depart'],
    followedBy: new Set(['for']),
    ...{ subject: 'actor', object: 'host', parties: 1, takesObject: false, goesSomewhere: true },
  },
  {
    type: 'visit',
    verbs: ['go', 'land', 'head'],
    followedBy: new Set(['in', 'to', 'for']),
    lacks: lemmas('up down wrong ahead price'),
    ...{ subject: 'actor', object: 'host', parties: 1, takesObject: false, goesSomewhere: true },
  },
  {
    type: 'visit',
    verbs: ['return'],
    followedBy: new Set(['to']),
    needsIn: 'subject',
    needs: lemmas('inspector delegation minister president envoy team mission official expert'),
    ...{ subject: 'actor', object: 'host', parties: 1, takesObject: false, goesSomewhere: true },
  },
  {
    type: 'visit',
    verbs: ['send', 'dispatch'],
    needs: lemmas(
      'delegation team envoy representative emissary diplomat negotiator inspector assessor secretary secretary-general adviser advisor aide deputy minister',
    ),
    needsIn: 'direct',
    ...{ subject: 'actor', object: 'host', parties: 1, takesObject: false, goesSomewhere: true },
  },
  {
    type: 'visit',
    adjectives: ['due'],
    followedBy: new Set(['in', 'at']),
    status: 'announced',
    personal: true,
    ...{ subject: 'actor', object: 'host', parties: 1, takesObject: false, goesSomewhere: true },
  },
  {
    type: 'visit',
    verbs: ['expect'],
    nextIs: 'in',
    status: 'announced',
    ...{ subject: 'actor', object: 'actor', parties: 1, takesObject: false, goesSomewhere: true },
  },
]
