import type { JobsAnswer, MadeTokenAnswer, TokensAnswer } from '../../src/newsroom/answers.ts'
import { ask } from './ask.ts'

export const listTokens = () => ask<TokensAnswer>('GET', '/tokens')
export const makeToken = (token: { name: string; times: number }) =>
  ask<MadeTokenAnswer>('POST', '/tokens', token)
export const revokeToken = (id: string) => ask<TokensAnswer>('POST', `/tokens/${id}/revoke`, {})

export const listJobs = () => ask<JobsAnswer>('GET', '/jobs')
export const retryJob = (name: string, id: string) =>
  ask<JobsAnswer>('POST', `/jobs/${encodeURIComponent(name)}/${id}/retry`, {})
