import type { SendMailOptions } from 'nodemailer'
import { z } from 'zod'
import { Problem } from '../../basics/problem.ts'
import type { Letter } from './mailer.ts'

/** 320 is the longest address that RFC 5321 allows (64 before the @, 255 after it). */
const addressSchema = z.email().max(320)
const longestSubject = 200

/**
 * The letter as it is handed to the mail library. Names and subjects come from forms, so line breaks and other control
 * characters, which could start a header of their own, become spaces; an address that is not exactly one is a Problem.
 */
export function cleanLetter(letter: Letter, from: string): SendMailOptions {
  const address = mailAddress(letter.to)
  const returnPath = letter.returnPath === undefined ? undefined : mailAddress(letter.returnPath)
  return {
    from,
    // An object is taken as one address; a string would be parsed for lists, groups and display names.
    to: { name: '', address },
    subject: oneLine(letter.subject).slice(0, longestSubject),
    text: letter.text.replace(/\r\n?/g, '\n'),
    ...(letter.html === undefined ? {} : { html: letter.html }),
    ...(letter.messageId === undefined ? {} : { messageId: letter.messageId }),
    ...(returnPath === undefined ? {} : { envelope: { from: returnPath, to: address } }),
    headers: Object.entries(letter.headers ?? {}).map(([key, value]) => ({ key, value: oneLine(value) })),
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

/** The text as one address that can be written to, else a Problem. */
export function mailAddress(text: string): string {
  const address = addressSchema.safeParse(text)
  if (address.success) return address.data
  throw new Problem(
    'mail-address',
    `"${oneLine(text).slice(0, 80)}" is not a mail address that can be written to. Correct it and send again.`,
  )
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim()
}
