import type { FoundAnswer } from '../../src/newsroom/answers.ts'
import { ask } from './ask.ts'

export const find = (words: string, signal: AbortSignal) =>
  ask<FoundAnswer>('GET', `/find?words=${encodeURIComponent(words)}`, undefined, signal)
