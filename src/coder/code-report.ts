import type { Coding, ReportText } from './coding.ts'
import type { Pack } from './pack.ts'
export function codeReport(report: ReportText, _packs: readonly Pack[]): Coding {
  const { id, title, published, language } = report
  return {
    document: { id, title, published, language },
    actors: [],
    events: [],
    statements: [],
    warnings: [],
  }
}
