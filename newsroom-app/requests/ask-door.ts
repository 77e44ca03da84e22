import { shell } from '../words/en/shell.ts'
import { sayer } from '../words/say.ts'
import { AskError, send } from './ask.ts'

const say = sayer('shell', shell)

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
  401: say('door.401'),
  403: say('door.403'),
  429: say('door.429'),
}
const otherwise = say('door.other')
