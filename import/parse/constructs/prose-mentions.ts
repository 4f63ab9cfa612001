/**
 * Works that running speech names together with what they are or who made them: "X was written by Jane Doe", "Jane Doe's X is
 * a tool", "X, a small database", "the X paper", "the X project that Jane Doe did", "Doe's 12 rules".
 */
import type { WorkKind } from '../../../src/model/work.ts'
import { findNames } from '../gazetteer/find-names.ts'
import { isNoSource } from '../gazetteer/lexicon.ts'
import { isCommonWord, isPersonName } from './person-name.ts'
import { isStandIn, toolWords } from './tool-words.ts'

interface Told {
  readonly title: string
  readonly kind: WorkKind
  readonly authors?: readonly string[]
}

/** The works that a passage names in one of these ways. */
export function proseMentions(text: string): readonly Told[] {
  return [
    ...toolsWithMakers(text),
    ...explainedTools(text),
    ...papers(text),
    ...projects(text),
    ...ruleSets(text),
    ...books(text),
  ]
}

function toolsWithMakers(text: string): readonly Told[] {
  return rules.flatMap(({ sign, pattern, work, maker }) =>
    matchesWith(sign, pattern, text).flatMap((match): readonly Told[] => {
      const title = match[work] ?? ''
      const author = maker === null ? null : (match[maker] ?? '')
      if (title.split(' ').some((word) => isStandIn(word) || articles.test(word))) return []
      if (isCommonWord(title) || (author !== null && !isPersonName(author))) return []
      return [{ title, kind: 'TOOL', authors: author === null ? [] : [author] }]
    }),
  )
}

