import { useCallback, useEffect, useRef, useState } from 'react'

/** A page of a list, with what asks for the next one; null on the last. */
export interface Page<Row> {
  readonly rows: readonly Row[]
  readonly next: string | null
}

interface Pages<Row> extends Page<Row> {
  readonly key: string
  readonly error: Error | null
  readonly isLoading: boolean
}

/** The rows of a list, page after page. Another `key` begins anew; the old rows stay in sight until the new ones are there. */
export function usePages<Row>(key: string, load: (after: string | null) => Promise<Page<Row>>) {
  const [pages, setPages] = useState<Pages<Row>>({
    ...{ key, rows: [], next: null, error: null, isLoading: true },
  })
  const current = useRef({ key, load })
  current.current = { key, load }
  const fetchPage = useCallback(
    async (after: string | null, before: readonly Row[]) => {
      setPages(shown => ({ ...shown, error: null, isLoading: true }))
      try {
        const page = await current.current.load(after)
        if (current.current.key !== key) return
        setPages({
          ...{ key, rows: [...before, ...page.rows], next: page.next, error: null, isLoading: false },
        })
      } catch (error) {
        if (current.current.key === key)
          setPages(shown => ({ ...shown, error: error as Error, isLoading: false }))
      }
    },
    [key],
  )
  useEffect(() => {
    void fetchPage(null, [])
  }, [fetchPage])
  const more = () => fetchPage(pages.next, pages.rows)
  const again = () => fetchPage(null, [])
  return { ...pages, isFresh: pages.key === key && !pages.isLoading, more, again }
}
