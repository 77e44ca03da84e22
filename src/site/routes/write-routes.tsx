import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type pg from 'pg'
import { Problem } from '../../basics/problem.ts'
import {
  type ApplicationField,
  FormProblem,
  filePurposes,
  longestAnswers,
} from '../../desk/applications/application-form.ts'
import type { Upload } from '../../desk/applications/check-uploads.ts'
import { openCalls } from '../../desk/applications/open-calls.ts'
import { receiveApplication } from '../../desk/applications/receive-application.ts'
import { requestLimit } from '../../desk/request-limit.ts'
import { readForm } from '../http/read-form.ts'
import { sendPage } from '../http/send-page.tsx'
import type { MessageKey } from '../messages/en.ts'
import { ErrorPage } from '../pages/error-page.tsx'
import { ReceivedPage, type WriteData, WritePage } from '../pages/write-page.tsx'
import type { SiteEnv, SiteParts } from '../site-parts.ts'

/** Three files of 10 MB and the form around them. */
const mostBytes = 31 * 1024 * 1024

const textFields = ['callSlug', 'name', 'email', 'region', 'languages', 'message'] as const

/** "Write for us": the open calls, the form, and the application's reception. */
export function writeRoutes(parts: SiteParts & { readonly pool: pg.Pool }): Hono<SiteEnv> {
  const routes = new Hono<SiteEnv>()
  const limit = requestLimit(parts, { name: 'apply', times: 10, seconds: 3600 })

  async function form(
    context: Context<SiteEnv>,
    data: Omit<WriteData, 'calls'>,
    status: 200 | 422,
  ): Promise<Response> {
    const page = context.var.page
    const calls = await openCalls(parts.db, page.today)
    return sendPage(context, <WritePage context={page} data={{ calls, ...data }} />, { status })
  }

  routes.get('/write-for-us', context => form(context, { typed: {}, problems: {} }, 200))

  const refuseTooMuch = (context: Context<SiteEnv>) =>
    sendPage(context, <ErrorPage context={context.var.page} status={413} />, { status: 413 })

  routes.post('/write-for-us', bodyLimit({ maxSize: mostBytes, onError: refuseTooMuch }), async context => {
    const page = context.var.page
    const wait = await limit(context)
    if (wait !== null) {
      context.header('retry-after', String(wait * 60))
      return sendPage(context, <ErrorPage context={page} status={429} minutes={wait} />, { status: 429 })
    }
    const given = await readForm(context)
    if (given === null) return sendPage(context, <ErrorPage context={page} status={400} />, { status: 400 })
    const typed = Object.fromEntries(textFields.map(name => [name, textOf(given, name)]))
    const { say } = page.words
    // Only programs fill what nobody sees.
    if (textOf(given, 'website') !== '') {
      return form(context, { typed, problems: { form: say('write.problem.honeypot') } }, 422)
    }
    const early = missingFields(typed, say)
    if (Object.keys(early).length > 0) return form(context, { typed, problems: early }, 422)
    try {
      const { id } = await receiveApplication(
        { ...parts, deskTitle: page.settings.title },
        {
          callSlug: typed.callSlug!,
          name: typed.name!,
          email: typed.email!,
          region: typed.region!,
          languages: typed.languages!,
          message: typed.message!,
          pageLanguage: page.language,
        },
        await uploadsOf(given),
      )
      return sendPage(context, <ReceivedPage context={page} reference={id} />)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      return form(context, { typed, problems: problemsOf(error, typed, say) }, 422)
    }
  })

  return routes
}

type Say = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string

function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** What is plainly left out is told of all fields at once, and not one after the other. */
function missingFields(typed: Readonly<Record<string, string>>, say: Say): WriteData['problems'] {
  const missing = (['name', 'email', 'region', 'languages'] as const).filter(
    name => typed[name]?.trim() === '',
  )
  return Object.fromEntries(missing.map(name => [name, say('write.problem.required')]))
}

async function uploadsOf(form: FormData): Promise<Upload[]> {
  const uploads: Upload[] = []
  for (const purpose of filePurposes) {
    const file = form.get(purpose)
    // A browser sends an empty file without a name where none was chosen.
    if (!(file instanceof File) || (file.name === '' && file.size === 0)) continue
    uploads.push({ purpose, filename: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
  }
  return uploads
}

const messageOfCode: Readonly<Record<string, MessageKey>> = {
  'file-missing': 'write.problem.fileMissing',
  'file-empty': 'write.problem.fileEmpty',
  'file-too-large': 'write.problem.fileTooLarge',
  'file-type': 'write.problem.fileType',
  'call-closed': 'write.problem.call',
  'file-twice': 'write.problem.fileTwice',
}

function problemsOf(
  problem: Problem,
  typed: Readonly<Record<string, string>>,
  say: Say,
): WriteData['problems'] {
  const field: ApplicationField | 'form' = problem instanceof FormProblem ? problem.field : 'form'
  if (problem.code === 'form-incomplete') return { [field]: whatIsWrong(field, typed[field] ?? '', say) }
  const key = messageOfCode[problem.code]
  return { [field]: key === undefined ? say('write.problem.other', { message: problem.message }) : say(key) }
}

/** What will not do in a field that is not empty. */
function whatIsWrong(field: string, written: string, say: Say): string {
  const limit = Object.entries(longestAnswers).find(([name]) => name === field)?.[1]
  if (limit !== undefined && written.trim().length > limit) return say('write.problem.tooLong', { limit })
  if (field === 'callSlug') return say('write.problem.call')
  return say(field === 'email' ? 'write.problem.email' : 'write.problem.line')
}
