import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { changeSettings } from '../desk/setting-up/change-settings.ts'
import { listSettingsChanges, readSettingsVersion } from '../desk/setting-up/read-settings.ts'
import { partSchemas, settingsParts } from '../desk/setting-up/settings-parts.ts'
import type { DeskSettings } from '../desk/settings.ts'
import type { SettingsAnswer } from './answers.ts'
import { settingsOf } from './desk-routes.ts'
import { requireRight } from './guards.ts'
import type { NewsroomEnv, NewsroomParts } from './newsroom-parts.ts'
import { readBody } from './read-body.ts'

/** How many of the last changes are shown. */
const longestHistory = 50

/** The desk's settings, changed part by part, and a letter that tries the mail. */
export function settingsRoutes(parts: NewsroomParts): Hono<NewsroomEnv> {
  const { db, clock, mailer, outboxFolder, mailFrom = '' } = parts
  const routes = new Hono<NewsroomEnv>()
  routes.use('/settings', requireRight('change settings'))
  routes.use('/settings/*', requireRight('change settings'))

  routes.get('/settings', async context => answer(context))

  // Before the parts, which have addresses like it.
  routes.post('/settings/mail/test', async context => {
    await readBody(context, z.object({}))
    const { email, name } = context.get('member')
    const { title } = await settingsOf(db)
    await mailer.send({
      to: email,
      subject: `${title}: the mail works`,
      text: `Dear ${name},\n\nyou asked for this letter under Settings. That it reached you means that the desk’s mail works.\n`,
    })
    return answer(context)
  })

  for (const part of settingsParts) {
    const schema = z.object({
      versionSeen: z.number().int().positive(),
      values: partSchemas[part] as z.ZodType<Partial<DeskSettings>>,
    })
    routes.put(`/settings/${part}`, async context => {
      const { versionSeen, values } = await readBody(context, schema)
      const by = context.get('member').name
      await changeSettings(db, { part, values, versionSeen, by, at: clock() })
      return answer(context)
    })
  }

  async function answer(context: Context<NewsroomEnv>): Promise<Response> {
    const [settings, version, changes] = await Promise.all([
      settingsOf(db),
      readSettingsVersion(db),
      listSettingsChanges(db, longestHistory),
    ])
    const mail = { from: mailFrom, isOutbox: outboxFolder !== null }
    return context.json({ settings, version, changes, mail } satisfies SettingsAnswer)
  }
  return routes
}
