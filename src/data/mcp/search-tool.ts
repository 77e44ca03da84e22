import { z } from 'zod'
import { findOpen } from '../find-open.ts'
import { lookingBack } from '../look-back.ts'
import { searchQuery } from '../read-query.ts'
import { type SearchResultAnswer, searchResultSchema } from '../schemas.ts'
import { tellOpenActor, tellOpenEvent } from './tell-answer.ts'
import { defineTool } from './tool.ts'

const { as_of, q, kind, language, type, country, actor, from, to } = searchQuery.shape

export const searchTool = defineTool({
  name: 'search',
  title: 'Search the record',
  description:
    'Finds articles, confirmed events or actors by words and by names in any spelling or script. Start here to learn the slug of an actor or the id of an event.',
  asked: z.object({
    ...{ query: q, kind, language, type, country, actor, from, to, as_of },
    limit: z.int().min(1).max(20).default(10).describe('How many come back, 1 to 20.'),
  }),
  answer: z.object({ results: z.array(searchResultSchema) }),
  run: async ({ query, limit, ...filters }, { db, where, today }) => {
    await lookingBack(db, filters, today)
    const results = []
    for await (const { result } of findOpen(db, { ...filters, q: query }, where, today, null, limit)) {
      results.push(result)
      if (results.length === limit) break
    }
    return { results }
  },
  tell: ({ results }) => {
    if (results.length === 0) return 'Nothing published matches. Try fewer words, or a name alone.'
    return results.map(tellFinding).join('\n')
  },
})

function tellFinding(one: SearchResultAnswer): string {
  switch (one.kind) {
    case 'article':
      return `${one.article.title} (${one.article.published ?? 'undated'}) ${one.article.url}`
    case 'event':
      return `id ${one.event.id}: ${tellOpenEvent(one.event)}`
    case 'actor':
      return tellOpenActor(one.actor)
  }
}
