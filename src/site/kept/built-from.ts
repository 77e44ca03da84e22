/** What an answer was built from, and the names in the address's query that it reads: no other changes it. */
export interface BuiltFrom {
  readonly tags: ReadonlySet<string>
  readonly query: readonly string[]
}
