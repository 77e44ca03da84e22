import { acts, alone, type Frame, lemmas, phrases, words } from '../frame.ts'

/** Sanctions and borders, by their rarer words. */
export const pressure: readonly Frame[] = [
  {
    type: 'sanction',
    verbs: words('designate list brand label'),
    needs: lemmas('terrorist terror extremist undesirable'),
    ...acts,
  },
  // "stop all financial transactions with Mali"
  {
    type: 'sanction',
    verbs: words('stop halt suspend ban end sever prohibit cut'),
    needs: lemmas('transaction dealing'),
    needsIn: 'direct',
    ...acts,
  },
  // "The Treasury targeted a network"
  {
    type: 'sanction',
    verbs: words('target hit punish penalise penalize slap'),
    subjectIs: lemmas('treasury ofac'),
    needs: lemmas(
      'individual person people entity company firm official officer minister network vessel ship tanker bank business group trader oligarch',
    ),
    needsIn: 'object',
    ...acts,
  },
  { type: 'sanction', verbs: words('declare'), needs: lemmas('persona personae grata gratae'), ...acts },
  {
    type: 'sanction',
    verbs: words('expel kick throw order'),
    needs: lemmas('diplomat ambassador attache attaché envoy consul'),
    needsIn: 'object',
    ...acts,
  },
  // No link is cut: one of the acts without a type of their own.
  {
    type: 'other',
    verbs: words('recall withdraw'),
    needs: lemmas('ambassador envoy consul diplomat'),
    needsIn: 'object',
    ...acts,
  },
  {
    type: 'sanction',
    verbs: words('ban bar suspend halt stop ground cancel restrict'),
    needs: lemmas('flight airline airspace plane carrier'),
    needsIn: 'object',
    ...acts,
  },
  {
    type: 'sanction',
    verbs: words(
      'slap impose apply levy enact announce adopt approve widen broaden tighten prolong toughen ease lift waive drop introduce expand unveil agree suspend back maintain',
    ),
    needs: lemmas('sanction sanctions measure restriction embargo ban blockade freeze cap'),
    requires: lemmas(
      'sanction sanctions punitive restrictive visa entry embargo blockade asset travel price arms economic',
    ),
    needsIn: 'object',
    ...acts,
  },
  {
    type: 'sanction',
    verbs: words('freeze seize block unfreeze'),
    needs: lemmas('asset account fund funds yacht property reserve'),
    needsIn: 'object',
    ...acts,
  },
  {
    type: 'sanction',
    verbs: words('revoke restrict deny cancel suspend'),
    needs: lemmas('visa visas visa-free'),
    ...acts,
  },
  {
    type: 'sanction',
    verbs: words('break cut sever end suspend downgrade'),
    followedBy: new Set(['off', 'ties', 'relations', 'diplomatic', 'all']),
    needs: lemmas('relation relations tie ties contact link'),
    ...acts,
  },
  {
    type: 'sanction',
    verbs: words('suspend halt freeze cut withhold stop'),
    needs: lemmas(
      'cooperation dialogue funding contact consultation talks aid assistance operation exercise patrol',
    ),
    requires: lemmas('cooperation funding contact aid assistance joint'),
    needsIn: 'object',
    ...acts,
  },
  {
    type: 'sanction',
    verbs: words('suspend halt stop cut ban'),
    needs: lemmas('trade'),
    needsIn: 'direct',
    ...acts,
  },
  {
    type: 'sanction',
    verbs: words('blockade isolate besiege'),
    needs: lemmas('port island coast country territory enclave'),
    needsIn: 'object',
    ...acts,
  },
  {
    type: 'sanction',
    nouns: phrases(
      `economic sanctions, visa restriction, restrictive measures, punitive measures, trade embargo, oil embargo, flight ban, price cap, naval blockade, export controls,
       visa bans, entry ban, travel ban, round of sanctions, new sanctions, expulsion of diplomats, air blockade, weapons embargo, package of restrictive measures`,
    ),
    ...acts,
  },
  {
    type: 'border',
    verbs: words('expel deport evict'),
    needs: lemmas(
      'journalist migrant refugee activist missionary national citizen foreigner worker people student official family',
    ),
    needsIn: 'object',
    ...acts,
  },
  {
    type: 'border',
    verbs: words('turn push send'),
    followedBy: new Set(['away', 'back']),
    needs: lemmas('migrant refugee people asylum-seeker boat truck lorry traveller traveler family'),
    needsIn: 'object',
    ...acts,
  },
  {
    type: 'border',
    verbs: words('take'),
    nextIs: 'in',
    needs: lemmas('refugee migrant people'),
    needsIn: 'object',
    ...acts,
  },
  {
    type: 'border',
    verbs: words('flee cross pour stream'),
    needs: lemmas('refugee migrant people resident villager civilian asylum-seeker thousand ethnic'),
    requires: lemmas('border frontier into across'),
    lacks: lemmas('street square avenue boulevard plaza stadium'),
    ...alone,
  },
  {
    type: 'border',
    verbs: words('violate breach enter stray intrude infiltrate penetrate fly cross'),
    needs: lemmas('airspace waters border frontier'),
    requires: lemmas('airspace waters border frontier'),
    ...acts,
  },
  {
    type: 'border',
    verbs: words('intercept escort'),
    needs: lemmas('aircraft jet bomber plane ship warship submarine balloon'),
    needsIn: 'object',
    ...acts,
  },
  // A border closed for an ally's sake cuts a link; one closed to refugees keeps them out.
  {
    type: 'sanction',
    verbs: words('close shut seal'),
    needs: lemmas('border frontier'),
    needsIn: 'direct',
    requires: lemmas('solidarity support protest retaliation'),
    ...acts,
    brings: /^with$/,
  },
  { type: 'border', verbs: words('delimit demarcate'), ...acts },
  {
    type: 'border',
    verbs: words('build erect complete put'),
    needs: lemmas('fence wall barrier'),
    needsIn: 'object',
    ...alone,
  },
  {
    type: 'border',
    verbs: words(
      'abolish scrap introduce impose restore lift simplify waive liberalise liberalize ease grant',
    ),
    needs: lemmas('visa visas visa-free visa-liberalisation'),
    lacks: lemmas('restriction ban sanction'),
    ...alone,
  },
  {
    type: 'border',
    verbs: words('set establish install erect put dismantle remove'),
    needs: lemmas('checkpoint crossing'),
    needsIn: 'direct',
    ...acts,
  },
  {
    type: 'border',
    verbs: words('close shut reopen open seal block'),
    needs: lemmas('border crossing checkpoint frontier airspace corridor road bridge'),
    needsIn: 'object',
    ...acts,
  },
  {
    type: 'border',
    nouns: phrases(
      `border closure, airspace violation, border violation, border incident, intrusion, delimitation, demarcation, border delimitation, visa-free regime, visa liberalisation,
       visa liberalization, deportation, border demarcation`,
    ),
    ...acts,
  },
]
