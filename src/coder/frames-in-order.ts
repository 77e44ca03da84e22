import { frames } from './data/frames.ts'
import { askedOf } from './frame-guards.ts'
import { inflectVerb } from './inflect-verb.ts'

/** Frames that ask for something come first. */
export const framesInOrder = frames.toSorted((a, b) => askedOf(b) - askedOf(a))

/** The uses of each form of a frame's verbs. */
export const verbForms = Map.groupBy(
  framesInOrder.flatMap(frame =>
    (frame.verbs ?? []).flatMap(base =>
      [...inflectVerb(base)].map(([word, form]) => ({ word, frame, base, form })),
    ),
  ),
  use => use.word,
)
