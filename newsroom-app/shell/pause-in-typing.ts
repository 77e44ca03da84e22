/** How long no letter is written before what takes the focus may open. */
const pauseMs = 1_500

/** When somebody last wrote into a field or the text; shortcuts and single keys of a screen do not count. */
let writtenAt = Number.NEGATIVE_INFINITY

/** Notes from now on when somebody writes; what comes back stops that. */
export function watchTyping(): () => void {
  const note = () => {
    writtenAt = performance.now()
  }
  document.addEventListener('beforeinput', note, true)
  return () => document.removeEventListener('beforeinput', note, true)
}

/**
 * Waits until nobody is in the middle of a sentence: a dialog that opens under running fingers takes the words that were meant
 * for the text.
 */
export async function pauseInTyping(): Promise<void> {
  for (;;) {
    const leftMs = writtenAt + pauseMs - performance.now()
    if (leftMs <= 0) return
    await new Promise(resolve => setTimeout(resolve, leftMs))
  }
}
