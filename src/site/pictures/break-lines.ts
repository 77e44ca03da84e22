/**
 * A text in at most `most` lines that are no wider than `room`, broken between words; a word that is wider by itself is
 * broken within, and what finds no room in the last line ends in an ellipsis. Every text has at least one line.
 */
export function breakLines(
  text: string,
  room: number,
  most: number,
  widthOf: (text: string) => number,
): string[] {
  const words = text.split(/\s+/).filter(word => word !== '')
  const lines: string[] = []
  let line = ''
  while (words.length > 0) {
    const word = words[0]!
    const longer = line === '' ? word : `${line} ${word}`
    if (widthOf(longer) <= room) {
      line = longer
      words.shift()
      continue
    }
    if (line === '') {
      const fitting = cutToFit(word, room, widthOf)
      line = fitting
      words[0] = word.slice(fitting.length)
    }
    if (lines.length === most - 1) return [...lines, withEllipsis(line, room, widthOf)]
    lines.push(line)
    line = ''
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line]
}

/** As many letters of a word as there is room for, at least one; pairs of code units stay together. */
function cutToFit(word: string, room: number, widthOf: (text: string) => number): string {
  const letters = [...word]
  let fitting = letters.length
  while (fitting > 1 && widthOf(letters.slice(0, fitting).join('')) > room) fitting--
  return letters.slice(0, fitting).join('')
}

function withEllipsis(line: string, room: number, widthOf: (text: string) => number): string {
  let shorter = line.replace(/[\s,;:.–-]+$/u, '')
  while (shorter !== '' && widthOf(`${shorter}…`) > room) {
    const letters = [...shorter]
    shorter = letters
      .slice(0, -1)
      .join('')
      .replace(/[\s,;:.–-]+$/u, '')
  }
  return `${shorter}…`
}
