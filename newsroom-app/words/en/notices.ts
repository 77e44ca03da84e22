/** What a member is told. */
export const notices = {
  title: 'Notices',
  loading: 'your notices',
  none: 'Nothing yet. You are told here when somebody mentions you, gives you work or asks for a review, and when a deadline comes near.',
  new: 'new',
  byMail: 'By mail, too',
  'kind.mention': 'Somebody mentions me',
  'kind.assignment': 'Work is given to me',
  'kind.review': 'A review is asked for',
  'kind.deadline': 'A deadline comes near',
  'kind.rights': 'The rights to a picture end',
  'kind.published': 'What I scheduled went out or came off',
} as const
