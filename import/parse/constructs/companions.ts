/** Whom a talk was given with, behind its title: "Quiet Clocks (with Rob Roe)", "[Quiet Clocks](…) with Rob Roe, HarborConf". */
import { leaveOut } from '../inline.ts'
import type { Inline } from '../outline.ts'
import type { Speaker } from './speaker-line.ts'
import { readSpeakersLine } from './speakers-line.ts'

/** A text without those with whom its talk was given, and who they are; as it is where it names none. */
export function withoutCompanions(written: Inline): {
  readonly inline: Inline
  readonly companions: readonly Speaker[]
} {
  const found = inBrackets.exec(written.text) ?? behindLink(written)
  const companions = found === null ? null : readSpeakersLine(found[1] ?? '')
  return found === null || companions === null
    ? { inline: written, companions: [] }
    : { inline: leaveOut(written, [{ start: found.index, end: found.index + found[0].length }]), companions }
}

function behindLink({ text, links: [link] }: Inline): RegExpExecArray | null {
  if (link?.start !== 0) return null
  behind.lastIndex = link.end
  return behind.exec(text)
}

const along = '(?:(?:together|jointly|co-presented)\\s+)?(?:with|w/)\\s+'
const inBrackets = new RegExp(`\\s{0,3}\\(${along}([^()\\n]{3,120})\\)`, 'iu')
const behind = new RegExp(`,?\\s{1,3}${along}(\\p{Lu}[^(),;\\n]{3,60}?)(?=[,;.]|\\s+(?:at|@|[-–—|])\\s|\\s*$)`, 'uy')
