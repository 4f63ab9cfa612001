/** Addresses that open a document at its lines. */
import { urlIn } from './identifier.ts'

/** Lines of a document that came from somewhere: counted from 1, of the file `part` where the document holds several. */
export interface Lines {
  readonly part: string | null
  readonly startLine: number
  readonly endLine: number
}

/**
 * The address that opens these lines of a document from `source`; null where that is no web address. Pages of a file at
 * GitHub, GitLab and Bitbucket take an anchor for lines; any other page, and a document whose lines count within a part,
 * opens as it is.
 */
export function lineUrl(source: string | null, { part, startLine, endLine }: Lines): string | null {
  const url = source !== null && /^https?:/i.test(source) ? urlIn(source) : null
  if (url === null) return null
  const host = part === null ? hosts.find(({ shows }) => shows(url)) : undefined
  if (host === undefined) return source
  if (host.plain && renderedFile.test(url.pathname)) url.searchParams.set('plain', '1')
  url.hash = host.anchor(startLine, endLine > startLine ? endLine : null)
  return url.href
}

interface Host {
  shows(url: URL): boolean
  /** Whether a file of markup opens as text only with `?plain=1`, without which lines have no anchors. */
  readonly plain: boolean
  anchor(start: number, end: number | null): string
}

const hosts: readonly Host[] = [
  {
    shows: (url) => url.pathname.includes('/-/blob/') || (isAt(url, 'gitlab') && ownersFile.test(url.pathname)),
    plain: true,
    anchor: (start, end) => (end === null ? `L${start}` : `L${start}-${end}`),
  },
  {
    shows: (url) => isAt(url, 'github') && ownersFile.test(url.pathname),
    plain: true,
    anchor: (start, end) => (end === null ? `L${start}` : `L${start}-L${end}`),
  },
  {
    shows: (url) => isAt(url, 'bitbucket') && ownersSource.test(url.pathname),
    plain: false,
    anchor: (start, end) => (end === null ? `lines-${start}` : `lines-${start}:${end}`),
  },
]

const ownersFile = /^\/[^/]+\/[^/]+\/blob\//
const ownersSource = /^\/[^/]+\/[^/]+\/src\//
const renderedFile = /\.(?:md|mdown|markdown|rst|adoc|asciidoc|org|textile)$/i

/** Whether the host bears the service's name, as github.com does and a company's own github.example.org. */
function isAt(url: URL, service: string): boolean {
  return url.hostname.split('.').includes(service)
}
