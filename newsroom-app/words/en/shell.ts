/** What stands around every screen. */
export const shell = {
  skip: 'Skip to the content',
  newsroom: 'newsroom',
  navigation: 'Newsroom',
  desk: 'Desk',
  board: 'Board',
  record: 'Record',
  pictures: 'Pictures',
  applications: 'Applications',
  readers: 'Readers',
  outbox: 'Outbox',
  settings: 'Settings',
  people: 'People',
  tokens: 'Tokens',
  jobs: 'Jobs',
  audit: 'Audit log',
  site: 'Public site',
  administration: 'Administration',
  find: 'Find',
  help: 'Help',
  notices: 'Notices',
  unread: '{count} new',
  signOut: 'Sign out',
  nowhere: 'There is no screen at this address',
  nowhereMend: 'The address may be mistyped.',
  toDesk: 'Go to the desk',
  'list.loading': 'the list',
  'list.more': 'Show more',
  'list.all': '{count, plural, one {This is the only one.} other {These are all #.}}',
  'loading.screen': 'the screen',
  screenFailed:
    'This screen could not be loaded. The program may have been updated meanwhile: load the page again.',
  'role.contributor': 'contributor',
  'role.editor': 'editor',
  'role.chief editor': 'chief editor',
  'role.administrator': 'administrator',

  'broken.reload': 'Load the page again',
  broken:
    '{part} has broken down ({why}). What you wrote is kept in this browser and at the newsroom: load the page again to go on.',

  again: 'Try again',
  loading: 'Loading {what}…',

  report: 'Report',
  'step.review': 'Review',
  'step.edit': 'Edit',
  'step.publish': 'Publish',
  'step.history': 'History',

  documentTitle: '{title} · {desk} newsroom',

  'loading.newsroom': 'the newsroom',
  'loading.desk': 'the desk',

  member: '{name}, {role}',

  unreachable: 'The newsroom cannot be reached. Check your connection and try again; nothing here is lost.',
  unexplained: 'The newsroom answered {status} without a reason. Try again in a moment.',

  'door.401': 'You are not signed in any more. Sign in again and repeat this.',
  'door.403': 'This works only from the newsroom’s own address. Open it there and try again.',
  'door.429': 'Too many attempts from your connection. Wait a minute, then try again.',
  'door.other': 'That did not work. Try again in a moment.',
} as const
