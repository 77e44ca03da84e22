import type { ClientBase } from 'pg'

/** How a question begins whose plan is worth keeping: "kept plan: article" in a comment, or "kept plan" where its text varies. */
const marked = /^\/\* kept plan(?:: ([\w:-]+))? \*\//

/** Of questions whose text varies, so many texts are kept, those asked first: each plan takes some memory of each connection. */
const mostTexts = 24
const namesOfTexts = new Map<string, string>()

/**
 * Lets a connection plan such a question once and then only run it: planning takes longer than running where all is found by
 * keys. The text under one name must always be the same. Not for the embedded database, whose connections share one
 * backend: there the second connection would find the name taken.
 */
export function keepPlans(client: ClientBase): void {
  const query = client.query
  const asking = (...given: unknown[]): unknown => {
    const [text, values, ...more] = given
    const name = typeof text === 'string' ? nameOf(text) : undefined
    return Reflect.apply(query, client, name === undefined ? given : [{ name, text, values }, ...more])
  }
  Object.defineProperty(client, 'query', { value: asking })
}

function nameOf(text: string): string | undefined {
  const mark = marked.exec(text)
  if (mark === null || mark[1] !== undefined) return mark?.[1]
  if (!namesOfTexts.has(text) && namesOfTexts.size < mostTexts)
    namesOfTexts.set(text, `text ${namesOfTexts.size}`)
  return namesOfTexts.get(text)
}
