/** Stands in a reading for "this far, and nothing more found yet": whoever does not want to wait goes on after it another time. */
export class Pause<Position> {
  readonly position: Position

  constructor(position: Position) {
    this.position = position
  }
}
