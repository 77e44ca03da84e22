import type { AnswerOutcome } from '../../src/desk/applications/answer-application.ts'

/** What a letter is filled with. */
export interface LetterParts {
  readonly name: string
  readonly call: string
  readonly desk: string
  readonly editor: string
}

interface Letter {
  readonly subject: string
  readonly body: string
}

type Letters = Readonly<Record<AnswerOutcome, (parts: LetterParts) => Letter>>

const english: Letters = {
  invite: ({ name, call, desk, editor }) => ({
    subject: `Your application to ${desk}: an invitation to talk`,
    body: `Dear ${name},

thank you for applying to our call "${call}". We read your documents with interest and would like to talk with you.

Which times suit you in the next two weeks? Half an hour is enough. Please name two or three, with your time zone, and we shall choose one.

With kind regards
${editor}
${desk}`,
  }),
  ask: ({ name, call, desk, editor }) => ({
    subject: `Your application to ${desk}: a question`,
    body: `Dear ${name},

thank you for applying to our call "${call}". Before we decide we should like to know more:

– 

A short answer by mail will do.

With kind regards
${editor}
${desk}`,
  }),
  decline: ({ name, call, desk, editor }) => ({
    subject: `Your application to ${desk}`,
    body: `Dear ${name},

thank you for applying to our call "${call}" and for the work that you put into your documents. We have read them with care, and have decided to go on with somebody else this time.

We wish you well in your work, and would be glad to hear from you again when another call fits.

With kind regards
${editor}
${desk}`,
  }),
}

const german: Letters = {
  invite: ({ name, call, desk, editor }) => ({
    subject: `Ihre Bewerbung bei ${desk}: Einladung zum Gespräch`,
    body: `Guten Tag ${name},

vielen Dank für Ihre Bewerbung auf unsere Ausschreibung „${call}“. Wir haben Ihre Unterlagen mit Interesse gelesen und möchten gern mit Ihnen sprechen.

Welche Zeiten passen Ihnen in den nächsten zwei Wochen? Eine halbe Stunde genügt. Bitte nennen Sie zwei oder drei Termine mit Ihrer Zeitzone, wir wählen einen aus.

Mit freundlichen Grüßen
${editor}
${desk}`,
  }),
  ask: ({ name, call, desk, editor }) => ({
    subject: `Ihre Bewerbung bei ${desk}: eine Rückfrage`,
    body: `Guten Tag ${name},

vielen Dank für Ihre Bewerbung auf unsere Ausschreibung „${call}“. Bevor wir entscheiden, möchten wir noch etwas wissen:

– 

Eine kurze Antwort per Mail genügt.

Mit freundlichen Grüßen
${editor}
${desk}`,
  }),
  decline: ({ name, call, desk, editor }) => ({
    subject: `Ihre Bewerbung bei ${desk}`,
    body: `Guten Tag ${name},

vielen Dank für Ihre Bewerbung auf unsere Ausschreibung „${call}“ und für die Mühe, die in Ihren Unterlagen steckt. Wir haben sie sorgfältig gelesen und uns diesmal für jemand anderen entschieden.

Wir wünschen Ihnen für Ihre Arbeit alles Gute und freuen uns, wenn Sie sich bei einer passenden Ausschreibung wieder melden.

Mit freundlichen Grüßen
${editor}
${desk}`,
  }),
}

const lettersByLanguage: Readonly<Record<string, Letters>> = { en: english, de: german }

/** A letter to begin with, in the language that the applicant used where we have it, else in English. */
export function letterFor(outcome: AnswerOutcome, language: string, parts: LetterParts): Letter {
  return (lettersByLanguage[language] ?? english)[outcome](parts)
}
