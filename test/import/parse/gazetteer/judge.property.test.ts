import { expect, test } from 'vitest'
import { readPassage } from '../../../../import/parse/constructs/mentions.ts'
import { knownNames } from '../../../../import/parse/gazetteer/lexicon.ts'
import { plain } from '../../../../import/parse/inline.ts'
import fc from '../../../support/laws.ts'

const titles = (lines: readonly string[]): readonly (readonly string[])[] =>
  readPassage(lines.map((line) => ({ text: plain(line), isTitle: false, parent: null, explained: false }))).map(
    (works) => works.map(({ title }) => title),
  )

/** Names in one word that mean nothing else. */
const sure = knownNames.filter(
  ({ name, kind, isPlace, spellings }) =>
    kind === 'TOOL' && !isPlace && spellings[0]?.doubt === 'none' && /^[A-Z][a-z]{3,}[A-Za-z]*$/.test(name),
)
const nothing = knownNames.filter(({ kind, name }) => kind === null && /^[\w+#]+$/.test(name))
const silent = fc.constantFrom(
  'we talked until late',
  'three boats and a rope',
  'why does it always rain',
  'ask for more',
)

test('a list of sure names means these and no more, whatever joins them', () => {
  const joiner = fc.constantFrom(', ', ' and ', ' / ', '/', ' + ', ' vs ', ' -> ', ' | ')
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...sure), { minLength: 1, maxLength: 5 }), joiner, (names, sign) => {
      const written = names.map(({ name }) => name)
      expect([...(titles([`we use ${written.join(sign)} now`])[0] ?? [])].sort()).toEqual([...written].sort())
    }),
  )
})

test('what is never a source is never mentioned, alone or beside tools', () => {
  fc.assert(
    fc.property(fc.constantFrom(...nothing), fc.constantFrom(...sure), (never, { name }) => {
      expect(titles([`${never.name}, ${name}`])[0]).toEqual([name])
      expect(titles([`we like ${never.name} here`])[0]).toEqual([])
    }),
  )
})

test('lines that name nothing change nothing in the others, wherever they stand', () => {
  const speaking = fc.constantFrom('Kafka, Storm', 'Chef to manage hosts', 'voldemort hive', 'spark', 'Docker and Salt')
  fc.assert(
    fc.property(fc.array(speaking, { maxLength: 5 }), fc.array(fc.tuple(fc.nat(5), silent)), (lines, added) => {
      const mixed = added.reduce<readonly string[]>((all, [at, line]) => all.toSpliced(at, 0, line), lines)
      expect(titles(mixed).filter((found) => found.length > 0)).toEqual(
        titles(lines).filter((found) => found.length > 0),
      )
    }),
  )
})

test('no text makes it throw, and every name stands in its line', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 3 }), (lines) => {
      const found = readPassage(
        lines.map((line) => ({ text: plain(line), isTitle: false, parent: null, explained: false })),
      )
      for (const [index, works] of found.entries())
        for (const { words } of works) expect(lines[index]?.replace(/\s+/g, ' ')).toContain(words.replace(/\s+/g, ' '))
    }),
  )
})
