import type { ReactNode } from 'react'

export interface KeptProps {
  /** What the part is made from; another object, such as the settings after a change, is another part. */
  readonly of: object
  /** What else it depends on, such as "footer de". A few values: each is kept as long as `of` is. */
  readonly as: string
  readonly children: () => ReactNode
}

/** A part that is the same on every page: `renderMarkup` writes it once and keeps its markup with what it was made from. */
export function Kept({ children }: KeptProps): ReactNode {
  return children()
}

const parts = new WeakMap<object, Map<string, string>>()

/** The markup of a part, as kept or as `render` writes it now. */
export function keptPart({ of, as, children }: KeptProps, render: (node: ReactNode) => string): string {
  const own = parts.get(of) ?? new Map<string, string>()
  parts.set(of, own)
  const known = own.get(as)
  if (known !== undefined) return known
  const markup = render(children())
  own.set(as, markup)
  return markup
}
