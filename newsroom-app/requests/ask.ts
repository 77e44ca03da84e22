import type { Refusal } from '../../src/newsroom/answers.ts'
import { shell } from '../words/en/shell.ts'
import { sayer } from '../words/say.ts'

const say = sayer('shell', shell)

/** A request that was refused or got lost. `code` is the refusal's, or 'network' when no answer came. */
export class AskError extends Error {
  readonly status: number
  readonly code: string
  readonly field: string | null
  /** The whole answer: some refusals bring what would help. */
  readonly answer: unknown

  constructor(status: number, refusal: Refusal['error'], answer: unknown) {
    super(refusal.message)
    this.name = 'AskError'
    this.status = status
    this.code = refusal.code
    this.field = refusal.field ?? null
    this.answer = answer
  }
}

type Method = 'GET' | 'POST' | 'PUT'

/** What to do when the session has ended under somebody's hands: resolves once they are signed in again. */
let signInAgain: (() => Promise<void>) | null = null

/** Sets what happens when a request finds the session ended; the request then goes out once more. */
export function whenSignedOut(handler: (() => Promise<void>) | null): void {
  signInAgain = handler
}

/** What to do when somebody was refused what the screen offered them: their role has changed since it was drawn. */
let readRights: (() => void) | null = null

/** Sets what happens when a request finds that a role does not allow it. */
export function whenNotAllowed(handler: (() => void) | null): void {
  readRights = handler
}

/** Asks the newsroom's API and returns its answer; throws an AskError that can be shown as it is. */
export async function ask<Answer>(
  method: Method,
  path: string,
  body?: unknown,
  signal?: AbortSignal,
): Promise<Answer> {
  const response = await send(method, `/newsroom/api${path}`, body, signal)
  if (response.ok) return (await response.json()) as Answer
  const error = await errorOf(response)
  if (error.code === 'not-allowed') readRights?.()
  if (error.code !== 'signed-out' || signInAgain === null) throw error
  await signInAgain()
  return ask(method, path, body, signal)
}

/** One request; that it never arrived is an AskError 'network'. */
export async function send(
  method: Method,
  address: string,
  body?: unknown,
  signal?: AbortSignal,
): Promise<Response> {
  const content = body === undefined ? {} : { body: JSON.stringify(body) }
  const headers: Record<string, string> =
    method === 'GET' ? {} : { 'content-type': 'application/json', accept: 'application/json' }
  try {
    return await fetch(address, { method, headers, ...content, ...(signal === undefined ? {} : { signal }) })
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    const message = say('unreachable')
    throw new AskError(0, { code: 'network', message }, null)
  }
}

/** Waits until somebody has signed in again; false where nobody can. For requests that do not go through `ask`. */
export async function waitForSignIn(): Promise<boolean> {
  if (signInAgain === null) return false
  await signInAgain()
  return true
}

/** What an answer that is no success says. */
export async function errorOf(response: Response): Promise<AskError> {
  const answer: unknown = await response.json().catch(() => null)
  if (isRefusal(answer)) return new AskError(response.status, answer.error, answer)
  const message = say('unexplained', { status: response.status })
  return new AskError(response.status, { code: 'unexplained', message }, answer)
}

function isRefusal(answer: unknown): answer is Refusal {
  if (typeof answer !== 'object' || answer === null || !('error' in answer)) return false
  const { error } = answer
  return typeof error === 'object' && error !== null && 'code' in error && 'message' in error
}
