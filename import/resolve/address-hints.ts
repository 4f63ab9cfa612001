/** What an address tells beside what it identifies: an event, a file, where in a recording something begins. Hints, no proof. */
import { parseUrl } from '../../src/model/identifier.ts'
import { venueKey } from './places.ts'

export interface AddressHints {
  /** "qconnewyork|2016" of `https://qconnewyork.com/ny2016/…`: the key of a venue (`places.ts`) and the year. */
  readonly occasion: string | null
  /** "dsn02-swim" of `https://…/dsn02-swim.pdf`: copies of a file keep its name. */
  readonly fileName: string | null
  /** Seconds from the beginning of a recording; null where the address says nothing. */
  readonly start: number | null
}

const noHints: AddressHints = { occasion: null, fileName: null, start: null }
/** What an address holds that hints at anything: a year, the ending of a file, a beginning. */
const mayHint = /(?:19|20)\d\d|\.(?:pdf|ps|pptx?|key|djvu|epub)|[?&#](?:t|start)=/i

/** The hints in an address. Linear. */
export function hintsIn(address: string): AddressHints {
  const url = mayHint.test(address) ? parseUrl(address) : null
  return url === null ? noHints : { occasion: occasionIn(url), fileName: fileNameIn(url), start: startIn(url) }
}

/** A site that is named after an event, with a page below a year. */
function occasionIn(url: URL): string | null {
  const year = /(?:19|20)\d\d(?!\d)/.exec(url.pathname)?.[0]
  const labels = url.hostname.split('.')
  const named = labels.at(/^(?:com?|org|net|ac)$/.test(labels.at(-2) ?? '') ? -3 : -2)
  return year === undefined || named === undefined || named.length < 4 ? null : `${venueKey(named)}|${year}`
}

function fileNameIn(url: URL): string | null {
  const name = /\/([^/]+)\.(?:pdf|ps|ps\.gz|pptx?|key|djvu|epub)$/i.exec(url.pathname)?.[1]?.toLowerCase()
  if (name === undefined || name.length < 5) return null
  const words = name.split(/[\d_.-]+/).filter(Boolean)
  return words.every((word) => commonNames.has(word)) ? null : name
}

/** Words of which names are made that many files have. */
const commonNames = new Set(
  'main paper full fulltext final slide slides talk thesis article preprint download document view file draft p v'.split(
    ' ',
  ),
)

/** `t=1h6m17s`, `t=97`, `start=97s`, in the question or after the hash. */
function startIn(url: URL): number | null {
  const written =
    url.searchParams.get('t') ?? url.searchParams.get('start') ?? /^#t=([\dhms]+)$/.exec(url.hash)?.[1] ?? ''
  const match = /^(?:(\d{1,3})h)?(?:(\d{1,4})m)?(?:(\d{1,6})s?)?$/.exec(written)
  if (match === null || written === '') return null
  const [hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0))
  return (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0)
}
