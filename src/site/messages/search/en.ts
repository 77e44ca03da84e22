/** What the search page says in English. */
export const searchEn = {
  'site.search': 'Search',
  'search.title': 'Search',
  'search.label': 'Words, names or a “phrase”',
  'search.hint':
    'Names are found in any spelling and script. Quotation marks keep words together, a hyphen before a word leaves it out.',
  'search.submit': 'Search',
  'search.kind': 'What to look for',
  'search.kind.article': 'Articles',
  'search.kind.event': 'Events',
  'search.kind.actor': 'People and organisations',
  'search.filters': 'Narrow the results',
  'search.clear': 'Remove the filters',
  'search.type': 'Kind of event',
  'search.status': 'Status',
  'search.country': 'Country',
  'search.process': 'Process',
  'search.from': 'From',
  'search.to': 'To',
  'search.any': 'Any',
  'search.with': 'Only with {name}',
  'search.found': '{count, plural, =0 {Nothing found} one {# result} other {# results}}',
  'search.cut':
    'Very much matches: the newest {count} are ranked and counted. Another word or a filter finds the rest.',
  'search.nothing':
    'Nothing matches all of these words. Fewer words, another spelling of a common word, or no filter may help.',
  'search.elsewhere': 'Found elsewhere',
  'search.actors': 'In the record',
  'search.more': 'More results',
  'search.first': 'First results',
  'search.newest': 'The newest, as no word was given:',
  'search.tooLong':
    'A search takes 200 characters and 12 words at most. Please search for the rarest words of it.',
} as const
