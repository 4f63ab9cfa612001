import { describe, expect, test } from 'vitest'
import { workKind } from '../../../../import/parse/constructs/work-kind.ts'

const kind = (title: string, url: string | null, words = '', section: readonly string[] = []): string =>
  workKind({ title, urls: url === null ? [] : [url], words, section })

test('a title says what an address does not', () => {
  expect(kind('A checklist for boats', 'https://example.org/~ana/boats.pdf')).toBe('ARTICLE')
  expect(kind('Boats in winter', 'https://example.org/~ana/boats.pdf')).toBe('PAPER')
  expect(kind('2010 Halvorsen Prize for Harbors', 'https://harbors.example/halvorsen/2010-prize/')).toBe('WEBSITE')
  expect(kind('The Halvorsen Prize lecture', 'https://harbors.example/halvorsen/2010-prize/')).not.toBe('WEBSITE')
})

describe('by address', () => {
  test.each([
    ['https://tools.ietf.org/html/rfc9999', 'SPECIFICATION'],
    ['https://example.edu/~ruiz/quiet.pdf', 'PAPER'],
    ['https://example.edu/classes/cs999/reading/quiet.pdf', 'PAPER'],
    ['https://dl.acm.org/doi/10.1145/1.2', 'PAPER'],
    ['https://arxiv.org/abs/1503.00421', 'PAPER'],
    ['https://hal.inria.fr/hal-1', 'PAPER'],
    ['https://www.usenix.org/conference/x15/technical-sessions/presentation/ruiz', 'PAPER'],
    ['https://www.usenix.org/conference/srecon15/technical-sessions/presentation/ruiz', 'TALK'],
    ['https://link.springer.com/book/10.1007/978-3-642-00000-3', 'BOOK'],
    ['https://link.springer.com/chapter/10.1007/978-3-642-00000-3_1', 'PAPER'],
    ['https://press.example/books/detail.php?isbn=9780321000023', 'BOOK'],
    ['https://press.example/images/9780321000023/samplepages/0321000023.pdf', 'BOOK'],
    ['https://www.usenix.org/conference/x15/program/presentation/ruiz', 'TALK'],
    ['https://www.infoq.com/presentations/quiet', 'TALK'],
    ['https://harborconf.example/2018/sessions/378', 'TALK'],
    ['https://www.infoq.com/articles/quiet', 'ARTICLE'],
    ['https://en.wikipedia.org/wiki/Harbor', 'ARTICLE'],
    ['https://blog.example.org/quiet', 'ARTICLE'],
    ['https://example.org/2016/04/12/quiet.html', 'ARTICLE'],
    ['https://www.youtube.com/watch?v=aaaaaaaaaaa', 'VIDEO'],
    ['https://vimeo.com/12345', 'VIDEO'],
    ['https://github.com/fjordlabs/winch', 'TOOL'],
    ['https://github.com/fjordlabs/HarborConf2018', 'TALK'],
    ['https://fjordlabs.github.io/winch/', 'TOOL'],
    ['https://fjordlabs.github.io/2015/12/quiet.html', 'ARTICLE'],
    ['https://winch.example/', 'TOOL'],
    ['https://www.amazon.com/Quiet-Harbors/dp/0312430000', 'BOOK'],
    ['https://example.edu/harbor-book.pdf', 'BOOK'],
    ['https://example.edu/harborbook/download/ch4.pdf', 'BOOK'],
    ['https://example.edu/notebook/ch4.pdf', 'PAPER'],
    ['https://www.meetup.com/Quiet-Harbors/', 'WEBSITE'],
    ['https://amzn.to/2abcdef', 'BOOK'],
    ['https://open.spotify.com/track/3abc', 'OTHER'],
    ['https://harborblog.example/', 'WEBSITE'],
    ['https://example.edu/~cs1/CourseNotes/quiet.html', 'COURSE'],
    ['https://twitter.com/mira/status/1', 'OTHER'],
    ['https://bit.ly/RuizThesis', 'THESIS'],
    ['https://itunes.apple.com/us/app/quiet-harbors/id568604969?mt=8', 'TOOL'],
    ['https://play.google.com/store/apps/details?id=example.harbor', 'TOOL'],
    ['https://chrome.google.com/webstore/detail/harbor/aaaa', 'TOOL'],
  ])('%s is %s', (url, expected) => {
    expect(kind('Quiet Harbors', url)).toBe(expected)
  })
})

describe('by wording', () => {
  test.each([
    ['RFC 999', null, '', 'SPECIFICATION'],
    ['HarborConf Talk', 'https://www.youtube.com/watch?v=aaaaaaaaaaa', '', 'TALK'],
    ['Quiet', 'https://www.youtube.com/watch?v=aaaaaaaaaaa', 'Talk', 'TALK'],
    ['Quiet', 'https://hal.inria.fr/hal-1', 'Talk', 'PAPER'],
    ['Quiet', null, 'Talk', 'TALK'],
    ['Quiet', null, 'et al', 'PAPER'],
    ['The Harbor Podcast', null, '', 'PODCAST'],
    ['Episode 11: Harbors', 'https://show.example/2013/harbors/', '', 'PODCAST'],
    ['Ana on the show', 'https://show.example/episodes/2013/harbors.html', '', 'PODCAST'],
    ['Harbor Defined Talk', 'https://a.example/podcasts/hdt/', '', 'PODCAST'],
    ['Quiet Harbors website', 'https://a.example/x/y', '', 'WEBSITE'],
    ['The Evening Post', 'https://a.example/', '', 'WEBSITE'],
    ['Quiet', null, '', 'OTHER'],
  ])('%s %s %s', (title, url, words, expected) => {
    expect(kind(title, url, words)).toBe(expected)
  })

  test('by the heading above, where nothing else tells', () => {
    expect(kind('Quiet', null, '', ['References', 'Books'])).toBe('BOOK')
    expect(kind('Quiet', 'https://a.example/x', '', ['More Papers'])).toBe('PAPER')
    expect(kind('Quiet', 'https://show.example/quiet/', '', ['Further Listening'])).toBe('PODCAST')
    expect(kind('Quiet', 'https://github.com/fjordlabs/winch', '', ['Papers'])).toBe('TOOL')
    expect(kind('Quiet', 'https://github.com/fjordlabs/winch', '', ['Courses'])).toBe('COURSE')
    expect(kind('Quiet', 'https://a.example/quiet.pdf', '', ['Books and papers'])).toBe('PAPER')
  })
})
