import type { Coding, CodingWarning, ReportText } from '../coder/coding.ts'
import { longestAsked } from './ask-model.ts'
import type { ModelSettings } from './model-settings.ts'
import { readOpinion } from './read-opinion.ts'

/**
 * A coding with what a model proposes besides: each proposal says whose it is (`proposedBy`) and is trusted little. The coder's
 * own findings stay as they are and come first. A model that fails, answers late or in another form adds a warning and
 * nothing else; what it says that the text does not hold is dropped. Never throws.
 */
export async function addSecondOpinion(
  coding: Coding,
  report: ReportText,
  settings: ModelSettings,
): Promise<Coding> {
  if (report.text.trim() === '') return coding
  const opinion = await readOpinion(coding, report, settings)
  if ('failure' in opinion)
    return withWarning(coding, `The model ${settings.name} gave no second opinion: ${opinion.failure}.`)
  const { actors, events, statements, told: proposed } = opinion
  const kept = events.length + statements.length
  const said = `Of ${proposed} ${proposed === 1 ? 'fact' : 'facts'} that the model ${settings.name} proposed, ${kept} ${kept === 1 ? 'is' : 'are'} added: what stands in the text and the coder has not told.`
  const cut = report.text.length > longestAsked ? ` It read only the first ${longestAsked} characters.` : ''
  return withWarning(
    {
      ...coding,
      actors: [...coding.actors, ...actors],
      events: [...coding.events, ...events],
      statements: [...coding.statements, ...statements],
    },
    said + cut,
  )
}

function withWarning(coding: Coding, message: string): Coding {
  const warning: CodingWarning = { kind: 'second-opinion', message, span: null, suggestion: null }
  return { ...coding, warnings: [...coding.warnings, warning] }
}
