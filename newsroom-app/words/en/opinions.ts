/** What comes to a review from elsewhere while it is open: a language model's proposals, others' decisions, another text. */
export const opinions = {
  came: 'The language model {model} has given its second opinion: {count, plural, one {one proposal at the end of the list, to be decided by itself} other {# proposals at the end of the list, each to be decided by itself}}.',
  decidedElsewhere:
    'Somebody else decided {count, plural, one {a proposal} other {# proposals}} of this report meanwhile.',
  textChanged: 'The text was changed meanwhile, and its proposals with it. What you have decided stands.',
  load: 'Show the new text',
} as const
