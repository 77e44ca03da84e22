import { z } from 'zod'
import { Problem } from '../basics/problem.ts'
import {
  type DueLetter,
  giveUpLostLetters,
  layOutIssue,
  postponeLetter,
  settleLetter,
  takeLetters,
} from '../desk/newsletter/digest-letters.ts'
import { chooseArticles, gatherIssue, type IssueArticle } from '../desk/newsletter/gather-issue.ts'
import { type Issue, issuesDue, readIssue } from '../desk/newsletter/issue.ts'
import { manageToken } from '../desk/newsletter/keep-subscription.ts'
import { signedMessageId, verpAddress } from '../desk/newsletter/return-path.ts'
import { readDesk } from '../desk/read-desk.ts'
import type { DeskSettings } from '../desk/settings.ts'
import { type JobKind, jobOf } from '../queue/job.ts'
import { digestLetter } from '../site/newsletter/digest-letter.tsx'
import type { JobParts } from './job-parts.ts'

export const sendDigestsKind: JobKind<Record<string, never>> = {
  name: 'newsletter-digests',
  what: 'writes the digests whose time has come, and tries again those that a mail server did not take',
  data: z.object({}),
}

/** Letters taken at once, and sent side by side. */
const sideBySide = 4
/** After so many letters in a row that found no mail server, the rest waits for the next minute. */
const mostFailures = 8

/** Every minute, lays out the issues that are due and sends what waits, until nothing does. */
export function sendDigests(parts: JobParts) {
  return jobOf(
    sendDigestsKind,
    async (_data, signal) => {
      const { db, clock } = parts
      const desk = await readDesk(db)
      if (desk === null) return
      await giveUpLostLetters(db, clock())
      for (const issue of issuesDue(clock())) await layOutIssue(db, issue, clock())
      const articlesOf = keptArticles(parts)
      let failures = 0
      while (!signal.aborted && failures < mostFailures) {
        const letters = await takeLetters(db, sideBySide, clock())
        if (letters.length === 0) return
        const sent = await Promise.all(
          letters.map(async letter => sendLetter(parts, desk.settings, letter, articlesOf)),
        )
        failures = sent.includes(true) ? 0 : failures + letters.length
      }
    },
    '* * * * *',
  )
}

/** Sends one letter and notes what came of it; false where the mail server could not be had. */
async function sendLetter(
  parts: JobParts,
  settings: DeskSettings,
  letter: DueLetter,
  articlesOf: (issue: Issue) => Promise<IssueArticle[]>,
): Promise<boolean> {
  const { db, clock, mailer, secret, publicUrl, bounceAddress, mailFrom } = parts
  const { subscription } = letter
  const issue = readIssue(letter.issue)
  const articles =
    issue === null ? [] : chooseArticles(await articlesOf(issue), subscription, settings.languages)
  if (issue === null || articles.length === 0) {
    await settleLetter(db, letter, 'empty', null, clock())
    return true
  }
  const token = manageToken(secret, subscription.id)
  try {
    await mailer.send({
      ...digestLetter({ subscription, issue, articles, settings, publicUrl, token }),
      messageId: signedMessageId(secret, subscription.id, issue.name, mailFrom),
      ...(bounceAddress === null ? {} : { returnPath: verpAddress(secret, subscription.id, bounceAddress) }),
    })
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const isForGood = ['mail-refused', 'mail-address'].includes(error.code)
    if (isForGood) await settleLetter(db, letter, 'refused', error.message, clock())
    else await postponeLetter(db, letter, error.message, clock())
    return isForGood
  }
  await settleLetter(db, letter, 'sent', null, clock())
  return true
}

/** The articles of each issue, read once for all its readers. */
function keptArticles({ db }: JobParts): (issue: Issue) => Promise<IssueArticle[]> {
  const kept = new Map<string, Promise<IssueArticle[]>>()
  return issue => {
    const known = kept.get(issue.name) ?? gatherIssue(db, issue)
    kept.set(issue.name, known)
    return known
  }
}
