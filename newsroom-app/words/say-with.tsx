import { Fragment, type ReactNode } from 'react'
import type { Say } from './say.ts'

/** Marks a place for an element inside a formatted message: characters that no text has. */
const [open, close] = ['\uE000', '\uE001']

/**
 * A message with elements in the places of some of its values, wherever a language puts them:
 * `sayWith(say, 'joining', { role: <strong>editor</strong> })`. Texts and numbers are formatted as by `say`.
 */
export function sayWith<Key extends string>(
  say: Say<Key>,
  key: Key,
  values: Readonly<Record<string, ReactNode>>,
): ReactNode {
  const plain = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' || typeof value === 'number' ? value : `${open}${name}${close}`,
  ])
  return say(key, Object.fromEntries(plain))
    .split(new RegExp(`${open}(.*?)${close}`))
    .map((part, place) => {
      // Between two texts stands the name of an element.
      const node = place % 2 === 1 ? values[part] : part
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one message never move by themselves
      return <Fragment key={place}>{node}</Fragment>
    })
}
