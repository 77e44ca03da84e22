import { type Extensions, Mark, mergeAttributes } from '@tiptap/core'
import { TableKit } from '@tiptap/extension-table'
import { Placeholder } from '@tiptap/extensions'
import StarterKit from '@tiptap/starter-kit'
import { editor as words } from '../words/en/editor.ts'
import { sayer } from '../words/say.ts'
import { EmbedNode } from './embed-node.tsx'
import { FootnoteNode } from './footnote-node.tsx'
import { ImageNode } from './image-node.tsx'
import { PasteClean } from './paste-clean.ts'
import { PasteEmbed } from './paste-embed.ts'
import { QuoteNode } from './quote-node.tsx'
import { SuggestMode } from './suggest-mode.ts'

const say = sayer('editor', words)

const Comment = Mark.create({
  name: 'comment',
  inclusive: false,
  excludes: '',
  addAttributes: () => ({ thread: { default: '' } }),
  parseHTML: () => [{ tag: 'span[data-thread]', getAttrs: element => ({ thread: element.dataset.thread }) }],
  renderHTML: ({ HTMLAttributes }) => [
    'span',
    { class: 'commented', 'data-thread': HTMLAttributes.thread },
    0,
  ],
})

/** Words that somebody proposes to put in or to take out. */
function suggestionMark(name: 'insertion' | 'deletion', tag: 'ins' | 'del') {
  return Mark.create({
    name,
    inclusive: false,
    excludes: '',
    addAttributes: () => ({ by: { default: '' }, at: { default: '' } }),
    parseHTML: () => [
      { tag: `${tag}[data-by]`, getAttrs: ({ dataset }) => ({ by: dataset.by, at: dataset.at }) },
    ],
    renderHTML: ({ HTMLAttributes: { by, at } }) => [
      tag,
      mergeAttributes({
        'data-by': by,
        'data-at': at,
        title: say(name === 'insertion' ? 'suggestion.in' : 'suggestion.out', { name: by }),
      }),
      0,
    ],
  })
}

/** What a body may hold: the same as `src/desk/document/document.ts`, and how it is edited. */
export const bodyExtensions: Extensions = [
  StarterKit.configure({
    blockquote: false,
    code: false,
    codeBlock: false,
    strike: false,
    underline: false,
    horizontalRule: false,
    heading: { levels: [2, 3] },
    link: {
      openOnClick: false,
      defaultProtocol: 'https',
      protocols: ['http', 'https', 'mailto'],
      HTMLAttributes: { target: null, rel: null },
    },
    // What looks after an image or a table at the end is the toolbar and the gap cursor.
    trailingNode: false,
  }),
  QuoteNode,
  ImageNode,
  EmbedNode,
  FootnoteNode,
  TableKit.configure({ table: { resizable: false } }),
  Comment,
  suggestionMark('insertion', 'ins'),
  suggestionMark('deletion', 'del'),
  SuggestMode,
  PasteEmbed,
  PasteClean,
  Placeholder.configure({ placeholder: say('placeholder') }),
]
