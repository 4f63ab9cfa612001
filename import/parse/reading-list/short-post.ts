/** A post of a few lines around what it tells people to read or to watch. */
import { fold } from '../../../src/model/fold.ts'
import { linkMentions } from '../constructs/link-mentions.ts'
import { isPersonName } from '../constructs/person-name.ts'
import { tidyTitle } from '../constructs/title.ts'
import { labelOf } from '../inline.ts'
import { stateAt } from '../lines.ts'
import { noteCitation } from '../note-citation.ts'
import type { Inline, Outline } from '../outline.ts'
import type { PageKind } from '../page-kind.ts'
import { isDated, pageTitle } from '../page-title.ts'
import { leadsBesideWorks } from '../podcast/beside-works.ts'
import { textsOf } from '../texts.ts'

/** A page of few words with a title and a date in front: a work that mentions those to which its words link. */
export const shortPost: PageKind = (draft, outline) => {
  const title = pageTitle(outline)
  const texts = textsOf(outline.sections.flatMap(({ blocks }) => blocks))
  if (title === null || !isShort(outline, texts) || texts.some(({ inline }) => ofWriter.test(inline.text))) return null
  const works = texts.flatMap((text) => linkMentions(toWorks(text.inline), []).map((work) => ({ work, text })))
  if (works.length === 0) return null
  const name = tidyTitle(title.text)
  const statement = stateAt(outline, title.at, 'post-title', [], name)
  const post = draft.work({ title: name, workKind: 'ARTICLE', described: true }, statement)
  const seen = new Set<string>()
  for (const { work, text } of works) {
    if (!seen.has(fold(work.title)))
      noteCitation(draft, post, work, 'MENTIONS', stateAt(outline, text, 'mention', [], work.words))
    seen.add(fold(work.title))
  }
  return { kind: 'OTHER', title: title.text }
}

/** Whether a page has a date and no more than some lines, under one heading at most. */
function isShort(outline: Outline, texts: readonly { readonly inline: Inline }[]): boolean {
  if (!isDated(outline)) return false
  const { sections } = outline
  if (sections.filter(({ heading }) => heading !== null).length > 1 || sections.some(({ tables }) => tables.length > 0))
    return false
  return texts.reduce((sum, { inline }) => sum + inline.text.split(/\s+/).length, 0) <= mostWords
}

/** Longer posts are about more than they link to. */
const mostWords = 180

/**
 * A text with those links alone that lead to no event, person or place; what small letters lead to is called so only where the
 * address has a title.
 */
function toWorks(inline: Inline): Inline {
  const links = inline.links.filter((link) => {
    const label = labelOf(inline, link)
    const isPlace = /\bat (?:the )?\p{Lu}/u.test(inline.text.slice(Math.max(0, link.start - 7), link.start + 1))
    if (isPlace || isPersonName(label) || leadsBesideWorks(label, link.url, new Set())) return false
    return !inSmallLetters.test(label) || titled.test(link.url)
  })
  return { ...inline, links }
}

const inSmallLetters = /^[\p{Ll}\s'’,-]+$/u

/** An address that ends with three words or more: "/finding-a-needle". */
const titled = /\/[a-z\d]{1,30}(?:[-_][a-z\d]{1,30}){2,30}(?:\.\w{2,5})?\/?$/i

/** "My talk", "I spoke at": what is linked there is the writer's own. */
const ofWriter =
  /\b(?:my|our) (?:\w+ )?(?:talk|slides|presentation|keynote|workshop)s?\b|\b(?:I|we) (?:gave|spoke|presented|will be speaking)\b/i
