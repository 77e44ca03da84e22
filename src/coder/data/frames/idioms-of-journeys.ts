import { type Frame, journey, lemmas, phrases, words } from '../frame.ts'
import { officials } from '../frame-words.ts'

/** Journeys of officials by set phrases: "dropped in on", "embarked on a tour". */
export const idiomsOfJourneys: readonly Frame[] = [
  // "accepted the speaker's invitation to Baku"
  {
    type: 'visit',
    verbs: words('accept'),
    needs: lemmas('invitation'),
    lacks: lemmas('visit attend travel join participate speak take come'),
    needsIn: 'direct',
    personal: true,
    status: 'announced',
    ...journey,
  },
  // "dispatched former president Uhuru Kenyatta to Goma"
  { type: 'visit', verbs: words('send dispatch despatch'), toSomebody: true, personal: true, ...journey },
  {
    type: 'visit',
    verbs: words('transit pass'),
    followedBy: new Set(['through']),
    needs: officials,
    needsIn: 'subject',
    ...journey,
  },
  {
    type: 'visit',
    verbs: words('slip cross sail step'),
    followedBy: new Set(['into', 'in']),
    needs: lemmas('minister president premier secretary delegation envoy chancellor king pope senator'),
    needsIn: 'subject',
    ...journey,
  },
  {
    type: 'visit',
    verbs: words('stop drop swing pop'),
    followedBy: new Set(['in', 'off', 'over', 'by']),
    personal: true,
    lacks: lemmas('flight train bus plane ship airline convoy truck ferry'),
    ...journey,
  },
  {
    type: 'visit',
    verbs: words('make'),
    needs: lemmas('way'),
    needsIn: 'direct',
    subjectIs: new Set([...officials, 'team', 'inspector', 'monitor', 'observer', 'negotiator', 'expert']),
    ...journey,
  },
  // "his planned travel to Ukraine", and not "travel to the region is advised against"
  {
    type: 'visit',
    nouns: ['travel', 'travels'],
    requires: lemmas(
      'his her their planned upcoming forthcoming recent official minister president secretary envoy',
    ),
    lacks: lemmas(
      'ban restriction advisory warning document agency industry air visa free advise advice citizen passenger',
    ),
    ...journey,
  },
  {
    type: 'visit',
    nouns: phrases(
      `regional trip, inspection trip, three-day trip, two-day trip, four-day trip, five-day trip, one-day trip, four-day visit, five-day visit, week-long visit, weeklong visit,
       whistle-stop tour, fence-mending visit, fence-mending trip, maiden visit, maiden trip, inaugural visit, courtesy visit, transit stop, refuelling stop, refueling stop, sojourn, excursion, getaway, day trip,
       goodwill visit, solidarity visit, swing`,
    ),
    ...journey,
  },
]
