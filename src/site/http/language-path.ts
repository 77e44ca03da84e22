/** An address's language prefix and the path behind it: `/de/about` is `de` and `/about`. */
export function splitLanguage(pathname: string): { prefix: string | null; path: string } {
  const match = /^\/([a-z]{2,3})(\/.*)?$/.exec(pathname)
  if (match === null) return { prefix: null, path: pathname }
  return { prefix: match[1]!, path: match[2] ?? '/' }
}
