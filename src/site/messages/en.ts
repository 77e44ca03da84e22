import { asOfEn } from './as-of/en.ts'
import { bodyEn } from './body/en.ts'
import { changesEn } from './changes/en.ts'
import { dossiersEn } from './dossiers/en.ts'
import { foundEn } from './found/en.ts'
import { memoryEn } from './memory/en.ts'
import { mirrorEn } from './mirror/en.ts'
import { newsletterEn } from './newsletter/en.ts'
import { pagesEn } from './pages/en.ts'
import { searchEn } from './search/en.ts'

/** The interface in English. Its keys are the list that every other catalog must cover. */
export const en = {
  'language.name': 'English',
  'term.value': '{term}: {value}',
  quotation: '“{words}”',
  'skip.content': 'Skip to the content',
  'site.actors': 'People and organisations',
  'site.about': 'About',
  'site.writeForUs': 'Write for us',
  'site.cookiePolicy': 'Cookie policy',
  'site.changeConsent': 'Change your choice about cookies',
  'site.sections': 'Sections',
  'site.desk': 'The desk',
  'site.countries': 'Countries',
  'site.processes': 'Processes',
  'site.languages': 'Languages',
  'site.translationMissing': 'this article has no {language} version',
  'site.demonstration':
    'A demonstration: the reports are written from public facts, the newsroom is invented.',

  'front.lead': 'Top report',
  'front.latest': 'Latest',
  'front.calendar': 'Announced, and what became of it',
  'front.calendarNote':
    'From the desk’s record. An announcement whose day has passed without a report is overdue.',
  'front.byCountry': 'By country',
  'front.empty': 'Nothing has been published yet.',
  'front.elsewhere': 'Few articles are there in this language so far. The others are in {language}.',
  'front.allActors': 'All people and organisations',

  'category.empty': 'No article in this category yet.',
  'category.older': 'Older articles',
  'category.newest': 'Newest articles',

  'article.by': 'By {name}',
  'article.facts': 'What this report says',
  'article.factsNote':
    '{count, plural, one {One event, confirmed by an editor, with the words it rests on.} other {# events, confirmed by an editor, with the words they rest on.}}',
  'article.factAt': 'Event {number} in the box “What this report says”',
  'article.eventPage': 'All reports of this event',
  'article.statements': 'Who said what',
  'article.sources': 'Sources',
  'article.seeAlso': 'See also',
  'article.sameEvent': 'Same event: {event}',
  'article.alsoAbout': 'Also about {actors}',
  'article.category': 'Category',

  'embed.map': 'Map',
  'embed.video': 'Video',
  'embed.post': 'Post',
  'embed.explanation':
    'This {kind, select, map {map} video {video} other {post}} comes from {provider}. When it loads, {provider} receives your address and may set cookies. Nothing has been loaded so far.',
  'embed.load': 'Load this {kind, select, map {map} video {video} other {post}} from {provider}',
  'embed.source': 'Open it at {provider} instead',
  'embed.loaded': 'Loaded from {provider}.',

  'fact.who': 'Who',
  'fact.where': 'Where',
  'fact.when': 'When',
  'fact.topics': 'About',
  'date.unknown': 'date not given',
  'actors.none': 'no actor named',
  'actors.others': '{count, plural, one {# other} other {# others}}',

  'statement.noDate': 'undated',

  'event.record': 'What the record holds',
  'event.kicker': 'Event',
  'event.readouts': 'How it was reported',
  'event.readoutsNote':
    '{count, plural, one {One report tells of this event.} other {# reports tell of this event. Their accounts stand side by side.}}',
  'event.notPublished': 'not published on this site',
  'event.says': 'Reported as',
  'event.credits': 'Credits',
  'event.creditsNobody': 'no source named',
  'event.names': 'Names',
  'event.history': 'History of this entry',
  'event.historyNote':
    'Every datum, what it rests on, who recorded it and when. Nothing is deleted; what was replaced stays.',
  'event.past': 'replaced',

  'history.at': 'Recorded',
  'history.property': 'Datum',
  'history.value': 'Value',
  'history.basis': 'Rests on',
  'history.by': 'By',

  'actor.kind.person': 'Person',
  'actor.kind.organisation': 'Organisation',
  'actor.kind.state': 'State',
  'actor.kind.place': 'Place',
  'actor.kind.group': 'Group',
  'actor.timeline': 'Timeline',
  'actor.noEvents': 'No confirmed event yet.',
  'actor.contacts': 'Contacts',
  'actor.contact': '{count, plural, one {# event together} other {# events together}}',
  'actor.lastContact': 'last {date}',
  'actor.statements': 'Statements',
  'actor.spellings': 'Also spelt',
  'actor.history': 'History of this entry',
  'actor.events': '{count, plural, one {# event} other {# events}}',

  'actors.title': 'People and organisations',
  'actors.intro': 'Everyone that the record knows, those with the most confirmed events first.',
  'actors.empty': 'The record knows nobody yet: no proposal has been confirmed.',

  'author.kicker': 'Author',
  'author.articles': 'Articles',
  'author.empty': 'No article yet.',

  'about.title': 'About {title}',
  'about.people': 'The desk',

  'write.title': 'Write for us',
  'write.intro': 'Open calls of this desk, and the form to answer them.',
  'write.noCalls': 'There is no open call at the moment.',
  'write.regions': 'Regions',
  'write.closes': 'Open until {date}',
  'write.open': 'Open without a closing date',
  'write.apply': 'Apply',
  'write.call': 'The call that you answer',
  'write.name': 'Your name',
  'write.email': 'E-mail',
  'write.emailHint': 'We answer to this address.',
  'write.region': 'The region that you know',
  'write.languages': 'Languages that you read and write',
  'write.message': 'A few words to us',
  'write.messageHint': 'Optional.',
  'write.cv': 'CV',
  'write.cover-letter': 'Cover letter',
  'write.writing-sample': 'Writing sample',
  'write.fileHint': 'PDF, DOCX or plain text, up to 10 MB.',
  'write.honeypot': 'Leave this field empty',
  'write.submit': 'Send the application',
  'write.privacy':
    'What you send is read by the desk’s editors only and stored on the desk’s own server. No cookie is set by this form.',
  'write.problems':
    '{count, plural, one {One field needs your attention. What you typed is kept; please choose your files again.} other {# fields need your attention. What you typed is kept; please choose your files again.}}',
  'write.problem.required': 'Please fill this in.',
  'write.problem.email': 'This does not look like an e-mail address; an example is name@example.org.',
  'write.problem.tooLong': 'This is longer than the {limit} characters that we take.',
  'write.problem.line': 'Please write this on one line, without the signs < > @ : / \\.',
  'write.problem.call': 'Please choose one of the open calls.',
  'write.problem.fileMissing': 'Please choose a file.',
  'write.problem.fileEmpty': 'This file is empty. Please choose it again after checking it.',
  'write.problem.fileTwice': 'Several files were sent here. Please put them into one.',
  'write.problem.fileTooLarge':
    'This file is larger than 10 MB. A shorter version or a PDF with smaller images will do.',
  'write.problem.fileType':
    'We can read PDF, DOCX and plain text. This file is none of them, whatever its name says.',
  'write.problem.honeypot': 'Please leave this field empty: it is there to stop automatic senders.',
  'write.problem.other': 'We could not take this in: {message}',
  'write.received': 'Your application has arrived',
  'write.reference': 'Reference number',
  'write.receivedNext':
    'Please note this number. The desk has sent a confirmation to your e-mail address and will answer every application.',

  'consent.title': 'Cookies on this site',
  'consent.banner':
    'We would like to load embedded content and count readers with cookies. Nothing is set before you choose, and the site works the same either way.',
  'consent.accept': 'I accept cookies',
  'consent.refuse': 'Only necessary',
  'consent.byPurpose': 'Choose by purpose',
  'consent.intro':
    'Choose what you allow. You can change this at any time; withdrawing is as easy as allowing.',
  'consent.current.none': 'You have not chosen yet. Nothing is set.',
  'consent.current.chosen': 'Your present choice: {purposes}.',
  'consent.purpose.necessary': 'Necessary',
  'consent.purpose.embeds': 'Embedded content',
  'consent.purpose.measurement': 'Counting readers',
  'consent.what.necessary': 'Remembers this choice. Always on, and only set once you choose.',
  'consent.what.embeds':
    'Maps, videos and posts from other providers load by themselves. The provider then receives your address and may set its own cookies.',
  'consent.what.measurement':
    'A random number in a cookie for 30 days, so that we know how many readers come. No page, no address, no profile.',
  'consent.save': 'Save this choice',
  'consent.nothing': 'This desk sets no cookie that needs your consent, so there is nothing to choose.',
  'consent.saved': 'Your choice has been saved.',

  'cookies.intro':
    'This list is generated from the same register that the software sets its cookies from. There are no others from this site.',
  'cookies.none': 'This site sets no cookie for its readers.',
  'cookies.why': 'What for',
  'cookies.duration': 'How long',
  'cookies.days': '{count, plural, one {# day} other {# days}}',
  'cookies.setWhen': 'When it is set',
  'cookies.avoid': 'How to avoid it',
  'cookies.purpose': 'Purpose',
  'cookies.thirdTitle': 'Other providers',
  'cookies.third':
    'Pages request nothing from other addresses. Maps, videos and posts load only after your click or with your consent; the provider’s own rules then apply.',
  'cookies.deleteTitle': 'Deleting cookies in your browser',
  'cookies.firefox':
    'Settings, Privacy & Security, Cookies and Site Data, Manage Data: choose this site and remove it.',
  'cookies.chrome':
    'Settings, Privacy and security, Third-party cookies, See all site data: choose this site and delete it.',
  'cookies.safari':
    'Settings, Privacy, Manage Website Data: choose this site and remove it. On an iPhone: Settings, Apps, Safari, Advanced, Website Data.',
  'cookies.edge':
    'Settings, Privacy, search and services, Cookies, See all cookies and site data: choose this site and delete it.',

  'error.404.title': 'There is no page at this address',
  'error.404.text': 'The address may be mistyped, or the page was never published.',
  'error.410.title': 'This article has been withdrawn',
  'error.410.text':
    'The desk published it and has taken it back. Its address is kept so that links to it find this note.',
  'error.403.title': 'This form was sent from another site',
  'error.403.text':
    'For your safety we only take forms that were sent from our own pages. Please open the page here and send it again.',
  'error.413.title': 'That was too much at once',
  'error.413.text':
    'The form held more than we take. Files may have 10 MB each and 30 MB together. Please go back, make it smaller and send it again.',
  'error.429.title': 'Too many attempts from your connection',
  'error.429.text':
    'Please try again in {minutes, plural, one {a minute} other {# minutes}}. Going back in your browser keeps what you typed.',
  'error.500.title': 'Something went wrong on our side',
  'error.500.text':
    'It has been written to the log. Trying again in a moment often helps; if it does not, please tell the desk.',
  'error.400.title': 'The form could not be read',
  'error.400.text': 'It arrived damaged or incomplete. Please go back and send it again.',
  'error.front': 'Front page',

  'type.visit': 'Visit',
  'type.meeting': 'Meeting',
  'type.call': 'Call',
  'type.negotiation': 'Negotiation',
  'type.mediation': 'Mediation',
  'type.statement': 'Statement',
  'type.announcement': 'Announcement',
  'type.agreement': 'Agreement',
  'type.ceremony': 'Ceremony',
  'type.appointment': 'Appointment',
  'type.exercise': 'Exercise',
  'type.clash': 'Clash',
  'type.attack': 'Attack',
  'type.ceasefire': 'Ceasefire',
  'type.deployment': 'Deployment',
  'type.sanction': 'Sanction',
  'type.aid': 'Aid',
  'type.protest': 'Protest',
  'type.legal': 'Legal step',
  'type.border': 'Border',
  'type.trade': 'Trade',
  'type.energy': 'Energy',
  'type.other': 'Event',

  'status.happened': 'Happened',
  'status.ongoing': 'Ongoing',
  'status.announced': 'Announced',
  'status.conditional': 'Conditional',
  'status.proposed': 'Proposed',
  'status.postponed': 'Postponed',
  'status.cancelled': 'Cancelled',
  'status.denied': 'Denied',
  'status.disputed': 'Disputed',
  'status.unknown': 'Unclear',
  'status.overdue': 'Overdue',

  ...bodyEn,
  ...foundEn,
  ...pagesEn,
  ...changesEn,
  ...dossiersEn,
  ...asOfEn,
  ...searchEn,
  ...newsletterEn,
  ...memoryEn,
  ...mirrorEn,
} as const

export type MessageKey = keyof typeof en
