import { z } from 'zod'

/** What a person may do in the newsroom, from least to most. */
export const roles = ['contributor', 'editor', 'chief editor', 'administrator'] as const
export type Role = (typeof roles)[number]

export const memberSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.enum(roles),
})

/** A person of the desk, as the rest of the program knows them. */
export type Member = z.infer<typeof memberSchema>

/** Whether `role` may do what asks for at least `needed`. */
export function isAtLeast(role: Role, needed: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed)
}
