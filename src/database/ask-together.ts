/**
 * One question for all who ask the same of different things at the same time: each round trip to the database costs more than
 * what is found on it. `ask` is given the keys, each once, and answers in their order. Whoever asks while `lanes` questions
 * are under way waits for the next, so that nobody is given what was read before they asked.
 */
export function askTogether<Key, Answer>(
  ask: (keys: readonly Key[]) => Promise<readonly Answer[]>,
  { lanes, most }: { readonly lanes: number; readonly most: number },
): (key: Key) => Promise<Answer> {
  const waiting: { readonly key: Key; readonly answer: PromiseWithResolvers<Answer> }[] = []
  let [underWay, isPlanned] = [0, false]

  /** Those who come in one turn of the event loop go together. */
  function plan(): void {
    if (isPlanned || underWay >= lanes || waiting.length === 0) return
    isPlanned = true
    setImmediate(() => {
      isPlanned = false
      void go(waiting.splice(0, most))
      plan()
    })
  }

  async function go(asked: typeof waiting): Promise<void> {
    underWay++
    try {
      const answers = await ask(asked.map(one => one.key))
      for (const [index, one] of asked.entries()) one.answer.resolve(answers[index]!)
    } catch (error) {
      for (const one of asked) one.answer.reject(error)
    } finally {
      underWay--
      plan()
    }
  }

  return key => {
    const answer = Promise.withResolvers<Answer>()
    waiting.push({ key, answer })
    plan()
    return answer.promise
  }
}
