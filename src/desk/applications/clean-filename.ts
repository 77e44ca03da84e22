import type { FilePurpose } from './application-form.ts'
import { type AcceptedType, docxType } from './recognise-file.ts'

const extensions: Readonly<Record<AcceptedType, readonly [string, ...string[]]>> = {
  'application/pdf': ['.pdf'],
  [docxType]: ['.docx'],
  'text/plain': ['.txt', '.text', '.md'],
}
const longestName = 100

/**
 * A name to keep and offer a file under: without folders, control and direction characters and those that some system
 * forbids, of at most 100 characters and with an ending that tells what the file is ("cv.exe" that holds a PDF becomes
 * "cv.exe.pdf"). Where nothing is left, the purpose names it.
 */
export function cleanFilename(filename: string, purpose: FilePurpose, mediaType: AcceptedType): string {
  const endings = extensions[mediaType]
  const name = (filename.split(/[/\\]/).at(-1) ?? '')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/gu, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '')
  const ending = endings.find(one => name.toLowerCase().endsWith(one))
  const stem = ending === undefined ? name : name.slice(0, -ending.length)
  const kept = Array.from(stem).slice(0, longestName).join('').trim()
  return `${kept === '' ? purpose : kept}${ending ?? endings[0]}`
}
