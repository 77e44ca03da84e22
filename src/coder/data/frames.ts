import type { Frame } from './frame.ts'
import { aidActs } from './frames/aid.ts'
import { armiesInTheField } from './frames/armies-in-the-field.ts'
import { ballots } from './frames/ballots.ts'
import { benchPhrases } from './frames/bench-phrases.ts'
import { cargoPhrases } from './frames/cargo-phrases.ts'
import { courtIdioms } from './frames/court-idioms.ts'
import { courtsAndBorders } from './frames/courts-and-borders.ts'
import { crowdActs } from './frames/crowds.ts'
import { decisions } from './frames/decisions.ts'
import { documentsAndOffices } from './frames/documents-and-offices.ts'
import { drillsAndMarches } from './frames/drills-and-marches.ts'
import { fights } from './frames/fights.ts'
import { force } from './frames/force.ts'
import { forceOnPeople } from './frames/force-on-people.ts'
import { gatherings } from './frames/gatherings.ts'
import { goods } from './frames/goods.ts'
import { guardsAndFrontiers } from './frames/guards-and-frontiers.ts'
import { honours } from './frames/honours.ts'
import { idiomsOfJourneys } from './frames/idioms-of-journeys.ts'
import { idiomsOfTalks } from './frames/idioms-of-talks.ts'
import { journeys } from './frames/journeys.ts'
import { lawmakersIdioms } from './frames/lawmakers-idioms.ts'
import { lawActs } from './frames/laws.ts'
import { mishaps } from './frames/mishaps.ts'
import { movesOfForces } from './frames/moves-of-forces.ts'
import { oathsAndSignatures } from './frames/oaths-and-signatures.ts'
import { officeIdioms } from './frames/office-idioms.ts'
import { otherActs } from './frames/other-acts.ts'
import { outcries } from './frames/outcries.ts'
import { policeIdioms } from './frames/police-idioms.ts'
import { positions } from './frames/positions.ts'
import { postsAndBarricades } from './frames/posts-and-barricades.ts'
import { pressure } from './frames/pressure.ts'
import { pressureIdioms } from './frames/pressure-idioms.ts'
import { rebukePhrases } from './frames/rebuke-phrases.ts'
import { rebukes } from './frames/rebukes.ts'
import { releases } from './frames/releases.ts'
import { ritesAndFates } from './frames/rites-and-fates.ts'
import { rulings } from './frames/rulings.ts'
import { setPhrases } from './frames/set-phrases.ts'
import { setPhrasesOfForce } from './frames/set-phrases-of-force.ts'
import { streetIdioms } from './frames/street-idioms.ts'
import { talks } from './frames/talks.ts'
import { treaties } from './frames/treaties.ts'
import { troops } from './frames/troops.ts'
import { truces } from './frames/truces.ts'
import { violence } from './frames/violence.ts'
import { waresActs } from './frames/wares.ts'
import { wrecksAndLaunches } from './frames/wrecks-and-launches.ts'

/** Of several frames for one word, the first whose needs are met is taken. */
export const frames: readonly Frame[] = [
  ...journeys,
  ...talks,
  ...decisions,
  ...force,
  ...drillsAndMarches,
  ...courtsAndBorders,
  ...goods,
  ...otherActs,
  ...gatherings,
  ...idiomsOfTalks,
  ...idiomsOfJourneys,
  ...positions,
  ...documentsAndOffices,
  ...violence,
  ...crowdActs,
  ...troops,
  ...lawActs,
  ...pressure,
  ...aidActs,
  ...ritesAndFates,
  ...releases,
  ...setPhrases,
  ...oathsAndSignatures,
  ...outcries,
  ...setPhrasesOfForce,
  ...postsAndBarricades,
  ...mishaps,
  ...benchPhrases,
  ...cargoPhrases,
  ...armiesInTheField,
  ...fights,
  ...forceOnPeople,
  ...guardsAndFrontiers,
  ...movesOfForces,
  ...truces,
  ...ballots,
  ...lawmakersIdioms,
  ...courtIdioms,
  ...officeIdioms,
  ...policeIdioms,
  ...pressureIdioms,
  ...streetIdioms,
  ...waresActs,
  ...wrecksAndLaunches,
  ...honours,
  ...rebukePhrases,
  ...rebukes,
  ...rulings,
  ...treaties,
]
