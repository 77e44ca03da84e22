/**
 * The folders of src/ in their order, each with those that it may import besides itself. A report's way to its page goes
 * down this list, and imports go up it; ARCHITECTURE.md shows the same list.
 */
export const folders: Readonly<Record<string, readonly string[]>> = {
  basics: [],
  language: ['basics'],
  names: ['basics'],
  database: ['basics'],
  coder: ['basics', 'language', 'names'],
  evaluation: ['basics', 'coder'],
  'second-opinion': ['basics', 'names', 'coder'],
  record: ['basics', 'database', 'coder'],
  desk: ['basics', 'database', 'coder', 'record'],
  data: ['basics', 'database', 'coder', 'record', 'desk'],
  site: ['basics', 'names', 'database', 'coder', 'record', 'desk'],
  newsroom: ['basics', 'database', 'coder', 'record', 'desk'],
  'configuration.ts': ['basics'],
  'server.ts': ['basics', 'database', 'coder', 'desk', 'data', 'site', 'newsroom', 'configuration.ts'],
  command: [
    'basics',
    'language',
    'names',
    'database',
    'coder',
    'evaluation',
    'second-opinion',
    'record',
    'desk',
    'configuration.ts',
    'server.ts',
  ],
}
