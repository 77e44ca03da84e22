import type { Frame } from './frame.ts'
import { courtsAndBorders } from './frames/courts-and-borders.ts'
import { decisions } from './frames/decisions.ts'
import { force } from './frames/force.ts'
import { goods } from './frames/goods.ts'
import { otherActs } from './frames/other-acts.ts'
import { talks } from './frames/talks.ts'

/** Of several frames for one word, the first whose needs are met is taken. */
export const frames: readonly Frame[] = [
  ...talks,
  ...decisions,
  ...force,
  ...courtsAndBorders,
  ...goods,
  ...otherActs,
]
