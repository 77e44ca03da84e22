/** Letters that no decomposition takes a mark from. */
const bare: Readonly<Record<string, string>> = {
  ...{ ə: 'e', ı: 'i', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd' },
  ...{ '’': "'", ʼ: "'" },
}

/** A text in small letters without marks, so that "Əliyev" and "eliyev", "Qubadlı" and "qubadli" are one. */
export function foldWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[əıßøłđæœþð’ʼ]/g, letter => bare[letter]!)
    .normalize('NFC')
}

/** The words of a text as they are written: letters and digits, with apostrophes and hyphens taken for gaps. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}
