/** Works that running speech names together with their makers: "X was written by Jane Doe", "Jane Doe's X is". */
import type { WorkKind } from '../../../src/model/work.ts'
import { isCommonWord, isPersonName } from './person-name.ts'

interface Told {
  readonly title: string
  readonly kind: WorkKind
  readonly authors?: readonly string[]
}

/** A name of one or two words that is no plain word: "Runway", "QuickCheck", "Chaos Monkey". */
const name = '(\\p{Lu}[\\p{L}\\d+]{2,30})'
const person = '(\\p{Lu}\\S+ \\p{Lu}[\\p{L}-]+)'

/** The works that a passage names in one of these ways. */
export function proseMentions(text: string): readonly Told[] {
  return rules.flatMap(({ pattern, work, maker, kind }) =>
    [...text.matchAll(pattern)].flatMap((match): readonly Told[] => {
      const title = match[work] ?? ''
      const author = maker === null ? null : (match[maker] ?? '')
      if (pronouns.test(title) || isCommonWord(title) || (author !== null && !isPersonName(author))) return []
      return [{ title, kind, authors: author === null ? [] : [author] }]
    }),
  )
}

const pronouns = /^(?:There|They|And|But|You|Some|His|Her|Their)$/

const rules: readonly { pattern: RegExp; work: number; maker: number | null; kind: WorkKind }[] = [
  {
    pattern: new RegExp(`\\b${name} was (?:written|created|built|developed|made) by ${person}`, 'gu'),
    work: 1,
    maker: 2,
    kind: 'TOOL',
  },
  { pattern: new RegExp(`${person}['’]s ${name}(?= is\\b| was\\b|,|\\.)`, 'gu'), work: 2, maker: 1, kind: 'TOOL' },
  {
    pattern: new RegExp(`${person} (?:has |have )?(?:just |recently )?released ${name}`, 'gu'),
    work: 2,
    maker: 1,
    kind: 'TOOL',
  },
  {
    pattern: new RegExp(
      `\\b(?:his|her|their|the|a) (?:tool|library|framework|language) (?:called |named )?${name}`,
      'gu',
    ),
    work: 1,
    maker: null,
    kind: 'TOOL',
  },
  {
    pattern: /\bthe ((?=\p{Lu})\p{L}[\p{L}\d+]{2,30} project)\b/gu,
    work: 1,
    maker: null,
    kind: 'TOOL',
  },
]
