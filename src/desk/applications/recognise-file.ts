import { fileTypeFromBuffer } from 'file-type'
import { decodeText } from './decode-text.ts'
import { listZip } from './list-zip.ts'

/** The media types that an application may bring. */
export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
export const acceptedTypes = ['application/pdf', docxType, 'text/plain'] as const
export type AcceptedType = (typeof acceptedTypes)[number]

/** What a file is by its content, or why it is not taken, as the rest of a sentence: "…is a picture". */
export type Recognition = { readonly mediaType: AcceptedType } | { readonly refusal: string }

/** Says what a file is by its bytes alone; its name and the type that a browser gave are not asked. */
export async function recogniseFile(bytes: Uint8Array): Promise<Recognition> {
  const found = await fileTypeFromBuffer(bytes)
  if (found?.ext === 'pdf') return { mediaType: 'application/pdf' }
  if (found?.ext === 'docx') return recogniseWord(bytes)
  // Some marks of binary formats are mere letters ("BM" begins a bitmap, and "BMW"): text is tried before them.
  const text = decodeText(bytes)
  if (text !== null) return recogniseText(text, found?.ext)
  return { refusal: found === undefined ? unknownContent : refusalOf(found) }
}

/** Formats that are written in letters but are not for people to read. */
const textualFormats: Readonly<Record<string, string>> = {
  rtf: 'is an RTF file',
  xml: 'is an XML file',
  svg: 'is an SVG picture',
  ps: 'is a PostScript file',
  eps: 'is a PostScript file',
}

/** Kinds that people send by mistake, in their words. */
const knownKinds: Readonly<Record<string, string>> = {
  cfb: 'is an old or password-protected Office file',
  docm: 'is a Word file with macros',
  odt: 'is an OpenDocument text',
  zip: 'is a ZIP archive',
}

const unknownContent = 'is none of these by its content, or is text that is not written in UTF-8'
const macros = 'is a Word file with macros'

function recogniseText(text: string, ext: string | undefined): Recognition {
  if (/^\s*(<!doctype html|<html[\s>])/i.test(text)) return { refusal: 'is a web page' }
  const refusal = ext === undefined ? undefined : textualFormats[ext]
  return refusal === undefined ? { mediaType: 'text/plain' } : { refusal }
}

/** A file may say that it is DOCX and bring macros all the same: its list of parts is read too. */
function recogniseWord(bytes: Uint8Array): Recognition {
  const parts = listZip(bytes)
  if (parts === null || !parts.some(part => part.name === 'word/document.xml')) {
    return { refusal: 'looks like a Word file but is damaged' }
  }
  const hasMacros = parts.some(part => /vba(project|data)|macrosheets/i.test(part.name))
  return hasMacros ? { refusal: macros } : { mediaType: docxType }
}

function refusalOf(found: { ext: string; mime: string }): string {
  const known = knownKinds[found.ext]
  if (known !== undefined) return known
  if (found.mime.startsWith('image/')) return 'is a picture'
  return `is a file of the kind "${found.ext}"`
}
