import { acts, alone, type Frame, lemmas, phrases, words } from '../frame.ts'
import { judges, laws } from '../frame-words.ts'

const lawmakers = lemmas(
  'parliament lawmaker legislator deputy mp congress senate senator assembly duma rada knesset house council chamber legislature majority committee coalition party majlis sejm bundestag riigikogu',
)

/** What lawmakers do with a bill, told by the rarer verbs: "rammed it through", "rubber-stamped it". */
export const lawmakersIdioms: readonly Frame[] = [
  {
    type: 'legal',
    verbs: words(
      'ram push force rush steamroll steamroller bulldoze shepherd usher steer railroad fast-track speed wave nod drive jam hurry',
    ),
    followedBy: new Set(['through', 'the', 'a', 'an', 'its', 'his']),
    needs: laws,
    needsIn: 'object',
    requires: lemmas('through parliament reading'),
    ...alone,
  },
  {
    type: 'legal',
    verbs: words('shoot strike vote knock kill block sink defeat bury torpedo derail water'),
    needs: new Set([...laws, 'proposal', 'motion', 'measure', 'reform', 'petition']),
    needsIn: 'direct',
    subjectIs: new Set([...lawmakers, ...judges]),
    ...alone,
  },
  // "Parliament passed a resolution", "lawmakers approved a ban": what a country's own lawmakers decide is law.
  {
    type: 'legal',
    verbs: words('pass approve adopt back endorse'),
    needs: lemmas('resolution ban amendment'),
    needsIn: 'direct',
    subjectIs: lemmas(
      'parliament lawmaker legislator legislature congress senate duma rada knesset house majlis',
    ),
    lacks: lemmas('confidence european eu un'),
    ...alone,
  },
  {
    type: 'legal',
    verbs: words('vote'),
    infinitive: true,
    subjectIs: lemmas('parliament lawmaker legislator legislature congress senate duma rada knesset majlis'),
    lacks: lemmas('confidence european eu un'),
    ...alone,
  },
  // "Parliament passed the motion"
  {
    type: 'legal',
    verbs: words('pass approve adopt back endorse'),
    needs: lemmas('motion mandate request'),
    needsIn: 'direct',
    subjectIs: lawmakers,
    lacks: lemmas('confidence budget'),
    ...alone,
  },
  {
    type: 'legal',
    verbs: words('greenlight okay clear bless endorse pass back'),
    needs: laws,
    needsIn: 'direct',
    ...alone,
  },
  {
    type: 'legal',
    nouns: phrases(
      `suspended sentence, life term, prison sentence, guilty plea, not guilty plea, fine, court appearance, pre-trial detention, pretrial detention,
       extradition request, appeals court ruling, preliminary injunction, restraining order, class action, manhunt, crackdown on corruption, amnesty, presidential pardon, pardon, clemency`,
    ),
    needs: lemmas(
      'court judge police prosecutor parliament hand give receive get issue order grant impose begin launch declare sign announce enter',
    ),
    ...acts,
  },
  // "rubber-stamped", "green-lighted", "fast-tracked": a word in two parts.
  {
    type: 'legal',
    verbs: words('stamp light lit track'),
    needs: new Set([...laws, 'handover', 'extradition', 'prosecution']),
    needsIn: 'direct',
    requires: lemmas('rubber green fast'),
    ...alone,
  },
]
