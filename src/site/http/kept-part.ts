import type { ReactNode } from 'react'

export interface KeptProps {
  /** What the part is made from; another object, such as the settings after a change, is another part. */
  readonly of: object
  /** What else it is made from: where one of these is another object, the part is written anew. */
  readonly with?: readonly object[]
  /** What else it depends on, such as "footer de". A few values: each is kept as long as `of` is. */
  readonly as: string
  readonly children: () => ReactNode
}

/** A part that is the same on many pages or in many versions of one: `renderBytes` writes it once and keeps its markup with what it was made from. */
export function Kept({ children }: KeptProps): ReactNode {
  return children()
}

interface Part {
  readonly with: readonly object[]
  readonly markup: Uint8Array
}

const parts = new WeakMap<object, Map<string, Part>>()

/** The markup of a part in UTF-8, as kept or as `render` writes it now. */
export function keptPart(
  { of, with: others = [], as, children }: KeptProps,
  render: (node: ReactNode) => Uint8Array,
): Uint8Array {
  const own = parts.get(of) ?? new Map<string, Part>()
  parts.set(of, own)
  const known = own.get(as)
  if (known?.with.every((one, index) => one === others[index])) return known.markup
  const markup = render(children())
  own.set(as, { with: others, markup })
  return markup
}
