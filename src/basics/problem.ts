/**
 * A refusal that a person can act on: a stable code, and a sentence that says what was found and what would work.
 * `status` is the HTTP status that a door answers with. Anything thrown that is not a Problem is a bug of ours.
 */
export class Problem extends Error {
  readonly code: string
  readonly status: 400 | 401 | 403 | 404 | 405 | 406 | 409 | 413 | 415 | 422 | 429 | 503 | 507

  constructor(code: string, message: string, status: Problem['status'] = 422, options?: ErrorOptions) {
    super(message, options)
    this.name = 'Problem'
    this.code = code
    this.status = status
  }
}
