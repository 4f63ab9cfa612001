import { expect, test } from 'vitest'
import { nameOfAddress } from '../../../../import/parse/constructs/name-of-address.ts'
import { packageName } from '../../../../import/parse/constructs/package-name.ts'
import { citations, read, talk } from '../facts.ts'

test.each([
  ['https://hackage.haskell.org/package/QuickMoor', 'QuickMoor'],
  ['https://hackage.haskell.org/package/quick-moor-1.2.3', 'quick-moor'],
  ['https://www.npmjs.com/package/@fjord/winch', '@fjord/winch'],
  ['https://pypi.org/project/gulls/', 'gulls'],
  ['https://crates.io/crates/tide', 'tide'],
  ['https://rubygems.org/gems/knot', 'knot'],
  ['https://harbor.example/package/knot', null],
  ['not an address', null],
])('the package at %s', (url, name) => expect(packageName(url)).toBe(name))

test.each([
  ['https://github.com/fjord/winch', 'winch'],
  ['http://www.harbor.example/knots/', 'harbor.example/knots'],
  ['https://prometheus.io', 'Prometheus'],
  ['https://prometheus.io/docs', 'prometheus.io/docs'],
])('what %s is called', (url, name) => expect(nameOfAddress(url)).toBe(name))

test('a cited package has the name of its registry beside its title', () => {
  const document = read(
    '# Ropes\nThis talk was given at HarborConf 2016.\n\n## References\n* [Haskell: Quick Moor](https://hackage.haskell.org/package/QuickMoor)\n',
  )
  expect(citations(document, talk(document, 'Ropes'))).toEqual(['TOOL Haskell: Quick Moor @References'])
  expect(document.mentions).toContainEqual(
    expect.objectContaining({ title: 'Haskell: Quick Moor', alternativeTitles: ['QuickMoor'] }),
  )
})
