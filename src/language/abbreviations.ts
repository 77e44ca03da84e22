/**
 * Abbreviations that end with a full stop, by what may follow them. Lists of our own, ordered by trade: titles, ranks,
 * street and company forms, months. Lower case, without the final stop.
 */

/** A name or number always follows: the stop never ends a sentence. */
export const abbreviationsBeforeNames = new Set(
  (
    'mr mrs ms messrs mme mlle dr prof rev hon pres gov sen rep amb min gen lt col maj capt cpt sgt cmdr adm brig ' +
    'insp supt st ste mt ft fr sr sra br atty asst assoc dep vs viz e.g i.e cf ca approx figs eds vols pp univ ' +
    'lt.gen maj.gen brig.gen lt.col h.e'
  ).split(' '),
)

/** The stop ends a sentence only when a word follows that usually begins one. */
export const abbreviationsAnywhere = new Set(
  (
    'inc corp co ltd llc plc bros jr sr esq ph.d m.d b.a m.a etc al est dept dist div natl intl govt ' +
    'ave blvd rd hwy a.m p.m am pm b.c a.d u.s u.k u.n e.u u.s.a u.s.s.r u.a.e d.c'
  ).split(' '),
)

/** An abbreviation only before a number ("No. 5", "Aug. 26", "Art. 3"); elsewhere a word at the end of a sentence. */
export const abbreviationsBeforeNumbers = new Set(
  'c no nos art sec fig vol ch para p pt jan feb mar apr jun jul aug sep sept oct nov dec sat sun mon tue tues wed thu thur thurs fri tel ext'.split(
    ' ',
  ),
)

/** Months and days are abbreviations without a number, too, where no other word is spelt so ("in Sept.", but "the sun."). */
export const abbreviationsOfTime = new Set('jan feb apr aug sept oct nov dec tues thurs'.split(' '))

/** Words that, with a capital, usually begin a sentence: what tells "in the U.S. The talks" from "the U.S. Senate". */
export const sentenceOpeners = new Set(
  (
    'The A An This That These Those There Here It He She They We You I His Her Their Its Our My Your But And Or So Yet Nor ' +
    'In On At As After Before Since While When Where Why Who What Which How If Although Though Because However Meanwhile ' +
    'Moreover Furthermore Nevertheless Also According Both Each Some Many Most Several Such No Not All Another Other ' +
    'For From With Without Under Over During Despite Following Earlier Later Then Thus Now Today Yesterday Tomorrow ' +
    'Last Next Once Until Asked Speaking Let Do Does Did Is Are Was Were Has Have Had Will Would Can Could Should Note To'
  ).split(' '),
)

/** Prefixes that stay with their word in the treebanks: "non-aligned" is one word, "third-party" three. */
export const wordPrefixes = new Set(
  'non e re anti mid co pro pre post multi ex counter sub semi mini neo inter intra un de micro trans'.split(
    ' ',
  ),
)
