import { describe, expect, test } from 'vitest'
import { canonicalUrl, identifiersIn, parseUrl, printIdentifier, urlIn } from '../../../src/model/identifier.ts'

const printed = (text: string): readonly string[] => identifiersIn(text).map(printIdentifier)
const hash = '0123456789abcdef0123456789abcdef01234567'

/** By kind of identifier: how it is written, and its canonical form. */
const written: Readonly<Record<string, readonly (readonly [text: string, expected: string])[]>> = {
  DOI: [
    ['https://doi.org/10.1145/2889274', 'doi:10.1145/2889274'],
    ['http://dx.doi.org/10.1109%2FDSN.2002.1028914', 'doi:10.1109/dsn.2002.1028914'],
    ['https://dl.acm.org/doi/pdf/10.1145/41457.37517', 'doi:10.1145/41457.37517'],
    ['https://dl.acm.org/doi/abs/10.1145/41457.37517', 'doi:10.1145/41457.37517'],
    ['https://publisher.example/doi/full/10.1002/spe.123/full', 'doi:10.1002/spe.123'],
    ['https://publisher.example/doi/epdf/10.1002/spe.123', 'doi:10.1002/spe.123'],
    ['https://link.springer.com/content/pdf/10.1007/s00446-002-0070-8.pdf', 'doi:10.1007/s00446-002-0070-8'],
    ['https://link.springer.com/chapter/10.1007%2F978-3-642-24550-3_29', 'doi:10.1007/978-3-642-24550-3_29'],
    ['https://host.example/page?doi=10.1109/5.771073', 'doi:10.1109/5.771073'],
    ['doi:10.1145/41457.37517.', 'doi:10.1145/41457.37517'],
    ['DOI: 10.1145/41457.37517', 'doi:10.1145/41457.37517'],
    ['10.1145/41457.37517', 'doi:10.1145/41457.37517'],
    ['10.1016/S0022-0000(05)80062-8', 'doi:10.1016/s0022-0000(05)80062-8'],
    ['10.1016/j.tcs.2010.01.001).', 'doi:10.1016/j.tcs.2010.01.001'],
    [
      '10.1002/(SICI)1097-024X(199709)27:9<995::AID-SPE111>3.0.CO;2-6',
      'doi:10.1002/(sici)1097-024x(199709)27:9<995::aid-spe111>3.0.co;2-6',
    ],
    ['https://dl.acm.org/citation.cfm?id=41457.37517', 'doi:10.1145/41457.37517'],
  ],
  arXiv: [
    ['http://arxiv.org/pdf/1503.00421v2.pdf', 'arxiv:1503.00421'],
    ['https://arxiv.org/abs/1412.0001', 'arxiv:1412.0001'],
    ['https://arxiv.org/html/2401.00001v1', 'arxiv:2401.00001'],
    ['https://arxiv.org/format/1503.00421', 'arxiv:1503.00421'],
    ['https://export.arxiv.org/abs/1503.00421', 'arxiv:1503.00421'],
    ['https://arxiv.org/abs/cs/9901001', 'arxiv:cs/9901001'],
    ['https://arxiv.org/abs/math.GT/0309136', 'arxiv:math/0309136'],
    ['arXiv:1503.00421v3', 'arxiv:1503.00421'],
    ['https://doi.org/10.48550/arXiv.1503.00421', 'arxiv:1503.00421'],
  ],
  RFC: [
    ['https://tools.ietf.org/html/rfc0707', 'rfc:707'],
    ['https://www.rfc-editor.org/rfc/rfc707.txt', 'rfc:707'],
    ['https://www.rfc-editor.org/info/rfc707', 'rfc:707'],
    ['https://datatracker.ietf.org/doc/html/rfc9110', 'rfc:9110'],
    ['https://datatracker.ietf.org/doc/rfc9110/', 'rfc:9110'],
    ['https://doi.org/10.17487/RFC0707', 'rfc:707'],
    ['RFC 707', 'rfc:707'],
    ['rfc-0707', 'rfc:707'],
  ],
  CiteSeerX: [
    ['http://citeseerx.ist.psu.edu/viewdoc/download?doi=10.1.1.41.7628&rep=rep1', 'citeseerx:10.1.1.41.7628'],
    ['http://citeseerx.ist.psu.edu/viewdoc/summary?doi=10.1.1.41.7628', 'citeseerx:10.1.1.41.7628'],
    [`https://citeseerx.ist.psu.edu/pid/${hash}`, `citeseerx:${hash}`],
    [`https://citeseerx.ist.psu.edu/document?repid=rep1&type=pdf&doi=${hash}`, `citeseerx:${hash}`],
  ],
  'Semantic Scholar': [
    [`https://www.semanticscholar.org/paper/A-Title/${hash}`, `s2:${hash}`],
    [`https://pdfs.semanticscholar.org/${hash.slice(0, 4)}/${hash.slice(4)}.pdf`, `s2:${hash}`],
    ['https://api.semanticscholar.org/CorpusID:215416146', 's2corpus:215416146'],
    ['CorpusID:215416146', 's2corpus:215416146'],
  ],
  OpenAlex: [
    ['https://openalex.org/W2741809807', 'openalex:W2741809807'],
    ['https://api.openalex.org/works/w2741809807', 'openalex:W2741809807'],
    ['https://openalex.org/A5023888391', 'openalex:A5023888391'],
  ],
  DBLP: [
    ['https://dblp.org/rec/conf/sosp/MooreL07', 'dblp:conf/sosp/MooreL07'],
    ['https://dblp.org/rec/conf/sosp/MooreL07.html', 'dblp:conf/sosp/MooreL07'],
    ['http://dblp.uni-trier.de/rec/bibtex/journals/tods/MooreL07', 'dblp:journals/tods/MooreL07'],
    ['https://dblp.org/rec/journals/tods/MooreL07.bib', 'dblp:journals/tods/MooreL07'],
  ],
  ORCID: [
    ['https://orcid.org/0000-0002-1694-233X', 'orcid:0000-0002-1694-233X'],
    ['orcid:0000-0002-1694-233x', 'orcid:0000-0002-1694-233X'],
    ['ORCID 0000000218250097', 'orcid:0000-0002-1825-0097'],
  ],
  ISBN: [
    ['http://www.amazon.com/Checklist-Manifesto/dp/0312430000', 'isbn:9780312430009'],
    ['https://www.amazon.co.uk/gp/product/0312430000/ref=x', 'isbn:9780312430009'],
    ['http://www.amazon.com/exec/obidos/ASIN/0312430000', 'isbn:9780312430009'],
    ['ISBN 978-0-312-43000-9', 'isbn:9780312430009'],
    ['ISBN-10: 0-312-43000-0', 'isbn:9780312430009'],
    ['isbn:0312430000', 'isbn:9780312430009'],
    ['https://www.amazon.de/dp/B00ABCDEFG', 'asin:B00ABCDEFG'],
    ['http://www.amazon.com/x/dp/0312430001', 'asin:0312430001'],
  ],
  'Wikidata and Wikipedia': [
    ['https://www.wikidata.org/wiki/Q42', 'wikidata:Q42'],
    ['http://www.wikidata.org/entity/Q42', 'wikidata:Q42'],
    ['https://en.wikipedia.org/wiki/Gossip_protocol#Types', 'wikipedia:en:Gossip_protocol'],
    ['https://en.m.wikipedia.org/wiki/Gossip_protocol', 'wikipedia:en:Gossip_protocol'],
    ['https://en.wikipedia.org/w/index.php?title=gossip_protocol', 'wikipedia:en:Gossip_protocol'],
    ['https://en.wikipedia.org/wiki/Chandra%E2%80%93Toueg', 'wikipedia:en:Chandra–Toueg'],
    ['https://en.wikipedia.org/wiki/Consensus_(computer_science)', 'wikipedia:en:Consensus_(computer_science)'],
  ],
  YouTube: [
    ['https://www.youtube.com/watch?v=H0i_bXKwujQ&list=PL1&t=3s', 'youtube:H0i_bXKwujQ'],
    ['https://www.youtube.com/watch?feature=youtu.be&v=H0i_bXKwujQ', 'youtube:H0i_bXKwujQ'],
    ['https://m.youtube.com/watch?v=H0i_bXKwujQ', 'youtube:H0i_bXKwujQ'],
    ['https://youtu.be/kDh5BrqiGhI?list=PL1', 'youtube:kDh5BrqiGhI'],
    ['https://www.youtube.com/embed/kDh5BrqiGhI', 'youtube:kDh5BrqiGhI'],
    ['https://www.youtube-nocookie.com/embed/kDh5BrqiGhI', 'youtube:kDh5BrqiGhI'],
    ['https://www.youtube.com/v/kDh5BrqiGhI', 'youtube:kDh5BrqiGhI'],
    ['https://www.youtube.com/shorts/kDh5BrqiGhI', 'youtube:kDh5BrqiGhI'],
    ['https://www.youtube.com/live/kDh5BrqiGhI?si=x', 'youtube:kDh5BrqiGhI'],
  ],
  'Vimeo, InfoQ, SpeakerDeck, SlideShare': [
    ['https://vimeo.com/158002499', 'vimeo:158002499'],
    ['https://player.vimeo.com/video/158002499', 'vimeo:158002499'],
    ['https://vimeo.com/channels/clocks/158002499', 'vimeo:158002499'],
    ['https://www.infoq.com/presentations/halo-4-orleans/?utm_source=x', 'infoq:presentations/halo-4-orleans'],
    ['http://www.infoq.com/fr/presentations/Halo-4-Orleans#', 'infoq:presentations/halo-4-orleans'],
    ['http://www.infoq.com/news/2015/11/scaling-stateful', 'infoq:news/2015/11/scaling-stateful'],
    ['https://speakerdeck.com/Ada/Quiet-Clocks#', 'speakerdeck:ada/quiet-clocks'],
    ['https://speakerdeck.com/u/ada/p/quiet-clocks', 'speakerdeck:ada/quiet-clocks'],
    ['http://www.slideshare.net/ada/quiet-clocks', 'slideshare:ada/quiet-clocks'],
    ['https://de.slideshare.net/Ada/quiet-clocks?related=1', 'slideshare:ada/quiet-clocks'],
    ['https://www.slideshare.net/slideshow/quiet-clocks/123456', 'slideshare:slideshow/quiet-clocks/123456'],
  ],
  'Web Archive': [
    ['https://web.archive.org/web/20150101000000/https://vimeo.com/158002499', 'vimeo:158002499'],
    ['https://web.archive.org/web/20150101000000id_/http://doi.org/10.1145/2889274', 'doi:10.1145/2889274'],
    ['https://web.archive.org/web/20150101000000if_/example.org/a', 'url:example.org/a'],
    ['https://web.archive.org/web/2015*/http://example.org/a', 'url:example.org/a'],
    [
      'https://web.archive.org/web/20160101000000/https://web.archive.org/web/20150101000000/http://example.org/a',
      'url:example.org/a',
    ],
  ],
  ACM: [
    ['http://queue.acm.org/detail.cfm?id=2889274', 'acm:2889274'],
    ['https://dl.acm.org/citation.cfm?id=2889274', 'acm:2889274'],
    ['https://portal.acm.org/citation.cfm?id=41457.37517', 'doi:10.1145/41457.37517'],
  ],
  'IEEE, USENIX, VLDB, HAL, Microsoft, Google': [
    ['http://ieeexplore.ieee.org/xpl/login.jsp?tp=&arnumber=7107466', 'ieee:7107466'],
    ['https://ieeexplore.ieee.org/document/7107466/', 'ieee:7107466'],
    ['https://www.usenix.org/system/files/conference/osdi14/osdi14-paper-yuan.pdf', 'usenix:osdi14/yuan'],
    ['https://www.usenix.org/conference/osdi14/technical-sessions/presentation/yuan', 'usenix:osdi14/yuan'],
    ['http://www.vldb.org/pvldb/vol7/p181-bailis.pdf', 'pvldb:7/181'],
    ['https://hal.inria.fr/inria-00609399v1/document', 'hal:inria-00609399'],
    ['https://hal.archives-ouvertes.fr/hal-01279495', 'hal:hal-01279495'],
    ['https://inria.hal.science/inria-00609399', 'hal:inria-00609399'],
    ['http://research.microsoft.com/apps/pubs/default.aspx?id=255833', 'msr:255833'],
    ['http://research.microsoft.com/pubs/255833/Ironfleet-twocol.pdf', 'msr:255833'],
    ['http://research.google.com/pubs/archive/36356.pdf', 'google:36356'],
    ['https://research.google/pubs/pub36356/', 'google:36356'],
    ['https://static.googleusercontent.com/media/research.google.com/en//pubs/archive/36356.pdf', 'google:36356'],
    [
      'http://static.googleusercontent.com/media/research.google.com/en/us/archive/chubby-osdi06.pdf',
      'google:chubby-osdi06',
    ],
  ],
  'GitHub and Twitter': [
    ['https://github.com/Ada/Clocks', 'github:ada/clocks'],
    ['https://github.com/ada/clocks.git', 'github:ada/clocks'],
    ['https://github.com/ada/clocks/tree/master', 'github:ada/clocks'],
    ['https://github.com/ada/clocks/blob/master/README.md#abstract', 'github:ada/clocks'],
    ['github.com/ada/clocks', 'github:ada/clocks'],
    ['https://twitter.com/ada/status/123456?s=20', 'tweet:123456'],
    ['https://mobile.twitter.com/ada/statuses/123456', 'tweet:123456'],
  ],
}

