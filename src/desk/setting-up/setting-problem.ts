import { Problem } from '../../basics/problem.ts'

/** A refusal that belongs to one field of a settings form. */
export class SettingProblem extends Problem {
  readonly field: string

  constructor(code: string, field: string, message: string, status: Problem['status'] = 422) {
    super(code, message, status)
    this.name = 'SettingProblem'
    this.field = field
  }
}
