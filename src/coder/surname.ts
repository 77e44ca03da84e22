/** The last word of a person's name in lower case, as the sentences cut it; "MOTEGI Toshimitsu" has it first, in capitals. */
export function surnameOf(name: string): string {
  const inCapitals = /^(\p{Lu}{2,}) \p{Lu}\p{Ll}/u.exec(name)?.[1]
  if (inCapitals !== undefined && !initials.test(inCapitals)) return inCapitals.toLowerCase()
  let from = name.length
  // What is trimmed away is a blank.
  while (from > 0 && name[from - 1] !== '-' && name[from - 1]!.trim() !== '') from--
  return name.slice(from).toLowerCase()
}

/** "JD Vance", "AJ Moran": letters that nobody could be called by, which "LI", "OH" and "NGO" are not. */
const initials = /^(?:[B-DF-HJ-NP-TV-XZ]{2,3}|[AEIOU][B-DFGJ-LP-TV-XZ])$/

/** A name in small letters as it is compared: "Aivazian" and "Ayvazyan" are one, of which each agency writes its own. */
export function spelledAlike(name: string): string {
  return name.toLowerCase().replace(/i(?=[aeou])|(?<=[aeou])i/g, 'y')
}

/** The first word of a person's name in lower case: where surnames stand first, what its bearer is called. */
export function firstNameOf(titled: string): string {
  const name = titled.replace(/^(?:(?:Crown )?Prince(?:ss)?|Sheikha?|King|Queen|Sultan|Emir) /, '')
  const end = name.search(/[\s-]/)
  return (end < 0 ? name : name.slice(0, end)).toLowerCase()
}