/** By kind of identifier: what looks like one, and the identifiers it must not give. */
const traps: Readonly<Record<string, readonly (readonly [text: string, scheme: string])[]>> = {
  DOI: [
    ['http://citeseerx.ist.psu.edu/viewdoc/download?doi=10.1.1.41.7628', 'doi'],
    ['10.1.1.41.7628', 'doi'],
    ['10.1145/', 'doi'],
    ['https://doi.org/10.48550/arXiv.1503.00421', 'doi'],
    ['https://doi.org/10.17487/RFC0707', 'doi'],
  ],
  arXiv: [
    ['https://arxiv.org/abs/1513.00421', 'arxiv'],
    ['https://arxiv.org/abs/1412.00001', 'arxiv'],
    ['https://arxiv.org/abs/1503.0042', 'arxiv'],
    ['https://arxiv.org/abs/cs/9913001', 'arxiv'],
    ['https://arxiv.org/list/cs.DC/recent', 'arxiv'],
    ['https://mirror.example/abs/1503.00421', 'arxiv'],
  ],
  RFC: [
    ['rfc', 'rfc'],
    ['RFC 0', 'rfc'],
    ['https://example.org/rfc707', 'rfc'],
    ['https://tools.ietf.org/html/draft-rfc707bis-00', 'rfc'],
  ],
  CiteSeerX: [['https://example.org/viewdoc?doi=10.1.1.41.7628', 'citeseerx']],
  'Semantic Scholar': [
    [`https://pdfs.semanticscholar.org/${hash.slice(0, 4)}/${hash.slice(5)}.pdf`, 's2'],
    ['https://api.semanticscholar.org/CorpusID:215416146', 's2'],
    [hash, 's2'],
  ],
  OpenAlex: [
    ['https://openalex.org/X2741809807', 'openalex'],
    ['W2741809807', 'openalex'],
  ],
  DBLP: [
    ['https://dblp.org/db/conf/sosp/sosp2007.html', 'dblp'],
    ['https://dblp.org/pid/12/3456', 'dblp'],
  ],
  ORCID: [['https://orcid.org/0000-0002-1694-2339', 'orcid']],
  ISBN: [
    ['ISBN 0-312-43000-1', 'isbn'],
    ['ISBN 978-0-312-43000-1', 'isbn'],
    ['http://www.amazon.com/x/dp/0312430001', 'isbn'],
    ['http://www.amazon.com.example.org/dp/0312430000', 'isbn'],
  ],
  'Wikidata and Wikipedia': [
    ['Q42', 'wikidata'],
    ['https://www.wikidata.org/wiki/Property:P31', 'wikidata'],
    ['https://www.wikipedia.org/', 'wikipedia'],
    ['https://en.wikipedia.org/w/index.php?search=gossip', 'wikipedia'],
  ],
  YouTube: [
    ['https://www.youtube.com/playlist?list=PLabcdefghi', 'youtube'],
    ['https://www.youtube.com/channel/UCabcdefghi', 'youtube'],
    ['https://www.youtube.com/watch?v=tooshort', 'youtube'],
    ['https://notyoutube.com/watch?v=H0i_bXKwujQ', 'youtube'],
    ['H0i_bXKwujQ', 'youtube'],
  ],
  'Vimeo, InfoQ, SpeakerDeck, SlideShare': [
    ['https://vimeo.com/ada', 'vimeo'],
    ['https://www.infoq.com/presentations/', 'infoq'],
    ['https://www.infoq.com/architecture-design', 'infoq'],
    ['https://speakerdeck.com/ada', 'speakerdeck'],
    ['https://speakerdeck.com/player/4f3b2c', 'speakerdeck'],
    ['http://www.slideshare.net/ada', 'slideshare'],
    ['http://www.slideshare.net/ada/presentations', 'slideshare'],
  ],
  'Web Archive': [
    ['https://archive.is/AbCdE', 'youtube'],
    ['https://web.archive.org/details/vimeo.com/158002499', 'vimeo'],
  ],
  ACM: [
    ['https://dl.acm.org/profile/81100000000', 'acm'],
    ['https://acm.example/detail.cfm?id=2889274', 'acm'],
  ],
  'IEEE, USENIX, VLDB, HAL, Microsoft, Google': [
    ['https://www.usenix.org/conference/osdi14', 'usenix'],
    ['http://www.vldb.org/pvldb/vol7.html', 'pvldb'],
    ['https://hal.inria.fr/search/index', 'hal'],
    ['http://research.microsoft.com/en-us/um/people/ada/pubs/clocks.pdf', 'msr'],
    ['https://research.google/people/', 'google'],
  ],
  'GitHub and Twitter': [
    ['https://github.com/ada', 'github'],
    ['https://github.com/topics/gossip', 'github'],
    ['https://gist.github.com/ada/123abc', 'github'],
    ['https://github.com/ada/clocks/tree/master/talks/2016', 'github'],
    ['https://github.com/ada/clocks/blob/master/slides.pdf', 'github'],
    ['GitHub:Ada', 'github'],
    ['Github: Ada/Clocks', 'github'],
    ['https://twitter.com/ada', 'tweet'],
  ],
}