/** The matches of a pattern that needs a sign, which most lines do not have and which is found in a tenth of the time. */
function matchesWith(sign: RegExp, pattern: RegExp, text: string): readonly RegExpExecArray[] {
  return sign.test(text) ? [...text.matchAll(pattern)] : []
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

/** A form of words; `sign` is what a text has that has it. */
interface Rule {
  readonly sign: RegExp
  readonly pattern: RegExp
  readonly work: number
  readonly maker: number | null
}

const rules: readonly Rule[] = [
  {
    sign: / by /,
    pattern: new RegExp(`${name}(?:,? which)? (?:was|is|has been) (?:originally )?${made} by ${person}`, 'gu'),
    work: 1,
    maker: 2,
  },
  {
    sign: / by /,
    pattern: new RegExp(`${name}(?:, | \\()(?:an? [^.,;()\\n]{0,60}?)?${made} by ${person}`, 'gu'),
    work: 1,
    maker: 2,
  },
  {
    sign: /\p{L}['’]s? \p{Lu}/u,
    pattern: new RegExp(`${person}['’]s? ${tool}(?=${explained}|(?: [\\p{Ll}-]{2,20}){0,2} ${toolWords}\\b)`, 'gu'),
    work: 2,
    maker: 1,
  },
  {
    sign: /(?:ed|wrote|written|built|open[- ]sourced) \p{Lu}/u,
    pattern: new RegExp(
      `${person} (?:has |have )?(?:just |recently |also )?(?:released|published|open[- ]sourced|announced|wrote|written|created|built|developed|launched) ${tool}(?=${explained})`,
      'gu',
    ),
    work: 2,
    maker: 1,
  },
  {
    sign: /\b(?:his|her|their|my|our) /,
    pattern: new RegExp(
      `\\b(?:his|her|their|my|our) (?:[\\p{Ll}-]{2,20} ){0,2}?${toolWords},? (?:called |named )?${tool}`,
      'gu',
    ),
    work: 1,
    maker: null,
  },
  {
    sign: /(?:called|named) /,
    pattern: new RegExp(`\\b(?:an?|the) (?:[\\p{Ll}-]{2,20} ){0,3}?${toolWords},? (?:called|named) ${tool}`, 'gu'),
    work: 1,
    maker: null,
  },
]

/** "Hoverfly is a proxy", "Runway, an open-source simulator": a coined name and the tool that it is. */
function explainedTools(text: string): readonly Told[] {
  return matchesWith(explaining, explainedTool, text).flatMap(([, title = '']) =>
    isCommonWord(title) || isStandIn(title) || isNoSource(title) ? [] : [{ title, kind: 'TOOL' as const }],
  )
}

const explaining = /(?:,| is| was)(?: which is)? (?:an?|the|their|our) /

/** Words for software alone; "system", "platform" and "service" are said of firms and countries too. */
const software =
  '(?:toolkit|library|database|datastore|data store|model checker|simulator|compiler|debugger|reverse proxy|proxy|load balancer|queue|message broker|scheduler|orchestrator|plugin|linter|profiler|search engine|test runner|package manager|build (?:tool|system)|DSL|static analy[sz]er|command[- ]line tool|web framework|testing framework|framework|open[- ]source (?:tool|project|system|platform|service|framework|library))'
const explainedTool = new RegExp(
  `(?<=^|[.!?:;–—-] |\\b(?:and|or|with|like|called|named|using|use|uses|is|on|to|built|wrote|into|try|see|released|announced|published|open[- ]sourced|launched|created) )(\\p{Lu}[\\p{L}\\d+]{2,30})(?:,| is| was)(?: which is)? (?:an?|the|their|our) (?:[\\p{L}\\d/+#-]{2,20} ){0,4}?${software}(?=[.,;:)!]|$| (?:for|that|which|to|from|by|written|built|used|in|on|with|and|of|like)\\b)`,
  'gu',
)

/** "the Dapper paper", "the Dynamo and Bigtable papers": names of the field, acronyms and coined words, not of people. */
function papers(text: string): readonly Told[] {
  return matchesWith(/papers?\b/, paperNames, text).flatMap(([, names = '', word = '']) =>
    names
      .trim()
      .split(word === 'papers' ? / (?:and|&) / : /$^/)
      .filter((name) => isPaperName(name))
      .map((title) => ({ title, kind: 'PAPER' as const })),
  )
}

const paperNames = /\b[Tt]he ((?:\p{Lu}\S{1,30} (?:and |& |of |the |for )?){1,5})(?:white)?(papers?)\b/gu

function isPaperName(name: string): boolean {
  const first = name.split(' ')[0] ?? ''
  return !isNoSource(name) && !isPersonName(name) && !isStandIn(first) && !isCommonWord(first) && !ofPapers.test(first)
}

/** Words in front of "paper" that name none. */
const ofPapers =
  /^(?:white|position|research|original|seminal|recent|early|classic|famous|best|award|short|long|full|whole|german|french|english|survey|workshop|journal|academic|green|call|wall|toilet)$/i

/** "the Techies project that Jane Doe just did": what somebody made, to be looked at. */
function projects(text: string): readonly Told[] {
  return matchesWith(/\b[Tt]he \p{Lu}/u, madeProject, text).flatMap(([, title = '', doer, author]) => {
    const name = doer ?? author ?? ''
    return isPersonName(name) && !isNoSource(title.split(' ')[0] ?? '')
      ? [{ title, kind: 'WEBSITE' as const, authors: [name] }]
      : []
  })
}

const madeProject =
  /\b[Tt]he (\p{Lu}[\p{L}\d-]{2,30}(?: \p{Lu}[\p{L}\d-]{1,30}){0,2} (?:project|site|website|initiative|survey|study)),? (?:that |which )?(?:(\p{Lu}\S{1,30} \p{Lu}[\p{L}-]{1,30}) (?:just |recently )?(?:did|made|started|ran|runs|founded|built|launched|created|published)|by (\p{Lu}\S{1,30} \p{Lu}[\p{L}-]{1,30}))/gu

/** "E. F. Codd's 12 rules of relations": a numbered list of somebody's that goes by their name. */
function ruleSets(text: string): readonly Told[] {
  return matchesWith(/['’]s (?:\d|three|four|five|s|eight|nine|te|twelve)/i, ruleSet, text).flatMap(
    ([, title = '']) => {
      const owner = title.split(/['’]s /)[0] ?? ''
      const isPerson = /\./.test(owner) || (/^\p{Lu}/u.test(owner) && !isCommonWord(owner) && !isStandIn(owner))
      return isPerson && !isNoSource(owner) ? [{ title, kind: 'OTHER' as const }] : []
    },
  )
}

const ruleSet =
  /(?<![\p{L}\d])((?:(?:\p{L}\. ?){1,3}\p{L}{3,20}|\p{Lu}\p{Ll}{2,20})['’]s (?:\d{1,2}|three|four|five|six|seven|eight|nine|ten|twelve|fourteen) (?:rules|laws|principles|points|fallacies|commandments|tenets|theses|postulates)(?: (?:of|for) [\p{L}-]{3,20})?)/giu

/**
 * "Jane Doe books: the quiet harbor, ropes and knots" as a line. What has no commas is parted by titles that the field knows,
 * and where the word with which it ends, or one much like it, stands before: books by one person are about one thing.
 */
function books(text: string): readonly Told[] {
  const match =
    /^\s*(\p{Lu}\S{1,30} \p{Lu}[\p{L}-]{1,30})(?: books|(?:['’]s)? books?\s*[:–—-])\s+([^"“\s].{3,200})$/u.exec(text)
  const [, author = '', rest = ''] = match ?? []
  if (match === null || !isPersonName(author) || /[.!?]/.test(rest)) return []
  const known = findNames(rest).filter(({ form }) => form.name.kind === 'BOOK')
  const repeated = known.length > 0 || /[,;&]|\band\b/.test(rest) ? [] : endsLikeLast(rest)
  const cuts = [0, ...known.flatMap(({ start, end }) => [start, end]), ...repeated, rest.length]
  const pieces = cuts.slice(1).map((end, index) => rest.slice(cuts[index], end))
  return pieces
    .flatMap((piece) => piece.split(/\s*[,;&]\s*|^\s*and\s+/))
    .map((piece) => piece.trim())
    .filter((piece) => piece.split(/\s+/).length >= 2)
    .map((title) => ({ title, kind: 'BOOK' as const, authors: [author] }))
}

/** Where words end that begin and end as the last word does: "rope knots", "harbor knotting"; the last one not among them. */
function endsLikeLast(text: string): readonly number[] {
  const words = [...text.matchAll(/\p{L}[\p{L}'’-]*/gu)]
  const last = words.at(-1)?.[0].toLowerCase() ?? ''
  if (last.length < 5) return []
  return words
    .slice(1, -2)
    .filter(([word]) => word.toLowerCase().startsWith(last.slice(0, 4)) && word.toLowerCase().endsWith(last.slice(-3)))
    .map(({ index, 0: word }) => index + word.length)
}
