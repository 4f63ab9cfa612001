/** Citations in lists: items below items, with the groups and works above them as their section. */
import type { CitationRelation } from '../../src/model/work.ts'
import { isAuthorFirst } from './constructs/author-first.ts'
import { type CitationContext, readCitations } from './constructs/citation.ts'
import { linkOf } from './constructs/media.ts'
import { tidyTitle } from './constructs/title.ts'
import type { Draft, Ref } from './draft.ts'
import { isFaceItem, withFaces } from './face-items.ts'
import { labelOf } from './inline.ts'
import { stateAt } from './lines.ts'
import { noteCitation } from './note-citation.ts'
import type { Item, Page } from './outline.ts'

/** Where an item stands: `below` an item that cites, in a list that is `linked` since at least one of its items has a link. */
export interface ItemPlace {
  readonly below: boolean
  readonly linked: boolean
}

/** The place of the items of a list. */
export function placeOf(items: readonly Item[], below: boolean): ItemPlace {
  return { below, linked: items.some(({ inline }) => inline.links.length > 0) }
}

/** What cites, and which items are citations of it. */
export interface Citing {
  readonly page: Page
  readonly from: Ref
  readonly people: ReadonlySet<string>
  /** Whether an item cites, given where it stands. */
  readonly cites: (item: Item, place: ItemPlace) => boolean
  /** How the works of items are cited, and those that a remark names beside them. */
  readonly relation: CitationRelation
  readonly aside: CitationRelation
  readonly rule: string
  /** What the list as a whole is called, which may say what kind of works it holds. */
  readonly called?: string
}

/** Notes what the items cite, and those below them. A list of places on the same page cites nothing. */
export function noteItems(
  draft: Draft,
  citing: Citing,
  items: readonly Item[],
  path: readonly string[],
  parent: Ref | null = null,
): void {
  if (isNavigation(items)) return
  const section = citing.called === undefined ? path : [citing.called, ...path]
  const context: CitationContext = { section, people: citing.people, authorFirst: isAuthorFirst(items) }
  const place = placeOf(items, parent !== null)
  for (const item of items.map(withFaces)) {
    if (parent !== null && isFaceItem(item.inline)) {
      draft.add(parent, { links: item.inline.links.flatMap(({ url }) => linkOf(url, null) ?? []) })
      continue
    }
    const works = citing.cites(item, place) ? readCitations(item.inline, context) : []
    if (item.items.length > 0) draft.dismiss(citing.page, item, 'GROUP', 'item-above-items')
    else if (item.inline.links.length === 0) draft.dismiss(citing.page, item, 'IGNORED', 'words-alone')
    const noted = works.map((work) => {
      const statement = stateAt(citing.page, item, citing.rule, path, work.words)
      return noteCitation(draft, citing.from, work, work.aside ? citing.aside : citing.relation, statement)
    })
    const name = works[0]?.title ?? tidyTitle(item.inline.text)
    const below = name === '' ? path : [...path, name]
    if (item.items.length > 0) noteItems(draft, citing, item.items, below, noted[0] ?? null)
  }
}

/**
 * Whether most of the links of a list lead to places on the same page, or to parts of one other that are called by a word or
 * two.
 */
function isNavigation(items: readonly Item[]): boolean {
  const links = items
    .slice(0, 200)
    .flatMap((item) => [item, ...item.items].flatMap(({ inline }) => inline.links.map((link) => ({ inline, link }))))
  const within = links.filter(({ link }) => /^#(?!https?:)./i.test(link.url))
  const bases = links.map(({ link }) => /^(https?:[^#]*)#[\w-]+$/i.exec(link.url)?.[1])
  const most = mostFrequent(bases.flatMap((base) => base ?? []))
  const ofOne = links.filter((_, index) => most !== null && bases[index] === most)
  const areParts = ofOne.every(({ inline, link }) => labelOf(inline, link).trim().split(/\s+/).length <= 2)
  const isOne = ofOne.length === links.length || (areParts && ofOne.length * 2 > links.length)
  return within.length * 2 > links.length || (ofOne.length >= 3 && isOne)
}

function mostFrequent(texts: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].reduce<readonly [string | null, number]>(
    (most, one) => (one[1] > most[1] ? one : most),
    [null, 0],
  )[0]
}
