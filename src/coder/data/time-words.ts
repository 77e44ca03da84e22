/** Months by name and usual abbreviation, January = 1. */
export const months: Readonly<Record<string, number>> = Object.fromEntries(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((name, index) => [
      [name, index + 1],
      [name.slice(0, 3), index + 1],
      [`${name.slice(0, 3)}.`, index + 1],
    ])
    .concat([
      ['sept', 9],
      ['sept.', 9],
    ]),
)

/** Weekdays by name, Monday = 1. */
export const weekdays: Readonly<Record<string, number>> = Object.fromEntries(
  'monday tuesday wednesday thursday friday saturday sunday'
    .split(' ')
    .map((name, index) => [name, index + 1]),
)

/** Numbers as words, for "three days ago". */
export const smallNumbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
}
