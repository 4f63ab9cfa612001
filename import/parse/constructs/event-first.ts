/** A line of a list of talks that begins with the event: "HarborConf 2019: Quiet Clocks", "**HarborConf 2019**, Quiet Clocks". */
import type { Inline } from '../outline.ts'
import { dateIn, readOccasion, yearIn } from './event.ts'
import { isPersonName } from './person-name.ts'
import { type Speaker, speakerNamed } from './speaker-line.ts'
import { bare, namesEvent } from './talk-entry.ts'

/** A title and the event beside it. */
export interface Named {
  readonly title: string
  readonly event: string
  /** Whether the event stands in brackets and nothing behind them, where remarks stand too: "(Functional Pearl)". */
  readonly isRemark: boolean
  /** Who stands between the event and the title. */
  readonly speakers?: readonly Speaker[]
  /** The month that stands behind the event's name and year. */
  readonly month?: number | null
}

/** "HarborConf 2019: Quiet Clocks", "HarborConf 2019: Jane Doe - Quiet Clocks". */
export function eventFirst(text: string, date: string): Named | null {
  const match = /^((?:[^:–—]|:(?=\S)){3,60}?)\s*(?::|[–—]|\s-)\s+(\S.*)$/s.exec(text)
  const event = match?.[1] ?? ''
  const isQuoted = date !== '' && /^["“]/.test(match?.[2] ?? '') && namesEvent(event)
  if (match === null || (yearIn(event) === null && !isQuoted) || readOccasion(event) === null) return null
  const [, name = '', title = ''] = /^([^:–—|-]{3,60}?)\s*(?::|\s[-–—|])\s+(\S.*)$/s.exec(match[2] ?? '') ?? []
  const speakers = isPersonName(name) ? [speakerNamed(name)] : []
  const said = speakers.length > 0 ? title : (match[2] ?? '')
  return { title: bare(said), event: withoutRemarks(event), isRemark: false, speakers, month: dateIn(event).month }
}

/** "**HarborConf 2019**, Quiet Clocks, [slides](…)": an event with its year that is set apart, and no more than a comma. */
export function eventSetApart({ text, emphases: [set] }: Inline, isLeft: boolean): Named | null {
  const event = set?.start === 0 ? text.slice(0, set.end) : ''
  const [, title = ''] = set === undefined ? [] : (/^[,.]?\s+(\p{Lu}.*|["“].+)$/su.exec(text.slice(set.end)) ?? [])
  const isTitle = isLeft || /^["“]/.test(title) || title.split(' ').length >= 3
  if (title === '' || !isTitle || yearIn(event) === null || readOccasion(event) === null) return null
  return { title: bare(title), event: withoutRemarks(event), isRemark: false }
}

/** An occasion without what stands behind its date, "HarborConf 2019 (May 3rd, 2019), Quay Hall", and without "(cancelled)". */
export function withoutRemarks(occasion: string): string {
  const [, name, date = ''] = /^([^()]{3,80}?)\s*\(([^()]{0,30}\b20\d\d)\)/s.exec(occasion) ?? []
  if (name !== undefined) return yearIn(name) === null ? `${name}, ${date}` : name
  return occasion.replace(/\s*\((?!.*\d{4})[^()]*\)?\s*$/, '').replace(/[\s([\]),.;|–—-]+$/, '')
}
