import type { Changes } from '../../database/hear-changes.ts'
import { anythingTag } from './tags.ts'

/** How many tags are remembered apart; then everything that was built until now counts as changed. */
const mostTags = 50_000

/** Which tags changed when, counted in changes heard: whatever was built before a change of one of its tags is stale. */
export class ChangeLog {
  /** How many changes have been heard. */
  heard = 0
  private readonly changedAt = new Map<string, number>()
  private floor = 0
  private readonly changes: Changes

  constructor(changes: Changes) {
    this.changes = changes
    changes.subscribe(tags => this.note(tags))
  }

  /** False while changes by others may be missed. */
  get areHeard(): boolean {
    return this.changes.areHeard
  }

  /** Whether something with one of the tags changed since so many changes were heard. */
  hasChangedSince(heard: number, tags: readonly string[]): boolean {
    if (heard === this.heard) return false
    if (heard < this.floor) return true
    return tags.some(tag => tag === anythingTag || (this.changedAt.get(tag) ?? 0) > heard)
  }

  private note(tags: readonly string[] | null): void {
    this.heard++
    if (tags === null || this.changedAt.size + tags.length > mostTags) {
      this.floor = this.heard
      this.changedAt.clear()
      return
    }
    for (const tag of tags) this.changedAt.set(tag, this.heard)
  }
}
