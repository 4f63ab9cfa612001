/** Recordings, slides and pages of the talks of a post. */
import { fold } from '../../../src/model/fold.ts'
import { linkOf, type Media, mediaRole, roleBefore } from '../constructs/media.ts'
import { kindOfAddress } from '../constructs/work-kind.ts'
import { labelOf } from '../inline.ts'
import type { Block, Inline, InlineLink, Outline } from '../outline.ts'
import { textsOf } from '../texts.ts'
import type { PostTalk } from './post-talks.ts'

/**
 * The media of each talk. What stands under a talk's own name belongs to it; what stands above all of them to those whose
 * speakers the title of the post names, else to the first.
 */
export function assignMedia(
  outline: Outline,
  talks: readonly PostTalk[],
  title: string,
): readonly (readonly Media[])[] {
  const named = talks.map(({ speakers }) => speakers.some(({ name }) => isNamed(title, name)))
  const main = named.some(Boolean) ? named : talks.map((_, index) => index === 0)
  const media = talks.map((): Media[] => [])
  const seen = new Set<string>()
  for (const { inline, block } of inlinesOf(outline)) {
    for (const link of inline.links) {
      const found = mediaOf(inline, link)
      if (found === null || seen.has(found.link.url)) continue
      seen.add(found.link.url)
      const owner = talks.findIndex(({ speakers }) => speakers.some(({ name }) => isNamed(labelOf(inline, link), name)))
      const place = owner >= 0 ? owner : talks.findIndex(({ blocks }) => blocks.includes(block))
      const shared = found.isPage || (place < 0 && owner < 0)
      talks.forEach((_, index) => {
        if (found.isPage || (shared ? main[index] : index === place))
          media[index]?.push({ role: found.role, link: found.link })
      })
    }
  }
  return media
}

function inlinesOf({ sections }: Outline): readonly { readonly inline: Inline; readonly block: Block }[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => textsOf([block]).map(({ inline }) => ({ inline, block }))),
  )
}

/** Whether words have a person's full name, or the first name as a word. */
function isNamed(words: string, name: string): boolean {
  const text = ` ${fold(words)} `
  const [first = ''] = fold(name).split(' ')
  return text.includes(` ${fold(name)} `) || (first.length > 2 && text.includes(` ${first} `))
}

/** What a link leads to: a recording, slides, or with `isPage` the page of the evening; null for any other link. */
function mediaOf(inline: Inline, link: InlineLink): (Media & { readonly isPage: boolean }) | null {
  const label = labelOf(inline, link)
  const kept = linkOf(link.url, label)
  if (kept === null) return null
  if (/(?:^|\/\/|\.)meetup\.com\//.test(`${link.url} ${label}`)) return { role: 'other', link: kept, isPage: true }
  const field = roleBefore(inline.text.slice(0, link.start))
  const told = field ?? mediaRole(label) ?? (/\bslides\b/i.test(label) && label.split(' ').length < 9 ? 'slides' : null)
  const byUrl = roleOfUrl(link.url)
  const role = told === 'video' || told === 'slides' ? told : (byUrl ?? told)
  const isOther = role === 'other' && field === null && !/^(?:audio|transcript|podcast)$/i.test(label.trim())
  return role === null || role === 'paper' || isOther ? null : { role, link: kept, isPage: false }
}

function roleOfUrl(url: string): Media['role'] | null {
  if (/(?:speakerdeck\.com|slideshare\.net|slides\.com|noti\.st)\//.test(url)) return 'slides'
  return kindOfAddress(url) === 'VIDEO' ? 'video' : null
}
