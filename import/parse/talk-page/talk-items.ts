/** Talks in lists, an item for each giving: "- [Quiet Clocks](…) - HarborConf 2019". */
import { fold } from '../../../src/model/fold.ts'
import { yearIn } from '../constructs/event.ts'
import { readListedTalk } from '../constructs/listed-talk.ts'
import type { Draft, Ref } from '../draft.ts'
import { stateAt } from '../lines.ts'
import { notePresentation } from '../note-presentation.ts'
import type { Outline } from '../outline.ts'
import { headingText, type PlacedSection } from '../placed-sections.ts'
import type { GivenTalk } from './given-talk.ts'

/** Notes the talks that the lists of a page of talks name, those of one title once; none on any other page. */
export function noteTalkItems(
  draft: Draft,
  outline: Outline,
  sections: readonly PlacedSection[],
): readonly GivenTalk[] {
  const title = headingText(sections.find(({ heading }) => heading !== null)?.heading ?? null) ?? ''
  const field = outline.matter.find(({ label }) => label === 'title')?.value.text ?? ''
  if (!ownTalks.test(title) && !ownTalks.test(field)) return []
  const found = sections.flatMap((section) =>
    section.blocks.flatMap((block) =>
      (block.kind === 'list' ? block.items : []).flatMap((item) => {
        const talk = readListedTalk(item, String(yearIn(headingText(section.heading) ?? '') ?? ''))
        return talk === null ? [] : [{ talk, statement: stateAt(outline, item, 'talk-item', section.path, talk.title) }]
      }),
    ),
  )
  if (found.length < 2) return []
  const talks = new Map<string, Ref>()
  for (const { talk, statement } of found) {
    const ref = talks.get(fold(talk.title)) ?? draft.talk({ title: talk.title, described: true }, statement)
    talks.set(fold(talk.title), ref)
    notePresentation(draft, ref, { occasion: talk.occasion, version: null, media: talk.media }, statement)
  }
  return [...talks.values()].map((ref) => ({ ref, speakers: [], accounts: [] }))
}

/** Titles of pages on which people keep their own talks, not those of others. */
const ownTalks =
  /^(?!.*\b(?:watch|favou?rite|awesome|best|great|recommended|conference|list of|interesting)\b).*\b(?:talks|presentations|speaking|slides|lectures)\b/i
