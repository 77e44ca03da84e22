/** Verbs that carry a noun which names an act, and verbs that such a noun is the subject of. Lemmas. */
export const lightVerbs = {
  /** "held talks", "paid a visit", and what undoes or plans one: "postponed the meeting", "plan a visit". */
  carry: new Set(
    `hold have pay make conduct take begin start launch open attend host impose carry sign declare stage organise
      organize join complete continue resume deliver agree call cancel delay plan postpone propose rule suspend mount
      wage announce schedule reach conclude undertake chair convene end finish receive give set arrange prepare mark put
      request extend freeze lift order send provide offer allow wrap interrupt stop halt skip approve expect lead enter
      co-host co-chair restart revive relaunch reopen expedite accelerate move report confirm claim ratify tender submit
      keep follow place visit step scrap observe celebrate win lose see promise renew intensify repel foil thwart slate
      sustain undergo face kick cap introduce defer shelve convoke grant consider greenlight oversee trade exchange swap
      pick scrub axe ax ditch nix abort drop abandon field return adjourn rearrange reschedule pencil table unleash
      perpetrate lay turn`.split(/\s+/),
  ),
  /** "talks took place", "fighting broke out". */
  occur: new Set(
    `take begin start open end close resume continue happen occur break erupt follow conclude come go last proceed stall
      collapse run hit kill target strike destroy damage rock injure wound leave set spark cause trigger ignite kick
      flare rage sweep grip paralyse paralyze rip tear flatten level shake jolt devastate engulf claim intensify falter
      expire lapse wrap spread get founder drag fail grind yield produce materialise materialize fall unravel deadlock
      adjourn`.split(/\s+/),
  ),
  /** "took part in the talks", "spoke at a conference", "arrived for consultations". */
  join: new Set(
    'invite participate take attend speak discuss gather join appear address arrive sit agree decide return die embark go lock engage closet set leave enter'.split(
      ' ',
    ),
  ),
} as const