for (const [kind, cases] of Object.entries(written))
  describe(kind, () => {
    test.each(cases)('%s is %s', (text, expected) => {
      expect(printed(text)[0]).toBe(expected)
    })

    test.each(traps[kind] ?? [])('%s gives no %s', (text, scheme) => {
      expect(printed(text).filter((one) => one.startsWith(`${scheme}:`))).toEqual([])
    })
  })

test('every kind has its traps', () => {
  expect(Object.keys(traps)).toEqual(Object.keys(written))
})

test('the last part of an ACM DOI is the number that ACM Queue gives the article', () => {
  expect(printed('https://doi.org/10.1145/2857274.2889274')).toContain('acm:2889274')
  expect(printed('http://queue.acm.org/detail.cfm?id=2889274')).toContain('acm:2889274')
})

test.each(['Gossip Protocol', '', 'e.g. this', 'not/a url', 'https://', 'constructor:x', '10. Introduction', 'and/or'])(
  '%j is no identifier',
  (text) => {
    expect(identifiersIn(text)).toEqual([])
  },
)

describe('canonicalUrl', () => {
  const canonical = (text: string): string => canonicalUrl(parseUrl(text) ?? new URL('http://none.invalid'))

  test.each([
    ['http://WWW.Example.org/a/index.html?utm_source=x&b=2&a=1#top', 'example.org/a?a=1&b=2'],
    ['https://example.org/', 'example.org'],
    ['https://example.org:443/a', 'example.org/a'],
    ['https://example.org:8443/a', 'example.org:8443/a'],
    ['https://m.example.org/a%20b/', 'example.org/a b'],
    ['https://web.archive.org/web/20150101000000/http://example.org/a', 'example.org/a'],
    ['https://example.org/#/talks/3', 'example.org#/talks/3'],
    ['https://example.org/%E0%A4%A', 'example.org/%E0%A4%A'],
    ['https://example.org/a%2Fb%3fc', 'example.org/a%2Fb%3Fc'],
    ['https://example.org/100%25', 'example.org/100%25'],
    ['github.com/ada/clocks', 'github.com/ada/clocks'],
    ['https://www.youtube.com/watch?v=H0i_bXKwujQ&list=PL1&index=4', 'youtube.com/watch?v=H0i_bXKwujQ'],
    ['https://www.youtube.com/playlist?list=PL1', 'youtube.com/playlist?list=PL1'],
  ])('%s is %s', (text, expected) => {
    expect(canonical(text)).toBe(expected)
  })
})

test('an address with letters beyond ASCII is one however often addresses are asked for', () => {
  const found = Array.from({ length: 50_000 }, () => urlIn('http://h\u00e4fen.example/\u00e9'))
  expect(found.filter((url) => url === null)).toEqual([])
})
