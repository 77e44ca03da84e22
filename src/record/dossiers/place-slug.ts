import { contentHash } from '../../basics/identifier.ts'
import { slugOf } from '../../basics/slug.ts'

/** The address of a place: "moscow-ru", "geneva"; a name without Latin letters is named by its hash. */
export function placeSlug({
  name,
  country,
}: {
  readonly name: string
  readonly country: string | null
}): string {
  const named = slugOf(name) || contentHash(name).slice(0, 12)
  return country === null ? named : `${named}-${country.toLowerCase()}`
}
