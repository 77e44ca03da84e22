import {
  type ApplicationField,
  type FilePurpose,
  FormProblem,
  fieldNames,
  filePurposes,
} from './application-form.ts'
import { cleanFilename } from './clean-filename.ts'
import { type AcceptedType, recogniseFile } from './recognise-file.ts'

/** A file as the form sent it. */
export interface Upload {
  readonly purpose: FilePurpose
  readonly filename: string
  readonly bytes: Uint8Array
}

/** A file that may be kept: its name cleaned, its type found in its content. */
export interface CheckedUpload extends Upload {
  readonly mediaType: AcceptedType
}

export const longestFileBytes = 10 * 1024 * 1024

/**
 * One checked file for each purpose. The first that is missing, empty, too large or of another type is a FormProblem
 * that names it ('file-missing', 'file-empty', 'file-too-large', 'file-type').
 */
export async function checkUploads(uploads: readonly Upload[]): Promise<CheckedUpload[]> {
  // A browser sends a field in which no file was chosen as an empty file without a name.
  const given = uploads.filter(upload => upload.filename !== '' || upload.bytes.length > 0)
  const checked: CheckedUpload[] = []
  for (const purpose of filePurposes) {
    const [upload, second] = given.filter(one => one.purpose === purpose)
    if (upload === undefined)
      throw problemOf('file-missing', purpose, 'is missing. Choose a PDF, DOCX or plain text file.')
    if (second !== undefined)
      throw problemOf('file-twice', purpose, 'was sent as several files. Put them into one.')
    checked.push(await checkUpload(upload))
  }
  return checked
}

async function checkUpload(upload: Upload): Promise<CheckedUpload> {
  const { purpose, bytes, filename } = upload
  if (bytes.length === 0) throw problemOf('file-empty', purpose, 'is an empty file. Choose the file again.')
  if (bytes.length > longestFileBytes) {
    const megabytes = Math.ceil((bytes.length / 1024 / 1024) * 10) / 10
    throw problemOf(
      'file-too-large',
      purpose,
      `has ${megabytes} MB; a file may have 10 MB. Save it smaller, for instance without pictures.`,
      413,
    )
  }
  const recognised = await recogniseFile(bytes)
  if ('refusal' in recognised) {
    throw problemOf(
      'file-type',
      purpose,
      `${recognised.refusal}. Send a PDF, a DOCX or a plain text file in UTF-8.`,
      415,
    )
  }
  const { mediaType } = recognised
  return { purpose, bytes, mediaType, filename: cleanFilename(filename, purpose, mediaType) }
}

function problemOf(code: string, field: ApplicationField, rest: string, status?: 413 | 415): FormProblem {
  return new FormProblem(code, field, `The ${fieldNames[field]} ${rest}`, status)
}
