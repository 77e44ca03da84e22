/**
 * What grammar hangs on names, by script: "Байрамовым", "ბაირამოვმა", "Բայրամովի", "Bayramovun". Longer endings first.
 * Russian: Shvedova 1980, declension of surnames; Georgian: Hewitt 1995, case endings; Armenian: Dum-Tragut 2009;
 * Azerbaijani and Turkish: case suffixes with vowel harmony; German and English: the genitive's s.
 */
const endings: readonly (readonly [script: RegExp, ending: RegExp])[] = [
  [/\p{Script=Cyrillic}/u, /(?:ыми|ого|ому|ой|ым|ою|ом|ем|ым|ых|а|у|е|ы|ю|я|и)$/u],
  [/\p{Script=Georgian}/u, /(?:ისთვის|ისგან|თან|მა|ის|ით|ად|ს|მ|ო)$/u],
  [/\p{Script=Armenian}/u, /(?:ների|ներ|ին|ից|ով|ում|ն|ը|ի)$/u],
  [/\p{Script=Latin}/u, /(?:ın|in|un|ün|nın|nin|nun|nün|dan|dən|den|da|də|de|ya|yə|ye|ı|i|u|ü|a|ə|e|s)$/u],
]

/** A name without each ending that its script may have hung on it; the shortest that is left has four letters. */
export function withoutEndings(word: string): string[] {
  return endings
    .filter(([script]) => script.test(word))
    .map(([, ending]) => word.replace(ending, ''))
    .filter(stem => stem !== word && stem.length >= 4)
}
