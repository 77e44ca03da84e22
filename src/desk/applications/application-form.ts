import { z } from 'zod'
import { Problem } from '../../basics/problem.ts'

/** The files that an application brings; each is asked for. */
export const filePurposes = ['cv', 'cover-letter', 'writing-sample'] as const
export type FilePurpose = (typeof filePurposes)[number]

/** How many characters a field takes at most. */
export const longestAnswers = {
  callSlug: 80,
  name: 120,
  email: 254,
  region: 200,
  languages: 200,
  message: 5000,
}

const line = (longest: number) =>
  z
    .string()
    .trim()
    .min(1, 'nothing was written there')
    .max(longest, `it may have ${longest} characters`)
    .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u, 'it must stand on one line')

/** What an applicant writes into the form. */
export const applicationFormSchema = z.object({
  callSlug: line(longestAnswers.callSlug),
  // A name is repeated in the mail that confirms the application: it must not carry an advertiser's link there.
  name: line(longestAnswers.name).regex(/^[^<>@:/\\]*$/, 'a name has none of the characters < > @ : / \\'),
  email: z.string().trim().pipe(z.email('that is not a mail address').max(longestAnswers.email)),
  region: line(longestAnswers.region),
  languages: line(longestAnswers.languages),
  message: z.string().trim().max(longestAnswers.message, `it may have ${longestAnswers.message} characters`),
  pageLanguage: z.string().regex(/^[a-z]{2,3}$/, 'a language is its ISO 639 code, such as "en"'),
})
export type ApplicationForm = z.infer<typeof applicationFormSchema>

export type ApplicationField = keyof ApplicationForm | FilePurpose

/** A refusal that belongs to one field of the form, so that the page can show it there. */
export class FormProblem extends Problem {
  readonly field: ApplicationField

  constructor(code: string, field: ApplicationField, message: string, status: Problem['status'] = 422) {
    super(code, message, status)
    this.name = 'FormProblem'
    this.field = field
  }
}

/** How a sentence names a field. */
export const fieldNames: Readonly<Record<ApplicationField, string>> = {
  callSlug: 'call',
  name: 'name',
  email: 'mail address',
  region: 'region',
  languages: 'languages',
  message: 'message',
  pageLanguage: 'page’s language',
  cv: 'CV',
  'cover-letter': 'cover letter',
  'writing-sample': 'writing sample',
}

/** The form as checked data; the first field that will not do is a FormProblem 'form-incomplete'. */
export function readApplicationForm(form: unknown): ApplicationForm {
  const read = applicationFormSchema.safeParse(form)
  if (read.success) return read.data
  const issue = read.error.issues[0]!
  const field = (issue.path[0] ?? 'name') as ApplicationField
  const message = issue.code === 'invalid_type' ? 'nothing was written there' : issue.message
  throw new FormProblem('form-incomplete', field, `The ${fieldNames[field]} is needed as asked: ${message}.`)
}
