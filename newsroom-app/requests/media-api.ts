import type { Picture, PictureWords } from '../../src/desk/media/picture.ts'
import { type PictureFormat, pictureFileName } from '../../src/desk/media/picture-address.ts'
import { mostPictureBytes, tooLargeWords } from '../../src/desk/media/picture-limits.ts'
import type { PictureFilter } from '../../src/desk/media/read-pictures.ts'
import type { AddedPictureAnswer, PictureAnswer, PicturesAnswer } from '../../src/newsroom/answers.ts'
import { media } from '../words/en/media.ts'
import { sayer } from '../words/say.ts'
import { AskError, ask, errorOf, waitForSignIn } from './ask.ts'

const say = sayer('media', media)

/** A page of the library, narrowed by words and a filter. */
export function listPictures(asked: {
  words: string
  filter: PictureFilter
  before: string | null
}): Promise<PicturesAnswer> {
  const { words, filter, before } = asked
  const given = { words, filter, ...(before === null ? {} : { before }) }
  return ask<PicturesAnswer>('GET', `/media?${new URLSearchParams(given)}`)
}

export const readPicture = (id: string) => ask<PictureAnswer>('GET', `/media/${id}`)
export const describePicture = (id: string, versionSeen: number, words: PictureWords) =>
  ask<PictureAnswer>('PUT', `/media/${id}`, { versionSeen, words })
export const removePicture = (id: string) => ask<object>('POST', `/media/${id}/remove`, {})

/** Where members see a form of a picture, also one that readers may not see any more. */
export function memberAddressOf(
  { hash, widths }: Pick<Picture, 'hash' | 'widths'>,
  mostWidth: number,
  format: PictureFormat = 'webp',
): string {
  const width = widths.findLast(one => one <= mostWidth) ?? widths[0]!
  return `/newsroom/api/media/files/${pictureFileName({ hash, width, format })}`
}

/**
 * Sends a picture's file and tells how far it is, from 0 to 1: only the old way of asking tells that. What is too large is
 * refused here, before a minute of sending. Throws AskErrors.
 */
export async function sendPicture(
  file: File,
  onProgress: (part: number) => void,
): Promise<AddedPictureAnswer> {
  if (file.size > mostPictureBytes) {
    throw new AskError(413, { code: 'picture-too-large', message: tooLargeWords(file.size) }, null)
  }
  const response = await post(file, onProgress)
  if (response.ok) return (await response.json()) as AddedPictureAnswer
  const error = await errorOf(response)
  if (error.code === 'signed-out' && (await waitForSignIn())) return sendPicture(file, onProgress)
  throw error
}

function post(file: File, onProgress: (part: number) => void): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/newsroom/api/media?name=${encodeURIComponent(file.name)}`)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 1 : loaded / total)
    request.onload = () => resolve(new Response(request.responseText, { status: request.status }))
    request.onerror = () => {
      reject(new AskError(0, { code: 'network', message: say('unreachable') }, null))
    }
    request.send(file)
  })
}
