/** One plain letter to one address. */
export interface Letter {
  readonly to: string
  readonly subject: string
  readonly text: string
}

/**
 * Sends the desk's mail. `send` resolves once the letter is taken over (by a mail server, or safe in the outbox);
 * everything that stands in the way is a Problem: 'mail-address', 'mail-not-sent', 'disk-full', 'files-unwritable'.
 */
export interface Mailer {
  readonly send: (letter: Letter) => Promise<void>
}
