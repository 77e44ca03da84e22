import type { z } from 'zod'
import { Problem } from '../basics/problem.ts'
import { type FirstAnswers, readCountries, readLanguages, readNames } from '../desk/first-settings.ts'
import { memberEmailSchema, memberNameSchema } from '../desk/people/add-member.ts'
import { deskSettingsSchema } from '../desk/settings.ts'

/** What a new desk and its first administrator are made of, by option. */
export interface DeskAnswers extends FirstAnswers {
  readonly 'admin-name': string
  readonly 'admin-email': string
}

interface Question<Answer> {
  readonly text: string
  /** What an empty answer means; without it an answer is needed. */
  readonly usual?: string
  /** Turns what was written into the answer, or throws a Problem. */
  readonly read: (written: string) => Answer
}

/** All questions, by the option that answers them beforehand. */
export const questions: { readonly [Option in keyof DeskAnswers]: Question<DeskAnswers[Option]> } = {
  title: { text: 'Title of the desk', read: by(deskSettingsSchema.shape.title, 'title') },
  languages: { text: 'Its languages (ISO codes, the main one first)', usual: 'en', read: readLanguages },
  formats: { text: 'Kinds of articles', usual: 'News, Analysis', read: readFormats },
  countries: { text: 'Countries it follows (ISO codes, or nothing)', usual: '', read: readCountries },
  processes: { text: 'Matters it follows (or nothing)', usual: '', read: readNames },
  'admin-name': { text: 'Your name', read: by(memberNameSchema, 'name') },
  'admin-email': { text: 'Your mail address', read: by(memberEmailSchema, 'mail address') },
}

function readFormats(text: string): FirstAnswers['formats'] {
  const formats = readNames(text)
  if (formats.length > 0) return formats
  throw new Problem(
    'answer-wrong',
    'A desk needs at least one kind of articles. Write for instance: News, Analysis.',
  )
}

function by(schema: z.ZodType<string>, wanted: string): (text: string) => string {
  return text => {
    const read = schema.safeParse(text.trim())
    if (read.success) return read.data
    throw new Problem('answer-wrong', `"${text}" is not a ${wanted}: ${read.error.issues[0]!.message}.`)
  }
}
