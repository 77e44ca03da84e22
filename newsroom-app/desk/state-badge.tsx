import type { ArticleState } from '../../src/desk/article.ts'
import { desk } from '../words/en/desk.ts'
import { sayer } from '../words/say.ts'

const say = sayer('desk', desk)

/** The state of an article as a word; its look only repeats it. */
export function StateBadge({ state }: { state: ArticleState }) {
  return <span className={`state state-${state}`}>{say(`state.${state}`)}</span>
}
