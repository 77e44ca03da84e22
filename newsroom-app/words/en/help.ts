/** In-place help: what a screen is for, and its keys. */
export const help = {
  title: 'Help: {screen}',
  keys: 'Keys here',
  everywhere: 'Keys everywhere',
  close: 'Close',
  'key.palette': 'Find a screen, a report, an actor, an event or something to do',
  'key.help': 'This help',
  'key.escape': 'Leave a dialog or a form',

  'newsroom.name': 'the newsroom',
  'newsroom.text':
    'Everything is reached from the bar above, or by Ctrl and K: type a few letters of what you look for. What you may do depends on your role; an administrator sees the table of rights under People.',

  'desk.name': 'Desk',
  'desk.text':
    'Every report of the desk, the last changed first. “To decide” shows those in which the coder’s proposals wait for an editor. A report goes from draft over its review to its publication; nothing reaches the public record before an editor has confirmed it.',

  'board.name': 'Board',
  'board.text':
    'What is under way, from a pitch to the public page. Planned is not scheduled: a plan says what the desk means to cover and who does it; scheduled is what goes out by itself at its time. What the record announces or misses is offered above as a prompt; one button makes a plan of it.',
  'board.key.arrows': 'From card to card',
  'board.key.shiftArrows': 'Move the card to the stage beside it',
  'board.key.enter': 'Open the card',

  'plan.name': 'Plan',
  'plan.text':
    'A plan holds what one event calls for. Its coverages are the pieces of work: each has a format, a language, a person and a deadline, and becomes a report. Who is assigned, mentioned with @Name or near a deadline gets a notice.',
  'plan.key.send': 'Send the comment',

  'review.name': 'Review',
  'review.text':
    'The report on the left with the words marked that each proposal rests on, the proposals on the right. Accept what the text says, correct what it says otherwise, reject what it does not say. Where the record holds the same event already, choose it: both reports then tell of one event.',
  'review.key.next': 'Next proposal, previous proposal',
  'review.key.accept': 'Accept',
  'review.key.correct': 'Correct',
  'review.key.reject': 'Reject',
  'review.key.new': 'New event, new statement from the selected words',
  'review.key.undo': 'Undo the last decision',

  'writing.name': 'Writing',
  'writing.text':
    'While you write, what the report says is read and shown beside the text, with what the record remembers of the same people. A draft is kept in your browser while the newsroom cannot be reached, and merged when somebody else saved meanwhile. Pictures are dropped or pasted where they are to stand; the address of a video, a post or a map that is pasted into an empty paragraph becomes its placeholder.',

  'publish.name': 'Publishing',
  'publish.text':
    'The checklist names what is still open. A report goes out at once or by the clock; an embargo keeps it in until its time. After publication, say what was corrected: readers see the note and its date.',

  'pictures.name': 'Pictures',
  'pictures.text':
    'The pictures that the desk may show. Each is made anew in several sizes, without the place where it was taken. Say what it shows, whom to credit, and until which day you may show it: after that day readers do not see it, wherever it stands.',
  'pictures.key.arrows': 'Move the focal point, when it has the focus',

  'settings.name': 'Settings',
  'settings.text':
    'What the desk decides about itself. Each part is saved by itself, and shows on the public site at once. What articles still have cannot be taken out; below each part stands who changed what.',

  'record.name': 'Record room',
  'record.text':
    'What the desk has confirmed. Two events or actors that are one are ticked and merged; what is two is split by what each report says. Every change needs a reason, shows beforehand what it does, stands in the history and can be undone under Changes.',

  'waiting.name': 'To decide',
  'waiting.text':
    'What waits for a decision in all reports, the least sure first: there a look of yours is worth most. Open the report where one paragraph is not enough.',

  'readings.name': 'Second readings',
  'readings.text':
    'A proposal that a colleague decided comes by chance, without the decision. What you decide changes nothing in the record; both decisions together show how far editors agree, datum by datum. Where they often differ, talk about the rule.',

  'notices.name': 'Notices',
  'notices.text':
    'Who mentions you, gives you work, asks for your review, and which deadline comes near. Opening this screen marks them as read. Choose below which of them also come by mail.',

  'applications.name': 'Applications',
  'applications.text':
    'What local specialists sent to an open call. Their files are shown as text or downloaded, never opened in place. An answer goes by mail, with the words that you see.',

  'people.name': 'People',
  'people.text':
    'Who works here and with which role. An invitation holds seven days. A new role holds from the next thing that somebody does, whoever is signed in.',

  'tokens.name': 'Tokens',
  'tokens.text':
    'A token lets a program ask for the open data more often. It is shown once, when it is made. One that leaked is taken back and refused at once.',

  'jobs.name': 'Jobs',
  'jobs.text':
    'Letters, what goes out by the clock, tidying up. A job that fails is tried again by itself, at growing distances; “Try again now” does not wait. What fails again and again says why.',

  'audit.name': 'Audit log',
  'audit.text': 'Who did what and when. Nobody can change it, administrators included.',
} as const
