/** A member who can be mentioned. */
export interface Mentionable {
  readonly id: string
  readonly name: string
}

/**
 * The members whom a comment mentions as "@Nino A." or "@Nino": the longest name that fits stands first, whatever its
 * capitals; a first name alone counts where one member bears it.
 */
export function findMentioned(body: string, members: readonly Mentionable[]): Mentionable[] {
  const found = new Set<Mentionable>()
  const longestFirst = members.toSorted((a, b) => b.name.length - a.name.length)
  for (const { index } of body.matchAll(/(?<![\p{L}\p{N}])@/gu)) {
    const rest = body.slice(index + 1).toLowerCase()
    const whole = longestFirst.find(({ name }) => startsWithName(rest, name.toLowerCase()))
    const first = members.filter(({ name }) => startsWithName(rest, name.split(' ')[0]!.toLowerCase()))
    const meant = whole ?? (first.length === 1 ? first[0] : undefined)
    if (meant !== undefined) found.add(meant)
  }
  return [...found]
}

function startsWithName(rest: string, name: string): boolean {
  return rest.startsWith(name) && !/^[\p{L}\p{N}]/u.test(rest.slice(name.length))
}
