import { describe, expect, test } from 'vitest'
import { canonicalUrl, identifiersIn, parseUrl, printIdentifier } from '../../../src/model/identifier.ts'

const first = (text: string): string | undefined => identifiersIn(text).map(printIdentifier)[0]

describe('identifiersIn', () => {
  test.each([
    ['https://doi.org/10.1145/2889274', 'doi:10.1145/2889274'],
    ['http://dx.doi.org/10.1109%2FDSN.2002.1028914', 'doi:10.1109/dsn.2002.1028914'],
    ['https://dl.acm.org/doi/pdf/10.1145/41457.37517', 'doi:10.1145/41457.37517'],
    ['doi:10.1145/41457.37517.', 'doi:10.1145/41457.37517'],
    ['10.1145/41457.37517', 'doi:10.1145/41457.37517'],
    ['https://dl.acm.org/citation.cfm?id=41457.37517', 'doi:10.1145/41457.37517'],
    ['https://doi.org/10.17487/RFC0707', 'rfc:707'],
    ['https://doi.org/10.48550/arXiv.1503.00421', 'arxiv:1503.00421'],
    ['http://arxiv.org/pdf/1503.00421v2.pdf', 'arxiv:1503.00421'],
    ['https://arxiv.org/abs/cs/9901001', 'arxiv:cs/9901001'],
    ['https://tools.ietf.org/html/rfc0707', 'rfc:707'],
    ['RFC 707', 'rfc:707'],
    ['http://citeseerx.ist.psu.edu/viewdoc/download?doi=10.1.1.41.7628&rep=rep1', 'citeseerx:10.1.1.41.7628'],
    ['http://www.amazon.com/Checklist-Manifesto/dp/0312430000', 'isbn:9780312430009'],
    ['ISBN 978-0-312-43000-9', 'isbn:9780312430009'],
    ['https://www.youtube.com/watch?v=H0i_bXKwujQ&list=PL1&t=3s', 'youtube:H0i_bXKwujQ'],
    ['https://youtu.be/kDh5BrqiGhI?list=PL1', 'youtube:kDh5BrqiGhI'],
    ['https://vimeo.com/158002499', 'vimeo:158002499'],
    ['https://www.infoq.com/presentations/halo-4-orleans/?utm_source=x', 'infoq:presentations/halo-4-orleans'],
    ['https://speakerdeck.com/Ada/Quiet-Clocks#', 'speakerdeck:ada/quiet-clocks'],
    ['http://www.slideshare.net/ada/quiet-clocks', 'slideshare:ada/quiet-clocks'],
  ])('%s is %s', (text, expected) => {
    expect(first(text)).toBe(expected)
  })

  test.each(['Gossip Protocol', '', 'e.g. this', 'ISBN 0-312-43000-1', 'not/a url', 'rfc', 'https://'])(
    '%j is no identifier',
    (text) => {
      expect(identifiersIn(text)).toEqual([])
    },
  )

  test('an Amazon page whose number has a wrong check digit gives its address alone', () => {
    expect(first('http://www.amazon.com/x/dp/0312430001')).toBe('url:amazon.com/x/dp/0312430001')
  })
})

describe('canonicalUrl', () => {
  const canonical = (text: string): string => canonicalUrl(parseUrl(text) ?? new URL('http://none.invalid'))

  test.each([
    ['http://WWW.Example.org/a/index.html?utm_source=x&b=2&a=1#top', 'example.org/a?a=1&b=2'],
    ['https://example.org/', 'example.org'],
    ['https://m.example.org/a%20b/', 'example.org/a b'],
    ['https://web.archive.org/web/20150101000000/http://example.org/a', 'example.org/a'],
    ['https://example.org/#/talks/3', 'example.org#/talks/3'],
    ['https://example.org/%E0%A4%A', 'example.org/%E0%A4%A'],
    ['github.com/ada/clocks', 'github.com/ada/clocks'],
  ])('%s is %s', (text, expected) => {
    expect(canonical(text)).toBe(expected)
  })
})
