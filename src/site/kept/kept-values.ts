import { isDeepStrictEqual } from 'node:util'
import { LRUCache } from 'lru-cache'
import type { ChangeLog } from './change-log.ts'

interface Kept<Value> {
  readonly value: Value
  readonly tags: readonly string[]
  readonly heardAt: number
}

/** Values that take long to find, up to so many, until something that they were found from changes. */
export class KeptValues<Value> {
  private readonly log: ChangeLog
  private readonly values: LRUCache<string, Kept<Value>>
  private readonly looked = new Map<string, { readonly value: Promise<Value>; readonly heardAt: number }>()

  constructor(log: ChangeLog, most: number) {
    this.log = log
    this.values = new LRUCache({ max: most })
  }

  /**
   * The value kept under a key, or found now; its tags are what it is found from, all of it read after `heardAt`. Who asks while
   * it is looked for waits for the same, unless a change was heard between.
   */
  async find(
    key: string,
    { tagsOf, heardAt }: { readonly tagsOf: (value: Value) => Iterable<string>; readonly heardAt: number },
    find: () => Promise<Value>,
  ): Promise<Value> {
    const kept = this.get(key)
    if (kept !== undefined) return kept
    const looked = this.looked.get(key)
    if (looked?.heardAt === heardAt && this.log.areHeard) return looked.value
    const look = async () => {
      const value = await find()
      return this.set(key, value, { tags: tagsOf(value), heardAt })
    }
    const value = look().finally(() => {
      if (this.looked.get(key)?.value === value) this.looked.delete(key)
    })
    this.looked.set(key, { value, heardAt })
    return value
  }

  get(key: string): Value | undefined {
    const kept = this.values.get(key)
    const isFresh =
      kept !== undefined && this.log.areHeard && !this.log.hasChangedSince(kept.heardAt, kept.tags)
    return isFresh ? kept.value : undefined
  }

  /**
   * Keeps what was found; `tags` are what it was found from, all of it read after `heardAt`. What is as it was is the object from
   * before, which comes back, so that what was made from that holds.
   */
  set(
    key: string,
    found: Value,
    { tags, heardAt }: { readonly tags: Iterable<string>; readonly heardAt: number },
  ): Value {
    const before = this.values.peek(key)
    const value = before !== undefined && isDeepStrictEqual(before.value, found) ? before.value : found
    // What took longer to find than what was asked for after it comes too late.
    if (before === undefined || before.heardAt <= heardAt)
      this.values.set(key, { value, tags: [...new Set(tags)], heardAt })
    return value
  }

  /** How many changes have been heard by now. */
  get heard(): number {
    return this.log.heard
  }
}
