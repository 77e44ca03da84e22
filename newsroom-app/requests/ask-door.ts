import { AskError, send } from './ask.ts'

/** Asks the newsroom's door (sign-in, passwords, codes, passkeys); a refusal is an AskError with a sentence for people. */
export async function askDoor<Answer>(
  method: 'GET' | 'POST',
  path: string,
  body?: unknown,
  sentences: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const response = await send(method, `/newsroom/auth${path}`, body)
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok) return answer as Answer
  const refusal = typeof answer === 'object' && answer !== null ? answer : {}
  const code = String(Reflect.get(refusal, 'code') ?? response.status)
  const told = code === 'PASSWORD_WEAK' ? String(Reflect.get(refusal, 'message')) : undefined
  const message = told ?? sentences[code] ?? sentences[response.status] ?? usual[response.status] ?? otherwise
  throw new AskError(response.status, { code, message }, answer)
}

const usual: Readonly<Record<number, string>> = {
  401: 'You are not signed in any more. Sign in again and repeat this.',
  403: 'This works only from the newsroom’s own address. Open it there and try again.',
  429: 'Too many attempts from your connection. Wait a minute, then try again.',
}
const otherwise = 'That did not work. Try again in a moment.'
