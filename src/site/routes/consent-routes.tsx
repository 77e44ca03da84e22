import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { deleteCookie, setCookie } from 'hono/cookie'
import type pg from 'pg'
import { addressIn } from '../../desk/address.ts'
import { policyVersionOf, writeChoice } from '../../desk/consent/consent-choice.ts'
import { consentCookie, visitorCookie } from '../../desk/consent/cookie-registry.ts'
import { keepReceipt } from '../../desk/consent/keep-receipt.ts'
import { requestLimit } from '../../desk/request-limit.ts'
import type { ConsentPurpose } from '../../desk/settings.ts'
import { readForm } from '../http/read-form.ts'
import { sendPage } from '../http/send-page.tsx'
import { keepUntilChanged } from '../kept/keep-until-changed.ts'
import { ConsentPage, CookiePolicyPage } from '../pages/consent-pages.tsx'
import { ErrorPage } from '../pages/error-page.tsx'
import type { SiteEnv, SiteParts } from '../site-parts.ts'

/** A choice and the way back take some hundred bytes. */
const mostBytes = 16 * 1024

/** The choice about cookies, and the policy that lists them. */
export function consentRoutes(parts: SiteParts & { readonly pool: pg.Pool }): Hono<SiteEnv> {
  const routes = new Hono<SiteEnv>()
  const limit = requestLimit(parts, { name: 'consent', times: 60, seconds: 600 })
  const isSecure = parts.publicUrl.startsWith('https://')

  routes.get('/cookie-policy', context => {
    keepUntilChanged(context, [])
    return sendPage(context, <CookiePolicyPage context={context.var.page} />)
  })

  routes.get('/consent', context => {
    const isSaved = context.req.query('saved') !== undefined
    return sendPage(context, <ConsentPage context={context.var.page} isSaved={isSaved} />)
  })

  const refuseTooMuch = (context: Context<SiteEnv>) =>
    sendPage(context, <ErrorPage context={context.var.page} status={413} />, { status: 413 })

  routes.post('/consent', bodyLimit({ maxSize: mostBytes, onError: refuseTooMuch }), async context => {
    const page = context.var.page
    const { purposes } = page.settings.consent
    // Where nothing needs consent there is no form to send, and no choice to remember.
    if (purposes.length === 0) return context.notFound()
    const wait = await limit(context)
    if (wait !== null) {
      context.header('retry-after', String(wait * 60))
      return sendPage(context, <ErrorPage context={page} status={429} minutes={wait} />, { status: 429 })
    }
    const form = await readForm(context)
    const allowed = form && allowedBy(form, purposes)
    if (form === null || allowed === null)
      return sendPage(context, <ErrorPage context={page} status={400} />, { status: 400 })
    const choice = { policyVersion: policyVersionOf(purposes), allowed }
    await keepReceipt(parts.db, choice, parts.clock())
    setCookie(context, consentCookie.name, writeChoice(choice), {
      path: '/',
      sameSite: 'Lax',
      httpOnly: true,
      secure: isSecure,
      maxAge: consentCookie.maxAgeSeconds,
    })
    // To withdraw takes the number back at once.
    if (!allowed.includes('measurement'))
      deleteCookie(context, visitorCookie.name, { path: '/', secure: isSecure })
    const back = String(form.get('back') ?? '')
    const own = addressIn(page.settings.languages, page.language, '/consent?saved')
    return context.redirect(isOwnPath(back) ? back : own, 303)
  })

  return routes
}

function allowedBy(form: FormData, purposes: readonly ConsentPurpose[]): readonly ConsentPurpose[] | null {
  switch (form.get('choice')) {
    case 'all':
      return purposes
    case 'necessary':
      return []
    case 'purposes':
      return purposes.filter(purpose => form.getAll('purpose').includes(purpose))
    default:
      return null
  }
}

/** A path of this site: "//elsewhere" and "/\elsewhere" would lead away from it. */
function isOwnPath(path: string): boolean {
  return /^\/(?![/\\])[\w\-./%?=&+]*$/.test(path)
}
