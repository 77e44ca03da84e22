/** The address below /newsroom of what an entry of the audit log was done to; null where that has no screen. */
export function pathOfSubject(subject: string): string | null {
  const [kind = '', ...names] = subject.split(' ')
  if (names.length === 0 || names.some(name => !/^[\w-]+$/.test(name))) return null
  switch (kind) {
    case 'reports':
      return names.length === 2 ? `/reports/${names.join('/')}` : null
    case 'planning':
    case 'media':
    case 'applications':
      return `/${kind}/${names[0]}`
    default:
      return null
  }
}
