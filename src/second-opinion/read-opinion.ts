import type { CodedActor, CodedEvent, CodedStatement, Coding, ReportText } from '../coder/coding.ts'
import { askModel } from './ask-model.ts'
import { checkAnswer } from './check-answer.ts'
import type { ModelSettings } from './model-settings.ts'

/** What a model proposes besides a coding, checked against the text. */
export interface Opinion {
  /** Those whom the events and statements name and the coding does not. */
  readonly actors: readonly CodedActor[]
  readonly events: readonly CodedEvent[]
  readonly statements: readonly CodedStatement[]
  /** How many facts the model told, kept or not. */
  readonly told: number
}

/**
 * Asks the model about a report once. What it says that the text does not hold, or the coder has told, is dropped; a model
 * that fails is told in a few words. Never throws. `signal` ends the asking early.
 */
export async function readOpinion(
  coding: Coding,
  report: ReportText,
  settings: ModelSettings,
  signal?: AbortSignal,
): Promise<Opinion | { readonly failure: string }> {
  const answer = await askModel(settings, report, signal)
  if ('failure' in answer) return answer
  const checked = checkAnswer(report.text, coding, answer, settings.name)
  return { ...checked, told: answer.events.length + answer.statements.length }
}
