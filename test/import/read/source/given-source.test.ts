import { describe, expect, test } from 'vitest'
import { checkSource, sourceAddress } from '../../../../import/read/source/given-source.ts'

describe('the address that a document has by what the user says', () => {
  test.each([
    ['https://example.org/talks/', 'https://example.org/talks/2015/a%20b.md'],
    ['https://example.org/talks', 'https://example.org/talks/2015/a%20b.md'],
    ['https://example.org/?file=', 'https://example.org/?file=2015/a%20b.md'],
    ['https://example.org/#/', 'https://example.org/#/2015/a%20b.md'],
    ['https://example.org/{path}?plain=1', 'https://example.org/2015/a%20b.md?plain=1'],
    ['https://example.org/{path}/raw/{path}', 'https://example.org/2015/a%20b.md/raw/2015/a%20b.md'],
  ])('%s', (source, address) => {
    expect(() => checkSource(source)).not.toThrow()
    expect(sourceAddress(source, '2015/a b.md')).toBe(address)
  })

  test('a document whose name holds the placeholder keeps it', () => {
    expect(sourceAddress('https://example.org/{path}', '{path}.md')).toBe('https://example.org/%7Bpath%7D.md')
  })
})

test.each([
  ['no address', 'talks/', '"talks/"'],
  ['nothing', '', '""'],
  ['no page', 'ftp://example.org/', '"ftp://example.org/"'],
  ['a script', 'javascript:alert(1)//', '"javascript:'],
  ['a password', 'https://ada:secret-word@example.org/', 'a user name or password'],
])('%s is refused in words', (_, source, shown) => {
  expect(() => checkSource(source)).toThrow(shown)
  expect(() => checkSource(source)).not.toThrow('secret-word')
})
