/** Choices that look random and are the same for the same seed. */
export class Dice {
  readonly random: () => number

  constructor(random: () => number) {
    this.random = random
  }

  any<T>(list: readonly T[]): T {
    return list[Math.floor(this.random() * list.length)]!
  }

  chance(share: number): boolean {
    return this.random() < share
  }
}
