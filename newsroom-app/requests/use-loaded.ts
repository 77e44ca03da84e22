import { useCallback, useEffect, useState } from 'react'

export type Loaded<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: Error }
  | { readonly state: 'ready'; readonly value: Value }

/** Loads when `key` changes, and again when asked to. `set` puts a newer value in place without asking. */
export function useLoaded<Value>(key: string, load: () => Promise<Value>) {
  const [loaded, setLoaded] = useState<{ key: string; result: Loaded<Value> }>({
    key,
    result: { state: 'loading' },
  })
  const [round, setRound] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key names what `load` loads; a round asks again
  useEffect(() => {
    let isCurrent = true
    const settle = (result: Loaded<Value>) => isCurrent && setLoaded({ key, result })
    settle({ state: 'loading' })
    load().then(
      value => settle({ state: 'ready', value }),
      (error: Error) => settle({ state: 'failed', error }),
    )
    return () => {
      isCurrent = false
    }
  }, [key, round])
  const reload = useCallback(() => setRound(before => before + 1), [])
  const set = useCallback((value: Value) => setLoaded({ key, result: { state: 'ready', value } }), [key])
  const result: Loaded<Value> = loaded.key === key ? loaded.result : { state: 'loading' }
  return { result, reload, set }
}
