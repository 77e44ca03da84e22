/** Sharing, corrections, contact, privacy and translations, in English. */
export const pagesEn = {
  'share.title': 'Share this report',
  'share.link': 'Its address, to copy',
  'share.mail': 'By e-mail',
  'share.note':
    'Plain links: nothing is loaded from these services, and they learn of you only if you follow one.',

  'feeds.title': 'Feeds and calendars',
  'feeds.intro':
    'Follow without an account: put one of these addresses into a feed reader, or a calendar’s into your calendar.',
  'feeds.all': 'All articles',
  'feeds.kinds': 'Kinds of articles',
  'feeds.calendar': 'Calendar',
  'feeds.own':
    'Everybody in the record, every place and every two who met have feeds or a calendar of their own: they stand at the foot of each page.',

  'corrections.title': 'Corrections',
  'corrections.intro':
    'What we got wrong and what we added later, newest first. A correction is dated, says what was wrong, and stays.',
  'corrections.empty': 'No report has been corrected so far.',
  'corrections.correction': 'Correction',
  'corrections.update': 'Update',
  'corrections.tell': 'Have you found a mistake? Please tell us.',
  'corrections.all': 'All corrections of this desk',
  'corrections.record':
    'What was corrected in the record, with its history, stands on the page of each event.',

  'contact.title': 'Contact',
  'contact.mail': 'E-mail',
  'contact.post': 'Address',
  'contact.none': 'This desk has not given an address yet.',
  'contact.mistakeTitle': 'Mistakes',
  'contact.mistake':
    'If a report is wrong, please send us its address and what is right, if you can with a source. We correct visibly: the correction is dated, and all of them stand on one page.',
  'contact.writeTitle': 'Working with us',

  'privacy.title': 'Privacy',
  'privacy.intro': 'What this site knows of you when you read it, and what it keeps.',
  'privacy.reading': 'Reading',
  'privacy.readingText':
    'You can read everything without telling us anything. Pages load nothing from other addresses, and we keep no list of who read what. How often a page is read on a day may be counted, without cookies and without addresses.',
  'privacy.choice': 'Cookies',
  'privacy.choiceText':
    'Nothing is stored before you choose. Of your choice we keep a receipt that says what was chosen and when, and nothing about who chose.',
  'privacy.limits': 'Searches and forms',
  'privacy.limitsText':
    'So that nobody can flood this site, searches and forms are counted by a keyed fingerprint of the network address, from which the address cannot be read. It is kept for an hour at most.',
  'privacy.sent': 'What you send us',
  'privacy.sentText':
    'Applications and their files stand on the desk’s own server and are read by its editors only. If you ask for letters, we keep your address until you end them. Ask us, and we erase it.',
  'privacy.embeds': 'Maps, videos and posts',
  'privacy.embedsText':
    'They come from other providers and load only after your click or with your consent; the provider then receives your address.',
  'privacy.record': 'People in the record',
  'privacy.recordText':
    'The record holds what public reports say of people in office and in public life, each datum with its source. Whoever is named can ask for a correction. What the law demands is erased, and a marker says that it was.',
  'privacy.rights': 'Your rights',
  'privacy.rightsText':
    'You may ask what we hold about you, have it corrected or erased, and complain to your data protection authority.',

  'article.original': 'Original in {language}',
  'article.stale':
    'The original in {language} was changed on {date}, after this translation. What is new there may be missing here.',
} as const
