import { acts, alone, type Frame, lemmas, moves, phrases, words } from '../frame.ts'
import { forces, warships } from '../frame-words.ts'

/** Where troops and weapons go, what they rehearse, and when they stop. */
export const troops: readonly Frame[] = [
  {
    type: 'deployment',
    verbs: words('expel evict oust'),
    needs: lemmas('troop troops soldier force forces peacekeeper'),
    needsIn: 'direct',
    lacks: lemmas('rebel militant town city village area'),
    ...acts,
  },
  {
    type: 'deployment',
    verbs: words('send pour'),
    followedBy: new Set(['in']),
    needs: forces,
    needsIn: 'object',
    ...moves,
  },
  {
    type: 'deployment',
    verbs: words('launch establish deploy send'),
    needs: lemmas('mission'),
    requires: lemmas(
      'civilian monitoring military training police peacekeeping observer peacekeeper monitor border assistance advisory',
    ),
    needsIn: 'direct',
    lacks: lemmas('space moon diplomatic trade fact-finding rocket'),
    ...moves,
  },
  {
    type: 'deployment',
    verbs: words('contribute offer pledge commit'),
    needs: lemmas('battalion personnel troop soldier peacekeeper policeman contingent police'),
    needsIn: 'direct',
    ...moves,
  },
  {
    type: 'deployment',
    verbs: words('replace relieve'),
    needs: forces,
    requires: lemmas('guard unit battalion peacekeeper contingent'),
    needsIn: 'subject',
    ...acts,
  },
  {
    type: 'deployment',
    verbs: words('bring fly'),
    followedBy: new Set(['home', 'back']),
    needs: new Set([...forces, 'staff', 'diplomat']),
    lacks: lemmas('body remains corpse coffin'),
    needsIn: 'direct',
    ...acts,
  },
  { type: 'deployment', verbs: words('desert'), ...alone },
  {
    type: 'deployment',
    nouns: phrases('disengagement, disengagement of forces, patrol'),
    needs: lemmas('force troop begin place first joint conduct start carry unit'),
    ...moves,
  },
  {
    type: 'deployment',
    verbs: words('fly ship airlift ferry rush order mass concentrate dispatch commit parade'),
    needs: forces,
    needsIn: 'direct',
    ...moves,
  },
  {
    type: 'deployment',
    verbs: words('call'),
    followedBy: new Set(['up']),
    needs: lemmas('reservist reserve conscript recruit'),
    needsIn: 'object',
    ...acts,
  },
  {
    type: 'deployment',
    verbs: words('sail dock steam transit pass anchor patrol enter cruise'),
    needs: warships,
    needsIn: 'subject',
    ...moves,
  },
  {
    type: 'deployment',
    verbs: words('roll pour fan rumble parachute pull advance depart cross set take'),
    followedBy: new Set(['into', 'out', 'through', 'to', 'back', 'across', 'up', 'from']),
    needs: lemmas(
      'troop tank column soldier convoy peacekeeper regiment armour armor paratrooper battalion contingent brigade division unit marine commando',
    ),
    needsIn: 'subject',
    ...moves,
  },
  {
    type: 'deployment',
    verbs: words('cut reduce increase raise double boost bolster reinforce strengthen scale draw expand'),
    needs: lemmas('troop contingent garrison peacekeeper soldier presence deployment'),
    requires: lemmas('troop military peacekeeper soldier contingent garrison nato force'),
    needsIn: 'object',
    ...moves,
  },
  {
    type: 'deployment',
    verbs: words('vacate evacuate dismantle close hand open establish build set'),
    needs: lemmas('base garrison outpost'),
    requires: lemmas('military air army naval base garrison outpost russian american troop'),
    needsIn: 'object',
    ...acts,
  },
  {
    type: 'deployment',
    verbs: words('set establish build dig erect'),
    needs: lemmas('outpost trench fortification roadblock'),
    needsIn: 'object',
    ...acts,
  },
  {
    type: 'deployment',
    verbs: words('raise lower heighten put place be'),
    needs: lemmas('alert readiness'),
    needsIn: 'object',
    ...alone,
  },
  {
    type: 'deployment',
    verbs: words('mobilise mobilize call'),
    needs: lemmas('reservist reserve army troop'),
    needsIn: 'object',
    ...acts,
  },
  {
    type: 'deployment',
    nouns: phrases(
      `troop withdrawal, pullback, troop deployment, troop movement, military buildup, military build-up, troop buildup, mobilisation, partial mobilisation,
       partial mobilization, general mobilization, general mobilisation, pullout, troop pullout, drawdown`,
    ),
    ...moves,
  },
  // A mission that is only named is a body.
  {
    type: 'deployment',
    nouns: phrases('peacekeeping mission, monitoring mission'),
    needs: lemmas(
      'send deploy launch begin start end establish extend join lead withdraw approve authorise authorize create set expand join',
    ),
    ...moves,
  },
  {
    type: 'exercise',
    verbs: words('fire launch test test-fire testfire conduct carry'),
    needs: lemmas('ballistic hypersonic intercontinental warhead test'),
    requires: lemmas('missile warhead bomb rocket torpedo nuclear test'),
    needsIn: 'object',
    ...alone,
  },
  {
    type: 'exercise',
    nouns: phrases(
      `missile test, nuclear test, test launch, missile launch, live-fire exercise, live-fire drill, wargames, training exercise, naval drill, air drill,
       military manoeuvre, military maneuver, joint manoeuvres, joint maneuvers, naval manoeuvres, naval maneuvers, command-post exercise, joint military exercise,
       joint military exercises, joint military drills, large-scale exercises, military training, joint naval exercises, field exercise, air exercise, staff exercise`,
    ),
    ...{ subject: 'actor', object: 'participant', parties: 1, takesObject: false },
  },
  {
    type: 'exercise',
    verbs: words('train drill rehearse exercise'),
    needs: forces,
    needsIn: 'subject',
    ...{ subject: 'actor', object: 'participant', parties: 1, takesObject: false },
  },
  // "sent a mission to Armenia": observers and monitors who stay there.
  {
    type: 'deployment',
    verbs: words('send dispatch deploy'),
    needs: lemmas('mission'),
    needsIn: 'direct',
    lacks: lemmas('diplomatic trade rescue space'),
    ...alone,
  },
  {
    type: 'ceasefire',
    verbs: words('halt stop suspend end cease pause lay'),
    needs: lemmas(
      'fighting hostility hostilities offensive fire bombing shelling arms airstrike war bombardment',
    ),
    needsIn: 'object',
    ...{ subject: 'participant', object: 'participant', parties: 1, takesObject: false },
  },
  {
    type: 'ceasefire',
    nouns: phrases(
      'ceasefire accord, truce agreement, permanent ceasefire, unilateral ceasefire, temporary ceasefire, peace deal, lull, end to hostilities, cease-fire agreement, truce deal',
    ),
    ...{ subject: 'participant', object: 'participant', parties: 1, takesObject: false },
  },
]
