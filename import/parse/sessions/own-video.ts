import { linkOf, type Media } from '../constructs/media.ts'
import { kindOfAddress } from '../constructs/work-kind.ts'
import type { Inline } from '../outline.ts'

/** The recording of a session: a video's address that stands alone on a line of its notes. Empty for any other line. */
export function ownVideo(line: Inline): readonly Media[] {
  const [only, ...more] = line.links
  if (only === undefined || more.length > 0 || line.text.trim() !== line.text.slice(only.start, only.end)) return []
  const link = linkOf(only.url, null)
  const isVideo = kindOfAddress(only.url) === 'VIDEO'
  return isVideo && link !== null ? [{ role: 'video', link }] : []
}
