/** Lines that promise what a talk refers to, as headings do elsewhere: "Here are some links from the talk:". */
import type { Section } from '../outline.ts'

/** The line below which a section has what a paragraph in it promises; none is so far where no paragraph does. */
export function promisedFrom({ blocks }: Pick<Section, 'blocks'>): number {
  const line = blocks.find((block) => block.kind === 'paragraph' && promise.test(block.inline.text.slice(-longest)))
  return line === undefined ? Number.POSITIVE_INFINITY : line.endLine + 1
}

/** A promise is the end of its paragraph. */
const longest = 200

const promise =
  /\b(?:links?|things|references|resources|papers|books|articles|posts|works|sources|tools)\b[^.!?\n]{0,60}\b(?:from|in|during|of|for)\s+(?:the|this|my|our)\s+(?:talk|presentation|session|keynote|slides)\s*[:.]?\s*$/i
