/** Tools that running speech names together with their makers: "X was written by Jane Doe", "Jane Doe's X is a tool". */
import type { WorkKind } from '../../../src/model/work.ts'
import { isCommonWord, isPersonName } from './person-name.ts'
import { isStandIn, toolWords } from './tool-words.ts'

interface Told {
  readonly title: string
  readonly kind: WorkKind
  readonly authors?: readonly string[]
}

/** The works that a passage names in one of these ways. */
export function proseMentions(text: string): readonly Told[] {
  return rules.flatMap(({ pattern, work, maker }) =>
    [...text.matchAll(pattern)].flatMap((match): readonly Told[] => {
      const title = match[work] ?? ''
      const author = maker === null ? null : (match[maker] ?? '')
      if (title.split(' ').some((word) => isStandIn(word) || articles.test(word))) return []
      if (isCommonWord(title) || (author !== null && !isPersonName(author))) return []
      return [{ title, kind: 'TOOL', authors: author === null ? [] : [author] }]
    }),
  )
}

const articles = /^(?:a|an|the)$/i

/** One to three capitalised words that follow neither an article, nor a pronoun, nor another capitalised word. */
const name =
  '(?<!\\b(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hat|[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Ee]very) )(?<!\\p{Lu}[\\p{L}\\d]{0,30} )\\b(\\p{Lu}[\\p{L}\\d+]{2,30}(?: \\p{Lu}[\\p{L}\\d+]{1,30}){0,2})'
const tool = '(\\p{Lu}[\\p{L}\\d+]{2,30})'
const person = '\\b(\\p{Lu}\\S{1,30} \\p{Lu}[\\p{L}-]{1,30})'
const made = '(?:written|created|developed|built|designed|made|invented|authored)'
/** ", a … tool" that explains the name before it. */
const explained = `,? (?:is |was |which is )?(?:an?|the|one) [^.;:!?\\n]{0,80}?\\b${toolWords}\\b`

const rules: readonly { readonly pattern: RegExp; readonly work: number; readonly maker: number | null }[] = [
  {
    pattern: new RegExp(`${name}(?:,? which)? (?:was|is|has been) (?:originally )?${made} by ${person}`, 'gu'),
    work: 1,
    maker: 2,
  },
  { pattern: new RegExp(`${name}(?:, | \\()(?:an? [^.,;()\\n]{0,60}?)?${made} by ${person}`, 'gu'), work: 1, maker: 2 },
  {
    pattern: new RegExp(`${person}['’]s? ${tool}(?=${explained}|(?: [\\p{Ll}-]{2,20}){0,2} ${toolWords}\\b)`, 'gu'),
    work: 2,
    maker: 1,
  },
  {
    pattern: new RegExp(
      `${person} (?:has |have )?(?:just |recently |also )?(?:released|published|open[- ]sourced|announced|wrote|written|created|built|developed|launched) ${tool}(?=${explained})`,
      'gu',
    ),
    work: 2,
    maker: 1,
  },
  {
    pattern: new RegExp(
      `\\b(?:his|her|their|my|our) (?:[\\p{Ll}-]{2,20} ){0,2}?${toolWords},? (?:called |named )?${tool}`,
      'gu',
    ),
    work: 1,
    maker: null,
  },
  {
    pattern: new RegExp(`\\b(?:an?|the) (?:[\\p{Ll}-]{2,20} ){0,3}?${toolWords},? (?:called|named) ${tool}`, 'gu'),
    work: 1,
    maker: null,
  },
]
