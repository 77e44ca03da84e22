import { parentPort, workerData } from 'node:worker_threads'
import { decodeText } from './decode-text.ts'
import type { ExtractionJob, ExtractionResult } from './extraction.ts'
import { docxType } from './recognise-file.ts'

const longestText = 200_000

/** Reads one file and posts its text; the thread that started this one bounds its time and memory. */
async function work(job: ExtractionJob): Promise<ExtractionResult> {
  try {
    const text = (await textOf(job))
      .replace(/\r\n?/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
    return { text: text.slice(0, longestText), truncated: text.length > longestText }
  } catch (error) {
    return { failure: `it is damaged or locked (${(error as Error).message.slice(0, 200)})` }
  }
}

async function textOf({ mediaType, bytes }: ExtractionJob): Promise<string> {
  switch (mediaType) {
    case 'application/pdf':
      return pdfText(bytes)
    case docxType:
      return wordText(bytes)
    case 'text/plain':
      return decodeText(bytes) ?? ''
  }
}

/** Page by page, so that a book is not read to its end for its first 200,000 characters. */
async function pdfText(bytes: Uint8Array): Promise<string> {
  const { getDocumentProxy } = await import('unpdf')
  const document = await getDocumentProxy(bytes)
  let text = ''
  for (let number = 1; number <= document.numPages && text.length <= longestText; number++) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    const words = items.map(item => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
    text += `${words.join('')}\n\n`
  }
  return text
}

async function wordText(bytes: Uint8Array): Promise<string> {
  const { default: mammoth } = await import('mammoth')
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
  return value
}

parentPort?.postMessage(await work(workerData as ExtractionJob))
