/** The screens before the door: signing in, joining, a new password. */
export const signIn = {
  newsroom: 'Newsroom',
  invites: 'An administrator of the desk invites new members.',
  toSite: 'Back to the public site',

  documentTitle: '{title} · {desk} newsroom',

  email: 'Mail address',
  password: 'Password',
  signingIn: 'Signing in…',
  signIn: 'Sign in',
  fill: 'Fill these in',
  'wrong.password':
    'This mail address and password do not belong together. Check both; capitals count in the password.',
  'wrong.address': 'Signing in works only from the newsroom’s own address. Open it there and try again.',
  demonstration: 'This is a demonstration desk. Anybody may look around as {email}, password {password}.',

  'code.backup': 'A backup code',
  'code.shown': 'The code that your authenticator shows',
  'code.useAuthenticator': 'Use the authenticator',
  'code.useBackup': 'Use a backup code',
  back: 'Back',
  'wrong.code': 'That code is not right, or was used before. Take the next one, or begin again.',
  'wrong.often': 'Too many codes. Wait a minute, then try again.',

  'passkey.none': 'No passkey was used. Try again, or take the password.',
  'passkey.signIn': 'Sign in with a passkey',
  'passkey.unknown': 'This passkey does not open this newsroom. Take the password.',

  'forgotten.toSignIn': 'Back to signing in',
  'forgotten.email': 'Your mail address',
  'forgotten.send': 'Send me a letter',
  'forgotten.sent':
    'If {email} has an account here, a letter is on its way. It works for an hour; look among unwanted mail, too.',

  forgotten: 'Forgotten the password?',

  'again.title': 'Your session has ended',
  'again.means': 'Sign in again to go on where you were. Nothing you wrote is lost.',

  'join.title': 'Join the newsroom',
  'join.loading': 'your invitation',
  'join.name': 'Your name, as colleagues see it',
  newPassword: 'A password of at least 12 characters',
  'join.good': 'A few words that have nothing to do with each other make a good one.',
  'join.opening': 'Opening…',
  'join.open': 'Open my account',
  'join.as': 'You will work here as {role}, and sign in with {email}.',

  'newPassword.title': 'A new password',
  'newPassword.holds': 'Your new password holds, and every earlier session has ended.',
  'newPassword.set': 'Set it',
  'wrong.letter': 'This letter was used already, or its hour is over. Ask for another on the sign-in page.',
} as const
