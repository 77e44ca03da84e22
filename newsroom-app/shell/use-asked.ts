import { useSearchParams } from 'wouter'
import type { Asked } from '../requests/page-address.ts'

/** What the list is narrowed by, kept in the address so that a list can be sent to a colleague and the way back leads to it. */
export function useAsked(fields: readonly string[]): {
  readonly asked: Asked
  readonly ask: (change: Asked) => void
} {
  const [params, setParams] = useSearchParams()
  const asked = Object.fromEntries(fields.map(field => [field, params.get(field) ?? '']))
  const ask = (change: Asked) =>
    setParams(
      Object.entries({ ...asked, ...change }).filter(([, value]) => value !== ''),
      { replace: true },
    )
  return { asked, ask }
}
