import type { Letter } from '../mail/mailer.ts'

interface ConfirmationParts {
  readonly name: string
  readonly email: string
  readonly callTitle: string
  readonly deskTitle: string
  readonly publicUrl: string
  readonly language: string
}

interface Wording {
  readonly subject: (call: string) => string
  readonly text: (parts: ConfirmationParts) => readonly string[]
}

const english: Wording = {
  subject: call => `Your application: ${call}`,
  text: parts => [
    `Dear ${parts.name},`,
    `thank you for your application to the call "${parts.callTitle}". It has arrived with all its files, and an editor will read it.`,
    'If you did not apply, somebody gave your address by mistake: please answer this letter and we will delete the application.',
    `${parts.deskTitle}\n${parts.publicUrl}`,
  ],
}

const wordings: Readonly<Record<string, Wording>> = {
  en: english,
  de: {
    subject: call => `Ihre Bewerbung: ${call}`,
    text: parts => [
      `Guten Tag, ${parts.name},`,
      `vielen Dank für Ihre Bewerbung auf die Ausschreibung „${parts.callTitle}“. Sie ist mit allen Dateien angekommen und wird von der Redaktion gelesen.`,
      'Falls Sie sich nicht beworben haben, wurde Ihre Adresse irrtümlich angegeben: Antworten Sie bitte auf diesen Brief, dann löschen wir die Bewerbung.',
      `${parts.deskTitle}\n${parts.publicUrl}`,
    ],
  },
}

/** The letter that tells an applicant that everything arrived, in the language of the page if we write it. */
export function confirmationLetter(parts: ConfirmationParts): Letter {
  const wording = wordings[parts.language] ?? english
  return {
    to: parts.email,
    subject: wording.subject(parts.callTitle),
    text: `${wording.text(parts).join('\n\n')}\n`,
  }
}
