/**
 * A line that is nothing but who speaks: "Jane Doe", "by Jane Doe and Rob Roe", "Jane Doe @jane & Rob Roe @rob - Acme",
 * "Jane Doe (Acme), Rob Roe (Fjord)", "Jane Doe - @jane & Rob Roe - @rob", "Speaker: Jane Doe, engineer at Acme".
 */
import { isPersonName } from './person-name.ts'
import type { Speaker } from './speaker-line.ts'

/** The people of such a line; null for any other. */
export function readSpeakersLine(written: string): readonly Speaker[] | null {
  const line = written
    .replace(/[*\s]+/g, ' ')
    .trim()
    .replace(/^[-–—~|]{1,3} (?=(?:presented |given )?by )/, '')
    .replace(/ [-–—|]$/, '')
    .replace(/, (?=(?:Inc|Ltd|LLC|GmbH|Corp)\b)/g, ' ')
  const text = /@\w{1,30} ?(?:&|,|and )/.test(line) ? line.replace(/ [-–—|](?= @\w)/g, '') : line
  if (text === '' || text.length > longest || /[?!]$|[.]\s\p{L}/u.test(text.replace(/\b\p{Lu}\./gu, ''))) return null
  const [lead = ''] =
    /^(?:speakers?|presenters?|presented by|given by|talk by|who|by|with)\s*(?::|\b)\s*/i.exec(text) ?? []
  const [first = '', ...behind] = text.slice(lead.length).split(/\s+[-–—|]+\s+|\s*\|\s*/)
  const companies = behind.map((part) => part.replace(/^from (?=\p{Lu})/u, ''))
  const company = companies.filter((part) => !part.startsWith('@')).join(', ') || undefined
  if (company !== undefined && (company.split(/\s+/).length > 9 || !/^[\p{Lu}\d@]|^[\w-]+\.\w+$/u.test(company)))
    return null
  const people = peopleOf(first, /:\s*$/.test(lead))
  const handle = /(?:^|\s)@(\w{1,30})$/.exec(companies.at(-1) ?? '')?.[1]
  return (
    people?.map(({ name, handles, affiliations }, index) => ({
      name,
      handles:
        handles.length === 0 && handle !== undefined && index === 0 ? [`twitter:${handle.toLowerCase()}`] : handles,
      affiliations: affiliations.length > 0 || company === undefined ? affiliations : [company],
    })) ?? null
  )
}

/** What is longer is no such line, in characters. */
const longest = 200

/** People parted by commas and "and"; what else stands between is where they work. After a label it need not be a name. */
function peopleOf(text: string, labelled: boolean): readonly Speaker[] | null {
  const people: Growing[] = []
  for (const part of text.split(/\s*(?:,|;|&|\/|\+|\n|\band\b)\s*(?![^()]*\))/)) {
    if (part.trim() === '') continue
    const inside = [...part.matchAll(/\(([^()]*)\)/g)].map((match) => match[1] ?? '')
    const handles = [...part.matchAll(/(?<![\w.-])@(\w{1,30})/g)].map(
      (match) => `twitter:${(match[1] ?? '').toLowerCase()}`,
    )
    const name = part
      .replace(/\([^()]*\)/g, ' ')
      .replace(/\S*@\S+/g, ' ')
      .replace(/[[\]]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
    const last = people.at(-1)
    if (isPersonName(name) && !/ (?:Inc|Ltd|LLC|GmbH|Corp)\.?$/.test(name))
      people.push({ name, handles, affiliations: inside.filter((one) => one !== '' && !one.includes('@')) })
    else if (last === undefined) return null
    else if (name === '') last.handles.push(...handles)
    else if (/^[\p{Lu}\d]/u.test(name) && name.split(' ').length <= 5) last.affiliations.push(name)
    else if (!labelled) return null
  }
  return people.length === 0 ? null : people
}

interface Growing extends Speaker {
  readonly handles: string[]
  readonly affiliations: string[]
}
