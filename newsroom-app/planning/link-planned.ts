import { linkReport } from '../requests/planning-api.ts'

/** Where the address of a new report names the plan that it was begun for, says so in the plan. */
export async function linkPlanned(reportId: string): Promise<void> {
  const asked = new URLSearchParams(location.search)
  const [plan, coverage] = [asked.get('plan'), asked.get('coverage')]
  if (plan === null || coverage === null) return
  // The report is saved already; a plan that is gone must not stand in its way.
  await linkReport(plan, coverage, reportId).catch(() => {})
}
