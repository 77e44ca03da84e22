import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import { Problem } from '../basics/problem.ts'
import { mostPictureBytes } from '../desk/media/picture-limits.ts'
import { tooLarge } from '../desk/media/recognise-picture.ts'
import type { NewsroomEnv, NewsroomParts } from './newsroom-parts.ts'
import { leastRoleFor, mayDo, type Right } from './rights.ts'

/** A text of a million characters, in the most bytes that they can take, with its other fields. */
const mostBytes = 12 * 1024 * 1024

/** Lets requests pass that bear a member's session, and leaves the member for the routes. */
export function requireMember({ signIn }: Pick<NewsroomParts, 'signIn'>) {
  return createMiddleware<NewsroomEnv>(async (context, next) => {
    const member = await signIn.whoIs(context.req.raw.headers)
    if (member === null) {
      throw new Problem('signed-out', 'You are not signed in, or your session has ended. Sign in again.', 401)
    }
    context.set('member', member)
    await next()
  })
}

/** Lets members pass whose role has the right. */
export function requireRight(right: Right) {
  return createMiddleware<NewsroomEnv>(async (context, next) => {
    const { role } = context.get('member')
    if (!mayDo(role, right)) throw notAllowed(role, right)
    await next()
  })
}

/** The refusal of what a role may not do. */
export function notAllowed(role: string, right: Right): Problem {
  return new Problem(
    'not-allowed',
    `As ${role} you may not ${right}; that takes at least the role "${leastRoleFor(right)}". Ask an administrator of the desk.`,
    403,
  )
}

/** A picture comes as it is, and may be larger than any report. */
function isPictureUpload({ req }: Context): boolean {
  return req.method === 'POST' && req.path.endsWith('/api/media')
}

/**
 * Lets changes pass that a page of this very origin sent as JSON, or a picture as bytes: the browser vouches for the page,
 * and no form of another site can send either.
 */
export function requireOwnPage({ publicUrl }: Pick<NewsroomParts, 'publicUrl'>) {
  const own = new URL(publicUrl).origin
  return createMiddleware(async (context, next) => {
    if (['GET', 'HEAD'].includes(context.req.method)) return next()
    const origin = context.req.header('origin')
    const isOwnPage = context.req.header('sec-fetch-site') === 'same-origin' || origin === own
    if (!isOwnPage) {
      throw new Problem(
        'foreign-page',
        `This request came from ${origin ?? 'an unknown page'}. Open the newsroom at ${own}/newsroom and try there.`,
        403,
      )
    }
    const type = context.req.header('content-type')?.split(';')[0]?.trim().toLowerCase()
    const wanted = isPictureUpload(context) ? 'application/octet-stream' : 'application/json'
    if (type !== wanted) {
      throw new Problem('not-json', `The newsroom takes ${wanted} here, not ${type ?? 'nothing'}.`, 415)
    }
    return next()
  })
}

/** Refuses bodies that no report, or no picture, can need before they are read. */
export const limitBody = createMiddleware(async (context, next) =>
  isPictureUpload(context) ? limitPicture(context, next) : limitReport(context, next),
)

const limitPicture = bodyLimit({
  maxSize: mostPictureBytes,
  onError: ({ req }) => {
    const length = Number(req.header('content-length'))
    throw tooLarge(Number.isFinite(length) && length > 0 ? length : null)
  },
})

const limitReport = bodyLimit({
  maxSize: mostBytes,
  onError: () => {
    throw new Problem(
      'request-too-large',
      'This is more than the newsroom takes at once (12 MB). Split the report into several.',
      413,
    )
  },
})
