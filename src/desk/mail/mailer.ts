/** One letter to one address. */
export interface Letter {
  readonly to: string
  readonly subject: string
  readonly text: string
  /** The same as a page; without it the letter is plain text alone. */
  readonly html?: string
  /** Headers of our own; what they hold is never an outsider's. */
  readonly headers?: Readonly<Record<string, string>>
  /** `<…@host>`; the same for every try, so that a mailbox can tell a letter that came twice. */
  readonly messageId?: string
  /** Where a mail server sends back what it cannot deliver; the sender's address without it. */
  readonly returnPath?: string
}

/**
 * Sends the desk's mail. `send` resolves once the letter is taken over (by a mail server, or safe in the outbox);
 * everything that stands in the way is a Problem: 'mail-address', 'mail-refused' (the server will never take this letter),
 * 'mail-not-sent' (it may later), 'disk-full', 'files-unwritable'.
 */
export interface Mailer {
  readonly send: (letter: Letter) => Promise<void>
}
