import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { addPicture } from '../desk/media/add-picture.ts'
import { changePicture, knownPicture, removePicture } from '../desk/media/change-picture.ts'
import { pictureWordsSchema } from '../desk/media/picture.ts'
import { mediaTypes, readPictureFileName } from '../desk/media/picture-address.ts'
import { findPictureFile } from '../desk/media/picture-file.ts'
import { listPictures, pictureFilters, usesOfPicture } from '../desk/media/read-pictures.ts'
import type { AddedPictureAnswer, PictureAnswer, PicturesAnswer } from './answers.ts'
import { requireRight } from './guards.ts'
import type { NewsroomEnv, NewsroomParts } from './newsroom-parts.ts'
import { readBody, readGiven } from './read-body.ts'

const questionSchema = z.object({
  words: z.string().max(200).default(''),
  filter: z.enum(pictureFilters).default('all'),
  before: z.string().max(20).nullable().default(null),
})
const nameSchema = z.object({ name: z.string().max(300).default('picture') })
const changeSchema = z.object({ versionSeen: z.number().int().positive(), words: pictureWordsSchema })
const pageLength = 48

/** The library of pictures: looked through, added to, described, and cleared out. */
export function mediaRoutes(parts: NewsroomParts): Hono<NewsroomEnv> {
  const { db, files, clock } = parts
  const routes = new Hono<NewsroomEnv>()
  routes.use('/media/*', requireRight('add pictures'))
  const today = () => clock().toISOString().slice(0, 10)

  routes.get('/media', async context => {
    const asked = readGiven(context.req.query(), questionSchema)
    const page = await listPictures(db, { ...asked, today: today(), limit: pageLength })
    return context.json({ ...page, today: today() } satisfies PicturesAnswer)
  })

  // The body is the file itself, as it is: see `limitBody`.
  routes.post('/media', async context => {
    const { name } = readGiven(context.req.query(), nameSchema)
    const bytes = new Uint8Array(await context.req.arrayBuffer())
    const by = context.get('member').name
    const added = await addPicture(parts, { filename: name, bytes, by, at: clock() })
    return context.json(added satisfies AddedPictureAnswer, added.isNew ? 201 : 200)
  })

  // What members see: also what may no longer be shown to readers.
  routes.get('/media/files/:file', async context => {
    const file = readPictureFileName(context.req.param('file'))
    const found = file === null ? null : await findPictureFile(db, file)
    if (file === null || found === null) return context.text('There is no such picture.', 404)
    const bytes = await files.get(found.fileHash)
    return context.body(new Uint8Array(bytes), 200, {
      'content-type': mediaTypes[file.format],
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, max-age=86400, immutable',
    })
  })

  routes.get('/media/:id', async context => answer(context, context.req.param('id')))

  routes.put('/media/:id', async context => {
    const { versionSeen, words } = await readBody(context, changeSchema)
    const id = context.req.param('id')
    await changePicture(db, id, versionSeen, words)
    return answer(context, id)
  })

  routes.post('/media/:id/remove', requireRight('remove pictures'), async context => {
    await readBody(context, z.object({}))
    await removePicture(parts, context.req.param('id'))
    return context.json({})
  })

  async function answer(context: Context<NewsroomEnv>, id: string) {
    const picture = await knownPicture(db, id)
    const uses = await usesOfPicture(db, picture.hash)
    return context.json({ picture, uses, today: today() } satisfies PictureAnswer)
  }
  return routes
}
