/** The account adds up: every unit of any text, each once, whatever its reader made of it. */

import { describe, expect, test, vi } from 'vitest'
import { accountOf } from '../../../../import/parse/account/account.ts'
import { countsOf } from '../../../../import/parse/account/accounted.ts'
import { unitForms } from '../../../../import/parse/account/unit.ts'
import { unitsOf } from '../../../../import/parse/account/units.ts'
import { linesOf } from '../../../../import/parse/lines.ts'
import { accountOutcomes } from '../../../../src/model/document.ts'
import fc from '../../../support/laws.ts'
import { read } from '../facts.ts'

vi.setConfig({ testTimeout: 30_000 })

/** A piece of Markdown, and for each unit in it what it is and the name that only it has. */
interface Written {
  readonly text: string
  readonly units: readonly string[]
}
/** Gives names that nothing else has, and gathers what stands at the end of the document. */
interface Sheet {
  readonly name: () => string
  readonly definitions: string[]
}
type Named = (sheet: Sheet) => Written

/** Ways of writing a link. */
const links: readonly ((name: string, definitions: string[]) => string)[] = [
  (name) => `[the ${name}](https://a.example/b_(c))`,
  (name) => `[${name}](paper.pdf "A title")`,
  (name) => `[**${name}**]()`,
  (name) => `![${name}](pier.png)`,
  (name) => `<https://a.example/${name}>`,
  (name) => `https://a.example/${name}`,
  (name) => `<a href="https://a.example">${name}</a>`,
  (name, definitions) => {
    definitions.push(`[${name}]: https://a.example/d`)
    return `[${name}]`
  },
]
const fill = fc.constantFrom('words', 'clocks that drift', '*slack* water', 'a `[b](c)` d', 'x — y', 'by Ana Ruiz')

const inline = fc.array(fc.oneof(fill, fc.constantFrom(...links)), { minLength: 1, maxLength: 4 }).map(
  (parts): Named =>
    (sheet) => {
      const units: string[] = []
      const text = parts.map((part) => {
        if (typeof part === 'string') return part
        const id = sheet.name()
        units.push(`link ${id}`)
        return part(id, sheet.definitions)
      })
      return { text: text.join(' and '), units }
    },
)

const heading = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom('', 'References ', 'Bio ', 'Talk Outline ', 'Image Credits '))
  .map(
    ([level, words]): Named =>
      (sheet) => {
        const id = sheet.name()
        return { text: `${'#'.repeat(level)} ${words}${id}\n`, units: [`line ${id}`] }
      },
  )

const list = fc.array(fc.tuple(fc.nat(3), inline), { minLength: 1, maxLength: 5 }).map(
  (items): Named =>
    (sheet) => {
      let depth = -1
      const written = items.map(([wanted, content]) => {
        depth = Math.min(wanted, depth + 1)
        const id = sheet.name()
        const { text, units } = content(sheet)
        return { text: `${'  '.repeat(depth)}- ${id} ${text}`, units: [`item ${id}`, ...units] }
      })
      return { text: `${written.map(({ text }) => text).join('\n')}\n`, units: written.flatMap(({ units }) => units) }
    },
)

const table = fc.array(inline, { minLength: 1, maxLength: 3 }).map(
  (cells): Named =>
    (sheet) => {
      const head = sheet.name()
      const rows = cells.map((cell) => {
        const id = sheet.name()
        const { text, units } = cell(sheet)
        return { text: `| ${id} | ${text} |`, units: [`item ${id}`, ...units] }
      })
      return {
        text: `| ${head} | What |\n|---|:-:|\n${rows.map(({ text }) => text).join('\n')}\n`,
        units: [`item ${head}`, ...rows.flatMap(({ units }) => units)],
      }
    },
)

/** Two lines, so that it is no line right below a heading. */
const paragraph = inline.map(
  (content): Named =>
    (sheet) => {
      const { text, units } = content(sheet)
      return { text: `Running speech\n${text}\n`, units }
    },
)

const nothing = fc
  .constantFrom(
    '```\n- [a](https://a.example)\n# b\n```\n',
    '<!-- https://a.example\n- c -->\n',
    '---\n',
    'Words\nand more\n\n    - code\n',
  )
  .map(
    (text): Named =>
      () => ({ text, units: [] }),
  )

