import { describe, expect, it } from 'vitest'
import { fold } from '../../../src/model/fold.ts'
import { headingIn, statedAs } from '../../../src/model/stated.ts'
import fc from '../../support/laws.ts'

describe('statedAs', () => {
  it('is the relation and every heading, folded', () => {
    expect(statedAs('REFERENCES', ['Sources', 'Tools & Café'])).toBe('REFERENCES|sources|tools and cafe|')
    expect(statedAs('MENTIONS', [])).toBe('MENTIONS|')
  })

  it('contains a heading just where one of its headings folds to the same', () => {
    const heading = fc.oneof(
      fc.string(),
      fc.constantFrom('a|b', '|', 'Fault Injection', 'fault', 'injection', 'REFERENCES'),
    )
    fc.assert(
      fc.property(fc.array(heading, { maxLength: 4 }), heading, (section, asked) => {
        fc.pre(fold(asked) !== '')
        const contains = statedAs('REFERENCES', section).includes(headingIn(fold(asked)))
        expect(contains).toBe(section.map(fold).includes(fold(asked)))
      }),
    )
  })
})
