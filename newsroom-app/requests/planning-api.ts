import type { NoticeKind } from '../../src/desk/notices/notice.ts'
import type { Notices } from '../../src/desk/notices/read-notices.ts'
import type { CoverageDraft, PlanningItemDraft } from '../../src/desk/planning/planning-item.ts'
import type { ScheduleDraft } from '../../src/desk/schedule/set-schedule.ts'
import type { BoardAnswer, PlanAnswer, ScheduleAnswer } from '../../src/newsroom/answers.ts'
import { ask } from './ask.ts'
import type { ArticlePlace } from './newsroom-api.ts'

export const readBoard = () => ask<BoardAnswer>('GET', '/board')
export const plan = (item: PlanningItemDraft, coverages: readonly CoverageDraft[]) =>
  ask<PlanAnswer>('POST', '/planning', { item, coverages })
export const readPlan = (id: string) => ask<PlanAnswer>('GET', `/planning/${id}`)
export const changePlan = (id: string, versionSeen: number, item: PlanningItemDraft) =>
  ask<PlanAnswer>('PUT', `/planning/${id}`, { versionSeen, item })
export const closePlan = (id: string) => ask<PlanAnswer>('POST', `/planning/${id}/close`, {})
export const reopenPlan = (id: string) => ask<PlanAnswer>('POST', `/planning/${id}/reopen`, {})
export const commentOnPlan = (id: string, body: string) =>
  ask<PlanAnswer>('POST', `/planning/${id}/comments`, { body })
export const addCoverage = (id: string, coverage: CoverageDraft) =>
  ask<PlanAnswer>('POST', `/planning/${id}/coverages`, coverage)
export const changeCoverage = (id: string, coverage: string, draft: CoverageDraft) =>
  ask<PlanAnswer>('PUT', `/planning/${id}/coverages/${coverage}`, draft)
export const cancelCoverage = (id: string, coverage: string) =>
  ask<PlanAnswer>('POST', `/planning/${id}/coverages/${coverage}/cancel`, {})
export const linkReport = (id: string, coverage: string, reportId: string) =>
  ask<PlanAnswer>('POST', `/planning/${id}/coverages/${coverage}/report`, { reportId })

const at = ({ reportId, language }: ArticlePlace) => `/reports/${reportId}/${language}`

export const readSchedule = (place: ArticlePlace) => ask<ScheduleAnswer>('GET', `${at(place)}/schedule`)
export const setSchedule = (place: ArticlePlace, draft: ScheduleDraft) =>
  ask<ScheduleAnswer>('PUT', `${at(place)}/schedule`, draft)
export const askReview = (place: ArticlePlace) => ask<ScheduleAnswer>('POST', `${at(place)}/review`, {})
export const endReview = (place: ArticlePlace) => ask<ScheduleAnswer>('POST', `${at(place)}/review/end`, {})

export const readNotices = () => ask<Notices>('GET', '/notices')
export const markNoticesRead = (upTo: number) => ask<Notices>('POST', '/notices/read', { upTo })
export const setMailedNotices = (byMail: readonly NoticeKind[]) =>
  ask<Notices>('PUT', '/notices/mail', { byMail })
