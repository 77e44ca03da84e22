/** A line that only one body's releases begin with, and whose it is: a row of the packs, or a state's body. */
export interface ReleaseForm {
  readonly form: RegExp
  readonly body: string
  /** ISO code. */
  readonly of?: string
}

/** As the bodies' own sites have them. */
export const releaseForms: readonly ReleaseForm[] = [
  { form: /^(?:no:? ?\d+,.*)?press release regarding\b/i, body: 'Ministry of Foreign Affairs', of: 'TR' },
  {
    form: /^(?:press release on (?:deputy )?(?:foreign minister|minister of foreign affairs)|comment by the information and press department)\b/i,
    body: 'Ministry of Foreign Affairs',
    of: 'RU',
  },
  {
    form: /^foreign ministry spokesperson [\p{Lu}][\p{L}]+ [\p{Lu}][\p{L}]+['’]s (?:regular press conference|remarks)/iu,
    body: 'Ministry of Foreign Affairs',
    of: 'CN',
  },
  {
    form: /^(?:acting |deputy |under |assistant )*(?:secretary|counselor|special envoy) \p{Lu}[\p{L}-]+['’]s? (?:calls?|meetings?|travel|visit|trip)\b/iu,
    body: 'US Department of State',
  },
  {
    form: /^prime minister (?:\p{Lu}\p{L}+ )+(?:speaks|meets) with\b/iu,
    body: 'Prime Minister’s Office',
    of: 'CA',
  },
  { form: /^(?:readout of (?:the )?(?:vice )?president\b|fact sheet:)/i, body: 'White House' },
  { form: /\bnsc spokes\w+|\bnational security council spokes\w+/i, body: 'White House' },
  {
    form: /^readout of (?:u\.?s\.? )?(?:secretary of defense|secretary austin|deputy secretary of defense)\b/i,
    body: 'Pentagon',
  },
  {
    form: /^readout of the secretary-general['’]s\b|\battributable to the spokes\w+ (?:for|of) the (?:un )?secretary-general\b/i,
    body: 'United Nations',
  },
  {
    form: /^(?:pm|prime minister) (?:calls?|meetings?) with\b|^(?:a|the) (?:no\. ?10|downing street) spokes\w+ said\b/i,
    body: 'Downing Street',
  },
  {
    form: /^readout of (?:acting |deputy |under |assistant )*(?:secretary|under-secretary|counselor) \p{Lu}/iu,
    body: 'US Department of State',
  },
  {
    form: /^treasury (?:sanctions|targets|designates|disrupts|imposes|takes|identifies|and state)\b/i,
    body: 'US Department of the Treasury',
  },
  {
    form: /^(?:the )?secretary-general['’]s (?:message|remarks|statement|video message|opening remarks)\b/i,
    body: 'United Nations',
  },
  {
    form: /\b(?:statement|declaration) (?:by|of) the (?:eeas spokes\w+|spokes\w+ of the eeas)\b/i,
    body: 'European External Action Service',
  },
  {
    form: /^(?:[\p{Lu}][\p{L} ,’'-]+: )(?:joint |press )*statement by the spokesperson\b/iu,
    body: 'European External Action Service',
  },
  {
    form: /^(?:[\p{Lu}][\p{L} ,’'-]+: )?(?:joint )?(?:press )?(?:statement|declaration) by the (?:high representative|spokesperson of the (?:high representative|eeas))\b/iu,
    body: 'European Union',
  },
]

/** What a text ends with that only one body's releases do. */
export const releaseEnds: readonly ReleaseForm[] = [
  {
    form: /\nNew Delhi\s*\n(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}\s*$/,
    body: 'Ministry of Foreign Affairs',
    of: 'IN',
  },
]

/** How a whole text runs that only one body's releases do: Japan's foreign ministry numbers its paragraphs, and tells the minute. */
export const releaseTexts: readonly ReleaseForm[] = [
  {
    form: /\[Provisional translation\][\s\S]*\bPrime Minister of Japan\b|\bcommencing at (?:[\d:]+ ?[ap]\.m\.|noon)[\s\S]{0,80}\bPrime Minister\b(?![\s\S]*\n\s*\(?1[.)])/,
    body: 'Prime Minister’s Office',
    of: 'JP',
  },
  {
    form: /\bcommencing at (?:[\d:]+ ?[ap]\.m\.|noon)/,
    body: 'Ministry of Foreign Affairs',
    of: 'JP',
  },
  {
    form: /\b(?:Pentagon|Department of Defense|Defense Department|Secretary of Defense)\b.{0,80}\b(?:provided|issued|released) the following (?:readout|statement)\b/,
    body: 'Pentagon',
  },
  {
    form: /\bfollowing (?:press )?statement was issued (?:today |yesterday )?by the Spokes\w+ (?:for|of) (?:the )?(?:UN |United Nations )?Secretary-General\b/i,
    body: 'United Nations',
  },
  {
    form: /(?:^|\n)1\. (?=[\s\S]*\n\s*2\. )[\s\S]*\b(?:the Government of|Minister for Foreign Affairs of) Japan\b/,
    body: 'Ministry of Foreign Affairs',
    of: 'JP',
  },
  {
    form: /\battributable to (?:department |principal |deputy |acting )*spokesperson \p{Lu}\p{L}+ \p{Lu}/iu,
    body: 'US Department of State',
  },
  {
    form: /^WASHINGTON ?[–—-]+ ?Today,? the (?:U\.?S\.? )?Department of the Treasury\b/,
    body: 'US Department of the Treasury',
  },
  {
    form: /\n.{0,60}\bSpokes(?:man|person|woman) for the Secretary-General\b.{0,30}(?:\n|$)/,
    body: 'United Nations',
  },
  {
    form: /^GENEVA \(\d{1,2} \p{Lu}\p{L}+ \d{4}\) ?[–—-] ?(?:The |A )?(?:UN|United Nations|independent)\b[\p{L} ]{0,20}(?:expert|human rights)/iu,
    body: 'OHCHR',
  },
]
