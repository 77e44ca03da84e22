import type { Letter } from '../../desk/mail/mailer.ts'
import type { DeskSettings } from '../../desk/settings.ts'
import { wordsFor } from '../messages/words.ts'
import { accent, letterHtml, link } from './letter-frame.tsx'
import { wholeAddress } from './newsletter-address.ts'

/** What a letter to somebody who signed up is made from. */
export interface SignUp {
  readonly email: string
  readonly language: string
  readonly settings: DeskSettings
  readonly publicUrl: string
  /** The path that the letter leads to, without its language. */
  readonly path: string
}

/** Asks for confirmation of a sign-up. */
export function confirmationLetter(given: SignUp): Letter {
  return letter(given, 'mail.confirm')
}

/** Says that the address is subscribed already, to it alone. */
export function knownLetter(given: SignUp): Letter {
  return letter(given, 'mail.known')
}

function letter(
  { email, language, settings, publicUrl, path }: SignUp,
  kind: 'mail.confirm' | 'mail.known',
): Letter {
  const words = wordsFor(language)
  const desk = settings.title
  const [subject, text] = [words.say(`${kind}.subject`, { desk }), words.say(`${kind}.text`, { desk })]
  const address = wholeAddress(settings, publicUrl, language, path)
  const [button, note] =
    kind === 'mail.confirm'
      ? [words.say('mail.confirm.button'), words.say('mail.confirm.ignore')]
      : [words.say('newsletter.manage.change'), null]
  return {
    to: email,
    subject,
    text: `${[text, address, note, desk].filter(part => part !== null).join('\n\n')}\n`,
    html: letterHtml({
      language: words.language,
      title: subject,
      desk,
      home: wholeAddress(settings, publicUrl, language, '/'),
      children: (
        <>
          <p>{text}</p>
          <p>
            <a
              href={address}
              className={accent}
              style={{
                display: 'inline-block',
                padding: '10px 18px',
                border: '2px solid #a8475a',
                borderRadius: '4px',
                fontWeight: 'bold',
                color: link.color,
                textDecoration: 'none',
              }}
            >
              {button}
            </a>
          </p>
          <p style={{ fontSize: '14px', overflowWrap: 'anywhere' }}>{address}</p>
        </>
      ),
      smallPrint: note ?? desk,
    }),
    // A machine's letter, so that no holiday answer comes back: RFC 3834.
    headers: { 'Auto-Submitted': 'auto-generated' },
  }
}
