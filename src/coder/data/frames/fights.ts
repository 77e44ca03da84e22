import { alone, type Frame, lemmas, phrases, words } from '../frame.ts'
import { fighters, warships } from '../frame-words.ts'

const sides = { subject: 'participant', object: 'participant', parties: 1, takesObject: false } as const

/** How two sides fight: they swap fire, face off, beat back attacks, cross swords. */
export const fights: readonly Frame[] = [
  {
    type: 'clash',
    verbs: words('swap trade exchange'),
    needs: lemmas(
      'fire gunfire shot shell rocket artillery salvo barrage strike airstrike blow bullet missile volley shelling bombardment',
    ),
    needsIn: 'direct',
    lacks: lemmas('insult barb'),
    ...sides,
  },
  {
    type: 'clash',
    verbs: words('face square'),
    followedBy: new Set(['off']),
    needs: new Set([...fighters, ...warships, 'guard', 'protester']),
    needsIn: 'subject',
    ...sides,
  },
  {
    type: 'clash',
    verbs: words('fight wage'),
    needs: lemmas('battle duel war gunbattle skirmish action'),
    needsIn: 'direct',
    lacks: lemmas('election court legal trade price culture'),
    requires: new Set([...fighters, 'war', 'gunbattle', 'pitched', 'running']),
    ...sides,
  },
  {
    type: 'clash',
    verbs: words('engage lock embroil'),
    followedBy: new Set(['in', 'with', 'the']),
    needs: lemmas('combat battle firefight gunfight skirmish fighting standoff shootout duel'),
    ...sides,
  },
  {
    type: 'clash',
    verbs: words('repulse repel rebuff beat ward fend fight thwart stave hold throw'),
    followedBy: new Set(['off', 'back', 'a', 'an', 'the', 'attacks', 'attack', 'assaults', 'several', 'two']),
    needs: lemmas('attack assault offensive incursion raid infiltration counterattack advance attacker'),
    needsIn: 'direct',
    ...sides,
    takesObject: true,
  },
  {
    type: 'clash',
    verbs: words('cross duel spar grapple'),
    needs: lemmas('sword fire artillery bayonet'),
    ...sides,
  },
  {
    type: 'clash',
    nouns: phrases(
      `artillery duel, tank battle, air battle, dogfight, sea battle, pitched battle, running battle, street fighting, house-to-house fighting, close combat,
       artillery exchange, exchange of shots, exchange of rocket fire, fire fight, cross-border shelling, cross-border shooting, border fighting, border battle, border shootout,
       infighting, factional fighting, tribal fighting, ethnic fighting, turf war, gang war, armed standoff, naval clash, naval skirmish, melee, fistfight, fist fight, hand-to-hand combat,
       flare-up, military confrontation, armed conflict, armed hostilities, border war, renewed fighting, gun fight, counterattack, trench warfare`,
    ),
    lacks: lemmas('party'),
    ...sides,
  },
  // "killed in an encounter with security forces", as the press of India has it
  {
    type: 'clash',
    nouns: phrases('encounter, armed encounter'),
    needs: new Set([...fighters, 'bandit', 'terrorist', 'gunman', 'gunmen', 'armed']),
    ...sides,
  },
  {
    type: 'attack',
    verbs: words('subject'),
    needs: lemmas('fire shelling bombardment attack bombing airstrike barrage assault raid torture'),
    needsIn: 'object',
    ...{ subject: 'actor', object: 'target', parties: 1, takesObject: true },
  },
  // "Armenian units violated the ceasefire 30 times on Monday"
  {
    type: 'attack',
    verbs: words('violate breach'),
    needs: lemmas('ceasefire cease-fire truce armistice'),
    needsIn: 'direct',
    ...alone,
  },
  // "the posts were exposed to heavy fire"
  {
    type: 'attack',
    verbs: words('expose'),
    needs: lemmas('fire shelling bombardment attack bombing airstrike barrage'),
    needsIn: 'object',
    ...{ subject: 'actor', object: 'target', parties: 1, takesObject: true },
  },
  {
    type: 'attack',
    verbs: words('lose'),
    needs: lemmas(
      'airport town city village base hill position district capital stronghold airfield border port',
    ),
    needsIn: 'direct',
    subjectIs: fighters,
    lacks: lemmas('control election seat'),
    ...{ subject: 'target', object: 'actor', parties: 1, takesObject: false },
    brings: /^to$/,
  },
]
