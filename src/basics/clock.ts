/** What time it is. Passed in from the top, so that tests and replays choose it. */
export type Clock = () => Date

export const systemClock: Clock = () => new Date()
