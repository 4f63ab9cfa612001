/** What the place of a unit says of it: the words around it, the headings above it. */
import { type SectionRole, sectionRole } from '../constructs/section-role.ts'
import { ended, type Outcome } from './outcome.ts'
import type { Unit, UnitSort } from './unit.ts'

/** The outcome by the section's heading; null where that promises nothing of the kind. */
export function bySection({ section }: Unit, sort: UnitSort): Outcome | null {
  if (section.some((heading) => /\btemplate\b/i.test(heading))) return ended('IGNORED', 'template')
  const role = section.map(sectionRole).findLast((one) => one !== 'other') ?? 'other'
  if (role === 'credits') return ended('CREDIT', 'below-credits')
  if (role === 'bio') return ended('PROFILE', 'below-bio')
  const rule = passedOver[role]
  return rule === undefined || (sort === 'link' && role === 'outline') ? null : ended('IGNORED', rule)
}

/** Sections of which no reader takes items. */
const passedOver: Readonly<Partial<Record<SectionRole, string>>> = {
  abstract: 'below-abstract',
  outline: 'below-outline',
  aside: 'below-aside',
}

/** The outcome by the words of a unit, or of what holds it; null where they are none of a page's furniture. */
export function byWords(text: string): Outcome | null {
  const words = text.trim().replace(/[\s:>»→.…!]+$/, '')
  if (words.length <= 120 && furniture.test(words)) return ended('NAVIGATION', 'navigation-words')
  if (words.length <= 200 && credit.test(words)) return ended('CREDIT', 'credit-words')
  return placeholder.test(words) ? ended('IGNORED', 'template') : null
}

/** Words of links, buttons and headings that lead through a site and stand on any page of it. */
const furniture = new RegExp(
  `^(?:${[
    '(?:go )?(?:back|return)(?: to (?:the )?(?:top|contents|home|list|index|\\w+ page))?',
    '(?:next|previous|prev|older|newer)(?: (?:page|post|posts|episode|article|chapter|talk))?',
    'home|top|menu|search|share|embed|print|raw|rss|atom|permalink|comments?|loading',
    '(?:table of )?contents|toc|skip to (?:the )?(?:main )?content',
    '(?:sign|log) ?(?:in|up|out)(?: (?:for|to|with) .{0,60})?',
    'subscribe(?: (?:on|to|via|with) .{0,30}| on| via)?|follow (?:us|me)(?: on .{0,20})?|share (?:this|on) .{0,20}',
    'tweet(?: this)?|edit(?: this)? page|(?:post|leave|add) a comment|(?:show|read|see|view) (?:more|all|comments|source)',
    '(?:show|hide) (?:\\w+ )?options|created \\w+ \\d{1,2}, \\d{4}.{0,10}|save .{0,60} to your computer.{0,40}',
    'instantly share code, notes, and snippets|already have an account\\?.{0,60}',
    'copyright.{0,40}|all rights reserved|privacy(?: policy)?|terms (?:of|and) .{0,20}|cookies?(?: policy)?',
  ].join('|')})$`,
  'i',
)
const credit =
  /^(?:(?:image|photo|picture|icon|illustration|cover|header|banner)s?(?: credits?| sources?| courtesy(?: of)?| by| from)?|credits?)\s*(?::|by\b|from\b)|\b(?:photo|image|picture|icon|illustration)s? (?:by|from|credits?|courtesy)\b/i
const placeholder =
  /\{\{[^{}]{1,80}\}\}|<your [^<>]{1,40}>|\[your [^[\]]{1,40}\]|\binsert [\w ]{1,20} here\b|\blorem ipsum\b/i
