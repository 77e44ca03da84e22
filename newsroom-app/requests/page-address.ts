/** What a list is narrowed by, as its address has it. */
export type Asked = Readonly<Record<string, string>>

/** The address of a page of a list, without the fields that narrow nothing; `after` is the `next` of the page before. */
export function pageAddress(path: string, asked: Asked, after: string | null): string {
  const given = Object.entries({ ...asked, after: after ?? '' }).filter(([, value]) => value !== '')
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`
}
