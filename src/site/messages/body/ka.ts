/** What an article's body and its corrections say in Georgian. */
export const bodyKa = {
  'body.notes': 'შენიშვნები',
  'body.note': 'შენიშვნა {number}',
  'body.noteBack': 'ტექსტთან დაბრუნება',
  'body.embedOpen': 'გახსნა აქ: {provider}',
  'body.credit': 'ფოტო: {credit}',
  'notice.withdrawn': 'რატომ გაუქმდა პუბლიკაცია',
} as const
