import type { ClientBase } from 'pg'

/** How a question begins whose plan is worth keeping: "kept plan: article" in a comment. */
const named = /^\/\* kept plan: ([\w:-]+) \*\//

/**
 * Lets a connection plan such a question once and then only run it: planning takes longer than running where all is found by
 * keys. The text under one name must always be the same. Not for the embedded database, whose connections share one
 * backend: there the second connection would find the name taken.
 */
export function keepPlans(client: ClientBase): void {
  const query = client.query
  const asking = (...given: unknown[]): unknown => {
    const [text, values, ...more] = given
    const name = typeof text === 'string' ? named.exec(text)?.[1] : undefined
    return Reflect.apply(query, client, name === undefined ? given : [{ name, text, values }, ...more])
  }
  Object.defineProperty(client, 'query', { value: asking })
}
