import type { ArticleState } from '../../src/desk/article.ts'

const words: Readonly<Record<ArticleState, string>> = {
  draft: 'Draft',
  published: 'Published',
  withdrawn: 'Withdrawn',
}

/** The state of an article as a word; its look only repeats it. */
export function StateBadge({ state }: { state: ArticleState }) {
  return <span className={`state state-${state}`}>{words[state]}</span>
}
