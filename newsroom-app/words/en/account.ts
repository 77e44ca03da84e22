/** A member’s own account: sessions, password, codes, passkeys. */
export const account = {
  title: 'Your account',
  loading: 'your account',
  'account.who': '{email}, {role}',

  'browser.unknown': 'an unknown browser',
  'browser.on': '{browser} on {system}',

  'password.wrongOld': 'The old password is not right. Capitals count.',
  'password.holds': 'The new password holds; elsewhere you are signed out.',
  'password.title': 'Password',
  'password.old': 'Old password',
  'password.new': 'New password, of at least 12 characters',
  'password.change': 'Change the password',

  'codes.wrongPassword': 'The password is not right. Capitals count.',
  'codes.title': 'One-time codes',
  'codes.on': 'Signing in takes your password and a code from your authenticator.',
  'codes.passwordToEnd': 'Your password, to give them up',
  'codes.end': 'Give up codes',
  'codes.off': 'With an authenticator on your phone, a stolen password alone does not open the newsroom.',
  'codes.passwordToBegin': 'Your password, to begin',
  'codes.begin': 'Begin with codes',
  'codes.wrong': 'That code is not right, or its half minute is over. Take the next one.',
  'codes.scan': 'Scan this with your authenticator, or type the letters below into it.',
  'codes.picture': 'The secret for your authenticator, as a QR code',
  'codes.backup':
    'Keep these backup codes somewhere safe: each opens the newsroom once, should the phone be lost. They are not shown again.',
  'codes.shown': 'The code that it shows now',
  'codes.confirm': 'Use codes from now on',

  'passkeys.title': 'Passkeys',
  'passkeys.means':
    'A passkey opens the newsroom with your fingerprint, face or security key, and no password that could be stolen.',
  'passkeys.loading': 'your passkeys',
  'passkeys.one': 'Passkey',
  'passkeys.remove': 'Remove',
  'passkeys.add': 'Add a passkey',
  'passkeys.device': 'This device',
  'passkeys.stopped': 'The device was not asked, or said no. Try again when you are ready.',
  'passkeys.known': 'This device has a passkey for the newsroom already.',
  'passkeys.added': 'added on {day}',

  'sessions.title': 'Where you are signed in',
  'sessions.end': 'Sign out there',
  'sessions.endOthers': 'Sign out everywhere else',
  'sessions.here': '{browser} (here)',
  'sessions.since': 'since {since}; ends on {end}',
  'sessions.sinceFrom': 'since {since}, from {address}; ends on {end}',
} as const
