/** A text as XML may hold it: signs that mean something are written as numbers, those that no XML may hold as spaces. */
export function xmlText(text: string): string {
  return text.replace(/[\p{Cc}\uFFFE\uFFFF]/gu, ' ').replace(/[<>&"']/g, sign => `&#${sign.charCodeAt(0)};`)
}

/** An element with its text, such as `<title>Talks</title>`; none where there is no text. */
export function xmlElement(name: string, text: string | null | undefined): string {
  return text == null || text === '' ? '' : `<${name}>${xmlText(text)}</${name}>`
}
