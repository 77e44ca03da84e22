import { Problem } from '../../basics/problem.ts'
import { passwordLength } from './password-length.ts'

/**
 * Throws the Problem 'password-weak' when a password is too short, too long, or soon guessed: by those who try common
 * passwords, keyboard walks and repetitions (zxcvbn, Wheeler 2016), or who know the member's name and mail address.
 * Nothing is asked of any server.
 */
export async function checkPassword(password: string, known: readonly string[]): Promise<void> {
  const { min, max } = passwordLength
  if (password.length < min || password.length > max) {
    throw weak(
      `The password has ${password.length} characters; it needs ${min} to ${max}. A few words together make a good one.`,
    )
  }
  if (known.some(word => word.toLowerCase() === password.trim().toLowerCase())) {
    throw weak('The password is your name or mail address, which others know. Choose another.')
  }
  const estimator = await passwordEstimator()
  // The estimate takes time that grows with the length; what is long enough at its beginning is long enough.
  const { score } = estimator.check(password.slice(0, 40), known.flatMap(wordsOf))
  if (score >= leastScore) return
  throw weak(
    'This password would soon be guessed: it is a common one, a row of keys or a repetition. A few words that have nothing to do with each other make a good one.',
  )
}

/** Of 0 to 4: "safely unguessable" for those who cannot take the database with them. */
const leastScore = 3

let loaded: Promise<Estimator> | null = null
type Estimator = { check: (password: string, known: string[]) => { score: number } }

/** Its lists of common passwords take a third of a second to read, which only who sets a password waits for. */
function passwordEstimator(): Promise<Estimator> {
  loaded ??= Promise.all([import('@zxcvbn-ts/core'), import('@zxcvbn-ts/language-common')]).then(
    ([{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }]) =>
      new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs }),
  )
  return loaded
}

function wordsOf(known: string): string[] {
  return [known, ...known.split(/[^\p{L}\p{N}]+/u)].filter(word => word.length > 2)
}

function weak(message: string): Problem {
  return new Problem('password-weak', message)
}
