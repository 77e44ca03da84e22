import type { ArticleDocument } from '../../src/desk/document/document.ts'

/** How many pictures of a body do not say what they show. */
export function missingAltTexts(document: ArticleDocument | null): number {
  return (document?.content ?? []).filter(block => block.type === 'image' && block.attrs.alt.trim() === '')
    .length
}
