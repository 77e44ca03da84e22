import { deflateSync } from 'node:zlib'
import { strToU8, type Zippable, zipSync } from 'fflate'

/** Small files as applicants send them, made byte by byte: tests say in full what stands in them. */

/** A PDF of one page for each text, in Helvetica; `filter` packs the pages' content as most programs do. */
export function pdfOf(texts: readonly string[], filter: 'none' | 'flate' = 'none'): Uint8Array {
  const contents = texts.map(text => {
    const lines = text.split('\n').map(line => `(${line.replace(/[()\\]/g, '\\$&')}) Tj T*`)
    return Buffer.from(`BT /F1 12 Tf 14 TL 72 720 Td ${lines.join('\n')} ET`, 'latin1')
  })
  const first = 4
  const pages = contents.flatMap((content, index) => [
    Buffer.from(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${first + 2 * index + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    ),
    streamOf(content, filter === 'flate'),
  ])
  const kids = contents.map((_, index) => `${first + 2 * index} 0 R`).join(' ')
  return pdfOfObjects([
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from(`<< /Type /Pages /Kids [${kids}] /Count ${contents.length} >>`),
    Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'),
    ...pages,
  ])
}

/** A PDF whose only page unpacks to `megabytes` of spaces. */
export function pdfBomb(megabytes: number): Uint8Array {
  return pdfOfObjects([
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from('<< /Type /Pages /Kids [3 0 R] /Count 1 >>'),
    Buffer.from('<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << >> >>'),
    streamOf(Buffer.alloc(megabytes * 1024 * 1024, ' '), true),
  ])
}

/** A Word file of these paragraphs; `more` adds parts or replaces those it needs. */
export function docxOf(paragraphs: readonly string[], more: Zippable = {}): Uint8Array {
  const inXml = (text: string) => text.replace(/[&<]/g, letter => (letter === '&' ? '&amp;' : '&lt;'))
  const body = paragraphs.map(text => `<w:p><w:r><w:t>${inXml(text)}</w:t></w:r></w:p>`).join('')
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const packages = 'http://schemas.openxmlformats.org/package/2006'
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<?xml version="1.0"?><Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<?xml version="1.0"?><Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
    ),
    ...more,
  })
}

function streamOf(content: Buffer, isPacked: boolean): Buffer {
  const data = isPacked ? deflateSync(content) : content
  const filter = isPacked ? ' /Filter /FlateDecode' : ''
  return Buffer.concat([
    Buffer.from(`<< /Length ${data.length}${filter} >>\nstream\n`),
    data,
    Buffer.from('\nendstream'),
  ])
}

/** Numbers the objects from 1 and writes the table of their places; the first is the catalogue. */
function pdfOfObjects(objects: readonly Buffer[]): Uint8Array {
  const chunks: Buffer[] = [Buffer.from('%PDF-1.4\n')]
  const places: number[] = []
  let length = chunks[0]!.length
  const add = (chunk: Buffer) => {
    chunks.push(chunk)
    length += chunk.length
  }
  for (const [index, object] of objects.entries()) {
    places.push(length)
    add(Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]))
  }
  const table = places.map(place => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  add(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  )
  return new Uint8Array(Buffer.concat(chunks))
}
