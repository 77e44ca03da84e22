/** The addresses of the newsroom's screens, below /newsroom; a name after a colon stands for one part of the path. */
export const clientPaths = {
  desk: '/',
  newReport: '/new',
  review: '/reports/:id/:language',
  edit: '/reports/:id/:language/edit',
  publish: '/reports/:id/:language/publish',
  history: '/reports/:id/:language/history',
  applications: '/applications',
  application: '/applications/:id',
  media: '/media',
  picture: '/media/:id',
  settings: '/settings',
  settingsPart: '/settings/:part',
  readers: '/readers',
  outbox: '/outbox',
  board: '/board',
  events: '/record',
  actors: '/record/actors',
  waiting: '/record/proposals',
  readings: '/record/readings',
  changes: '/record/changes',
  merge: '/record/merge/:kind',
  event: '/record/events/:id',
  actor: '/record/actors/:id',
  newPlan: '/planning/new',
  plan: '/planning/:id',
  notices: '/notices',
  people: '/people',
  account: '/account',
  audit: '/audit',
  tokens: '/tokens',
  jobs: '/jobs',
  join: '/join',
  newPassword: '/new-password',
} as const

const patterns = Object.values(clientPaths).map(
  path => new RegExp(`^${path.replace(/:\w+/g, '[\\w-]+').replace(/\/$/, '')}/?$`),
)

/** Whether the client has a screen at this path. */
export function isClientPath(path: string): boolean {
  return patterns.some(pattern => pattern.test(path))
}
