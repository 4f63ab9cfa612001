import { describe, expect, test } from 'vitest'
import {
  canonicalUrl,
  identifiersIn,
  isWebAddress,
  parseUrl,
  printIdentifier,
  urlIn,
} from '../../../src/model/identifier.ts'
import fc from '../../support/laws.ts'
import { slowness } from '../../support/slowness.ts'

/** Hosts that have rules, with paths and questions made of the parts that the rules look for, and of anything. */
const host = fc.constantFrom(
  ...'doi.org dl.acm.org arxiv.org tools.ietf.org citeseerx.ist.psu.edu www.semanticscholar.org openalex.org dblp.org'.split(
    ' ',
  ),
  ...'orcid.org www.amazon.com en.wikipedia.org www.wikidata.org www.youtube.com youtu.be vimeo.com www.infoq.com'.split(
    ' ',
  ),
  ...'speakerdeck.com de.slideshare.net github.com twitter.com www.usenix.org www.vldb.org hal.inria.fr'.split(' '),
  ...'research.microsoft.com research.google.com web.archive.org www.m.example.org example.org:80'.split(' '),
)
const piece = fc.oneof(
  fc.constantFrom('doi', '10.1145', '1.2', 'abs', '1503.00421v2.pdf', 'rfc0707', 'paper', 'dp', '0312430000', 'wiki'),
  fc.constantFrom('Q42', 'embed', 'H0i_bXKwujQ', '158002499', 'presentations', 'a-title', 'u', 'p', 'status', '123'),
  fc.constantFrom('index.html', '%2F', '%25', '%3f', '%20', '%2e%2e', '..', '%5C', '%0A', '%E0%A4', 'é', '', 'web'),
  fc.constantFrom('20150101000000', 'http:', 'osdi14', 'presentation', 'x)', 'y.', '(z'),
  fc.string(),
)
const address = fc
  .tuple(host, fc.array(piece, { maxLength: 6 }), fc.array(fc.tuple(piece, piece), { maxLength: 3 }), fc.string())
  .map(([name, path, query, hash]) => {
    const asked = query.map(([key, value]) => `${key}=${value}`).join('&')
    return `https://${name}/${path.join('/')}${asked && `?${asked}`}${hash && `#${hash}`}`
  })

describe('laws of identifiers', () => {
  test('a printed identifier is read back as itself', () => {
    fc.assert(
      fc.property(address, (text) => {
        for (const identifier of identifiersIn(text))
          expect(identifiersIn(printIdentifier(identifier))).toContainEqual(identifier)
      }),
      { numRuns: 2_000 },
    )
  }, 60_000)

  test('the canonical form of a canonical form is itself', () => {
    fc.assert(
      fc.property(fc.oneof(address, fc.webUrl({ withQueryParameters: true, withFragments: true })), (text) => {
        const url = parseUrl(text)
        if (url === null) return
        const once = canonicalUrl(url)
        expect(canonicalUrl(new URL(`https://${once}`))).toBe(once)
      }),
      { numRuns: 2_000 },
    )
  }, 60_000)

  test('what is an address without being parsed is one when it is', () => {
    const host = fc.stringMatching(/^[a-z\d.-]{0,12}\.?[a-z\d-]{0,6}$/)
    const rest = fc.string({ unit: fc.constantFrom('/', '?', '#', '%', 'a', '\\', ':', '@', ' ', 'é', '\ud800') })
    const written = fc
      .tuple(fc.constantFrom('http://', 'HTTPS://', 'https:/', ''), host, rest)
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.oneof(written, address, fc.webUrl()), (text) => {
        expect(isWebAddress(text)).toBe(parseUrl(text) !== null)
        if (/^https?:\/\//i.test(text) && !/\s|archive\.org/.test(text))
          expect(isWebAddress(text)).toBe(urlIn(text) !== null)
      }),
      { numRuns: 5_000 },
    )
  }, 60_000)

  test('parameters in another order are the same address', () => {
    const parameter = fc.tuple(fc.stringMatching(/^[a-z]{1,4}$/), fc.string())
    fc.assert(
      fc.property(fc.uniqueArray(parameter, { selector: ([name]) => name, maxLength: 4 }), (parameters) => {
        const at = (list: readonly (readonly [string, string])[]): string =>
          canonicalUrl(new URL(`https://example.org/?${new URLSearchParams(list.map(([a, b]) => [a, b]))}`))
        expect(at([...parameters].reverse())).toBe(at(parameters))
      }),
    )
  }, 60_000)

  test('no text makes it throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void identifiersIn(text)))
  })

  test.each([
    ['dots', 'a.'.repeat(4_000)],
    ['slashes', `https://example.org${'/'.repeat(7_900)}x`],
    ['spaces', `rfc${' '.repeat(7_900)}x`],
    ['copies of copies', `${'https://web.archive.org/web/2015/'.repeat(200)}http://example.org`],
    ['brackets', `10.1145/${')'.repeat(7_900)}x`],
    ['per cent signs', `https://example.org/${'%25'.repeat(2_500)}`],
    ['numbers', `https://vimeo.com/${'1/'.repeat(3_900)}`],
    ['a document', 'https://example.org/'.repeat(100_000)],
  ])('%s take no time', (_, text) => {
    const start = performance.now()
    for (let round = 0; round < 5; round += 1) identifiersIn(text)
    expect(performance.now() - start).toBeLessThan(500 * slowness())
  })
})
