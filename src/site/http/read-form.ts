import type { Context } from 'hono'

/** The form that a request carries, or null where its body is none: another type, damaged, or without a boundary. */
export async function readForm(context: Context): Promise<FormData | null> {
  return context.req.formData().catch(() => null)
}
