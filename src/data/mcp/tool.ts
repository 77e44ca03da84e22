import type { z } from 'zod'
import type { Clock } from '../../basics/clock.ts'
import type { CoderParts } from '../../coder/code-report.ts'
import type { Database } from '../../database/open-database.ts'
import type { Whereabouts } from '../describe-facts.ts'

/** What a tool reads from: the record, and where its pages are. `today` is an ISO day. */
export interface ToolParts {
  readonly db: Database
  readonly coder: CoderParts
  readonly where: Whereabouts
  readonly today: string
}

/** What the tools are built from; the rest is read from the desk with each call. */
export interface ToolSources {
  readonly db: Database
  readonly coder: CoderParts
  readonly clock: Clock
  readonly publicUrl: string
  readonly onError?: ((error: unknown, doing: string) => void) | undefined
}

/** One thing that a language model may ask of the record. It only reads, and answers with what is published. */
export interface Tool<Asked extends z.ZodObject = z.ZodObject, Answer extends z.ZodObject = z.ZodObject> {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly asked: Asked
  readonly answer: Answer
  readonly run: (asked: z.output<Asked>, parts: ToolParts) => Promise<z.input<Answer>>
  /** The answer in words, each fact with the address that it can be checked at. */
  readonly tell: (answer: z.input<Answer>) => string
}

/** Keeps the types of a tool's own schemas together while it is written. */
export function defineTool<Asked extends z.ZodObject, Answer extends z.ZodObject>(
  tool: Tool<Asked, Answer>,
): Tool<Asked, Answer> {
  return tool
}
