import { readFileSync } from 'node:fs'
import { Problem } from '../basics/problem.ts'
import { checkPassword } from '../desk/people/check-password.ts'
import { type DeskAnswers, questions } from './init-questions.ts'
import type { Terminal } from './terminal.ts'

/** What the options of `init` say, as written. */
export type Given = Readonly<Partial<Record<keyof DeskAnswers | 'admin-password-file', string>>>

/** Each answer from its option or from the person, who is asked again after an answer that will not do. */
export async function answerQuestions(given: Given, terminal: Terminal | null): Promise<DeskAnswers> {
  const answer = async <Option extends keyof DeskAnswers>(option: Option): Promise<DeskAnswers[Option]> => {
    const { text, usual = '', read } = questions[option]
    const said = given[option]
    if (said !== undefined || terminal === null) return read(said ?? usual)
    const hint = usual === '' ? '' : ` [${usual}]`
    return untilRight(terminal, async () => read((await terminal.ask(`${text}${hint}: `)) || usual))
  }
  return {
    title: await answer('title'),
    languages: await answer('languages'),
    formats: await answer('formats'),
    countries: await answer('countries'),
    processes: await answer('processes'),
    'admin-name': await answer('admin-name'),
    'admin-email': await answer('admin-email'),
  }
}

/** Without a terminal, all that is missing is told at once, in a Problem 'init-incomplete'. */
export function refuseMissing(given: Given): void {
  const needed = (Object.keys(questions) as (keyof DeskAnswers)[]).filter(
    option => questions[option].usual === undefined,
  )
  const missing = needed.filter(option => given[option] === undefined)
  const hasPassword = given['admin-password-file'] !== undefined || process.env.READOUT_ADMIN_PASSWORD
  const named = [...missing, ...(hasPassword ? [] : ['admin-password-file'])].map(name => `--${name}`)
  if (named.length === 0) return
  throw new Problem(
    'init-incomplete',
    `There is no terminal to ask on, and these options are missing: ${named.join(', ')}. Give them, or run "readout init" in a terminal.`,
  )
}

/** The password from its file, the environment or the person, who types it twice unseen. */
export async function choosePassword(
  given: Given,
  email: string,
  terminal: Terminal | null,
): Promise<string> {
  const file = given['admin-password-file']
  const said = file === undefined ? process.env.READOUT_ADMIN_PASSWORD : readPasswordFile(file)
  if (said || terminal === null) {
    await checkPassword(said ?? '', [email])
    return said ?? ''
  }
  return untilRight(terminal, async () => {
    const password = await terminal.askHidden('Password of at least 12 characters (it is not shown): ')
    await checkPassword(password, [email])
    if ((await terminal.askHidden('The same again: ')) === password) return password
    throw new Problem('answer-wrong', 'The two are not the same. Type it twice alike.')
  })
}

function readPasswordFile(file: string): string {
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/)[0] ?? ''
  } catch (error) {
    throw new Problem(
      'init-incomplete',
      `The password file ${file} cannot be read (${(error as Error).message}). Name one whose first line is the password.`,
      422,
      { cause: error },
    )
  }
}

async function untilRight<Answer>(terminal: Terminal, ask: () => Promise<Answer>): Promise<Answer> {
  for (;;) {
    try {
      return await ask()
    } catch (error) {
      if (!(error instanceof Problem) || error.code === 'stopped') throw error
      terminal.say(error.message)
    }
  }
}
