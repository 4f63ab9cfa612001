/** What tells Markdown from text that was copied out of a page. */

/**
 * Whether a text is written in Markdown: a heading with its "#", a link with its address, or fields before the text.
 * Formats of text without such marks leave it to the Markdown format.
 */
export function isMarkdown(text: string): boolean {
  return heading.test(text) || link.test(text) || frontMatter.test(text)
}

const heading = /^ {0,3}#{1,6}\s/m
const link = /\]\(/
const frontMatter = /^\uFEFF?(?:---|\+\+\+)[ \t]*\r?\n[\w-]{1,40} ?[:=]/
