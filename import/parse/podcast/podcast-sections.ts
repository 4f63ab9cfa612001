import { linksInText } from '../bare-links.ts'
import type { Inline, Span } from '../outline.ts'
import { readBullet } from '../text-outline.ts'

/** A line with its place. */
type Placed = Span & { readonly inline: Inline }

/** What stands under one heading of a podcast's page. */
export interface PodcastSection {
  /** "Notes" above it, where the page parts its notes. */
  readonly above: readonly string[]
  readonly heading: string | null
  readonly paragraphs: readonly Placed[]
  readonly items: readonly Placed[]
}

/**
 * Headings of such a page are short lines without a full stop. Under a heading that announces a list ("… mentioned") lines
 * are entries, until the next line that announces one.
 */
export function podcastSections(lines: readonly string[]): readonly PodcastSection[] {
  const sections: { above: string[]; heading: string | null; paragraphs: Placed[]; items: Placed[] }[] = [
    { above: [], heading: null, paragraphs: [], items: [] },
  ]
  let above: string[] = []
  lines.forEach((line, index) => {
    const span = { startLine: index + 1, endLine: index + 1 }
    const bullet = readBullet(line)
    const current = sections.at(-1)
    if (line.trim() === '' || current === undefined) return
    if (bullet !== null) current.items.push({ ...span, inline: linksInText(bullet.text) })
    else if (isHeading(line.trim(), current.heading)) {
      const heading = line.trim().replace(/:$/, '')
      if (announces.test(line.trim())) above = []
      sections.push({ above, heading, paragraphs: [], items: [] })
      if (/^(?:(?:show|episode) )?notes$/i.test(heading)) above = [heading]
    } else current.paragraphs.push({ ...span, inline: linksInText(line.trim()) })
  })
  return sections
}

function isHeading(line: string, above: string | null): boolean {
  if (announces.test(line)) return true
  if (above !== null && announces.test(above)) return false
  return line.split(/\s+/).length <= 6 && /^[\p{Lu}\d]/u.test(line) && !/[.!?,;]$/.test(line) && !/:\s/.test(line)
}

const announces = /^(?:[\p{L}&]+ ){0,4}(?:mentioned|discussed|references|resources|links|show notes):?$/iu
