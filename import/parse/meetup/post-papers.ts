/** Papers that a post lists apart from what it says of each talk, and other works that it refers to. */
import { contentWords, fold } from '../../../src/model/fold.ts'
import { isWrittenReference, readCitations } from '../constructs/citation.ts'
import type { CitedWork } from '../constructs/cited-work.ts'
import { isFace } from '../constructs/faces.ts'
import { mediaRole } from '../constructs/media.ts'
import { presentedPaper } from '../constructs/presented-paper.ts'
import { cut, labelOf } from '../inline.ts'
import type { Inline, InlineLink, Item, List, Outline } from '../outline.ts'
import type { PostTalk, StatedPaper } from './post-talks.ts'

/**
 * The papers of each talk, by title where the post has several: those that a list under its name or a field "Papers:" gives,
 * and those that a sentence says are presented.
 */
export function listedPapers(outline: Outline, talks: readonly PostTalk[]): readonly (readonly StatedPaper[])[] {
  const papers = talks.map((): StatedPaper[] => [])
  const titles = new Set(talks.map(({ title }) => fold(title)))
  let last = 0
  for (const { blocks } of outline.sections) {
    blocks.forEach((block, index) => {
      if (block.kind !== 'list') {
        const told = presentedPaper(block.inline) ?? titleOf(block.inline, titles)
        for (const work of told === null ? [] : readCitations(told, context))
          papers[talks.length === 1 ? 0 : bestTalk(work, talks, last)]?.push({ work, at: block })
        return
      }
      const before = blocks[index - 1]
      const announced = before?.kind === 'paragraph' && announcesPapers.test(before.inline.text.trim())
      const own = talks.findIndex((talk) => talk.blocks.includes(block))
      const fields = block.items.flatMap((item) => fieldItems(item))
      for (const item of announced ? block.items : fields) {
        for (const work of readCitations(item.inline, context)) {
          const place = talks.length === 1 ? 0 : bestTalk(work, talks, own >= 0 && announced ? own : last)
          papers[place]?.push({ work: { ...work, kind: work.kind === 'OTHER' ? 'PAPER' : work.kind }, at: item })
          last = place
        }
      }
    })
  }
  return papers
}

/** A link that is called as one of the talks: the paper of which that is the title. */
function titleOf(inline: Inline, titles: ReadonlySet<string>): Inline | null {
  const link = inline.links.find((one) => titles.has(fold(labelOf(inline, one))) && !isLeftBehind(inline, one))
  return link === undefined ? null : cut(inline, link.start, link.end)
}

const context = { section: ['Papers'], people: new Set<string>(), authorFirst: false }

/** A paragraph that ends by announcing papers: "Papers:", "… with three papers that cover it:". */
const announcesPapers = /\bpapers?(?: (?:that|which|to|we|on|for|about|from)\b[^.!?\n]{0,60})?:$/i

/** The items of "Papers: [A](…) & [B](…)", beside the label and below it; of another field, where its `name` is given. */
function fieldItems(item: Item, name: RegExp = paperField): readonly Item[] {
  const label = name.exec(item.inline.text)?.[0]
  if (label === undefined) return []
  const rest: Inline = cut(item.inline, label.length)
  return [...(rest.links.length > 0 ? [{ ...item, inline: rest, items: [] }] : []), ...item.items]
}

/** The talk below whose name a paper is spoken of, or whose title has most in common with it; of none, the one before. */
function bestTalk(work: CitedWork, talks: readonly PostTalk[], otherwise: number): number {
  const spoken = talks.findIndex(({ blocks }) =>
    blocks.some((block) => block.kind === 'paragraph' && speaksOf(block.inline.text, work.title)),
  )
  if (spoken >= 0) return spoken
  const words = new Set(contentWords(work.title))
  const shared = talks.map(({ title, otherTitles }) =>
    Math.max(...[title, ...otherTitles].map((one) => shareOf(contentWords(one), words))),
  )
  const best = Math.max(...shared)
  return best >= 0.3 ? shared.indexOf(best) : otherwise
}

function speaksOf(text: string, title: string): boolean {
  return text.split(/\s+/).length > 20 && holds(text, title)
}

/** Whether a text has a title in it. */
function holds(text: string, title: string): boolean {
  return ` ${fold(text.slice(0, 3000))} `.includes(` ${fold(title)} `)
}

function shareOf(words: readonly string[], others: ReadonlySet<string>): number {
  return words.filter((word) => others.has(word)).length / Math.max(1, words.length)
}

/** What the lists under a talk's name refer to, but for the `papers` that it presents, what it left behind and fields. */
export function referencesOf({ blocks }: PostTalk, papers: readonly StatedPaper[]): readonly Item[] {
  const isOwn = ({ inline }: Item): boolean =>
    inline.links.every((link) => isLeftBehind(inline, link)) ||
    papers.some(({ work }) => holds(inline.text, work.title))
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1]
    if (block.kind !== 'list' || (before?.kind === 'paragraph' && announcesPapers.test(before.inline.text.trim())))
      return []
    const items = isFields(block) ? block.items.flatMap((item) => fieldItems(item, referenceField)) : block.items
    return items.filter((item) => (item.inline.links.length > 0 ? !isOwn(item) : isWrittenReference(item.inline)))
  })
}

const paperField = /^\s*papers?(?: (?:and|&) (?:links?|references?|resources))?\s*:\s*/i

/** "References:", "Further reading:", "RR References:". */
const referenceField = /^\s*(?:[A-Z]{2,6} )?(?:references|resources|further reading|related(?: \w+)?)\s*:\s*/i

/** "Slides", "Presentation code", "Meetup site": a link to what an evening left behind, or to its page. */
function isLeftBehind(inline: Inline, link: InlineLink): boolean {
  const label = labelOf(inline, link)
  const words = label.trim().split(/\s+/).length
  return /meetup\.com\//.test(link.url) || isFace(label) || (words <= 3 && mediaRole(label) !== null)
}

/** "Meetup: …", "Slides: …": a list of what belongs to the evening. */
function isFields({ items }: List): boolean {
  return items.some(({ inline }) =>
    /^\s*(?:meetup|papers?|slides?|audio|video|recording|rsvp|when|where|event)\s*:/i.test(inline.text),
  )
}