const document = fc
  .array(fc.oneof(heading, list, table, paragraph, nothing), { maxLength: 12 })
  .map((blocks): Written => {
    const names = Array.from({ length: 500 }, (_, index) => `w${index}q`)
    const sheet: Sheet = { name: () => names.pop() ?? '', definitions: [] }
    const top = sheet.name()
    const all = [{ text: `# ${top}\n`, units: [`line ${top}`] }, ...blocks.map((block) => block(sheet))]
    return {
      text: [...all.map(({ text }) => text), sheet.definitions.join('\n')].join('\n'),
      units: all.flatMap(({ units }) => units),
    }
  })

/** Pieces of which texts of every kind are made, and broken ones. */
const piece = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      '# Quiet\n',
      '## References\n',
      'Given at HarborConf 2019 ',
      '* [a](https://a.example)\n',
      '  - b\n',
      '\n',
      '\n\n\n',
      '[',
      '](',
      ')',
      '`',
      '```\n',
      '| a |\n|--|\n',
      '<ul><li>',
      '</li>',
      '<a href="x">',
      '</a>',
      '<h1>',
      '<!--',
      '-->',
      '<!doctype html>',
      '<nav>',
      '{"a": "https://a.example',
      '"}',
      '[{',
      '}]',
      '@misc{a,\n',
      'doi = {10.1000/a}\n',
      'Ana Ruiz (@ana), Fjord\n',
      'Quiet - Ana Ruiz (Fjord)\n',
      'HarborConf 2017 Notes\n',
      'Day 1\n',
      '- 1m:20s - a\n',
      'In this podcast, ',
      `/a.md: ${'-'.repeat(80)} 1 | `,
      ' 2 | ',
      '---\n',
      '[^1]: c\n',
      '\r',
      '\t',
      '😀',
      '\ud83d',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
)
const anything = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary' }),
)

const outcomes: ReadonlySet<string> = new Set(accountOutcomes)

describe('of documents whose units are known', () => {
  test('the account has exactly these, in their order', () => {
    fc.assert(
      fc.property(document, ({ text, units }) => {
        const found = read(text)
          .account()
          .map(({ unit, text: words }) => `${unit} ${/w\d+q/.exec(words)?.[0]}`)
        expect(found).toEqual(units)
      }),
      { numRuns: 150 },
    )
  })

  test('documents one after the other have the units of both', () => {
    fc.assert(
      fc.property(document, document, (one, other) => {
        const count = (text: string): number => unitsOf({ lines: text.split('\n') }).length
        const [first, second] = [one.text, other.text.replaceAll('q', 'r')]
        expect(count(`${first}\n\n${second}`)).toBe(count(first) + count(second))
      }),
    )
  })
})

describe('of any text', () => {
  test('each unit ends once, and the outcomes add up', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { account: accountNow, problems } = read(text)
        const account = accountNow()
        const counts = countsOf(account)
        expect(counts).toHaveLength(accountOutcomes.length)
        expect(counts.reduce((total, count) => total + count, 0)).toBe(account.length)
        const lines = linesOf(text).length
        for (const { line, part, outcome, rule, text: words } of account) {
          expect(outcomes.has(outcome)).toBe(true)
          expect(rule).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
          expect(words.length).toBeLessThanOrEqual(100)
          expect(line).toBeGreaterThanOrEqual(1)
          if (part === null) expect(line).toBeLessThanOrEqual(lines)
          if (outcome === 'PROBLEM')
            expect(problems.map(({ code }) => code.toLowerCase().replaceAll('_', '-'))).toContain(rule)
        }
      }),
      { numRuns: 150 },
    )
  })

  test('its units are those of the text, whoever reads it', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const account = read(text).account()
        if (account.some(({ part }) => part !== null) || /-{40}\s+1 \|/.test(text)) return
        const page = { part: null, lines: linesOf(text) }
        const silent = { title: null, mentions: [], claims: [], troubles: [], dismissals: [] }
        const shown = (all: typeof account) => all.map(({ line, unit, text: words }) => `${line} ${unit} ${words}`)
        expect(shown(account)).toEqual(shown(accountOf([page], silent)))
        expect(account.map(({ unit }) => unit)).toEqual(unitsOf(page).map(({ form }) => unitForms[form]))
      }),
      { numRuns: 150 },
    )
  })
})
