/** Which of the words of topics that stand in a title tell what the work is about. */
import { isOfOtherField, speaksOfSystems } from './field-words.ts'
import type { Found } from './found.ts'
import type { Hit, Lexicon } from './lexicon.ts'
import { coverage } from './whole.ts'
import { comparableText } from './words.ts'

/**
 * The hits in a title that tell its topics, where `known` are those that it has as a known work and `heading` stands above
 * it. None, where no word is sure and they do not bear out one another or mean what they mean in another field. Left out are
 * tools that are only means, what is said aside of something else, and ambiguous words for a topic above one that is named.
 */
export function tellingHits(
  lexicon: Lexicon,
  title: string,
  all: readonly Hit[],
  known: readonly Found[],
  heading: string,
): readonly Hit[] {
  const hits = withoutMeans(title, withoutNames(title, all, known))
  if (known.length === 0 && !isBorneOut(title, hits, heading)) return []
  return withoutAsides(withoutWider(lexicon, title, hits, known), known)
}

/** Where the name that the title of a known work begins with ends. */
function nameEnd(title: string, known: readonly Found[]): number {
  return Math.max(0, ...known.map(({ matched }) => title.indexOf(matched) + matched.length))
}

/** Without the ambiguous words of the name that the title of a known work begins with. */
function withoutNames(title: string, hits: readonly Hit[], known: readonly Found[]): readonly Hit[] {
  const end = nameEnd(title, known)
  return hits.filter((hit) => hit.wordClass !== 'ambiguous' || hit.end > end)
}

/**
 * What a title speaks of without the tools that it only lists as its means: "A Harbor Scheduler with Rope, Knot, and Winch".
 * One or two are the subject too.
 */
function withoutMeans(title: string, hits: readonly Hit[]): readonly Hit[] {
  const listed = means.exec(title)
  if (listed === null || listed.index === 0) return hits
  const start = listed.index
  const isMeans = (hit: Hit): boolean =>
    hit.wordClass === 'sign' && hit.start > start && hit.end <= start + listed[0].length
  return hits.filter((hit) => !isMeans(hit))
}

/** Three names or more behind "with" at the end of a title. */
const tool = '\\p{Lu}[\\p{L}\\d.+#-]{0,30}(?: \\p{Lu}[\\p{L}\\d.+#-]{0,30}){0,2}'
const means = new RegExp(
  `\\s(?:[Ww]ith|[Uu]sing|[Vv]ia) ${tool}(?:, ${tool}){1,6},? (?:and|&) \\p{Lu}[^,:]{1,40}$`,
  'u',
)

/** Whether one hit is sure, or all together in a title that is not of another field. */
function isBorneOut(title: string, hits: readonly Hit[], heading: string): boolean {
  const classes = new Set(hits.map(({ wordClass }) => wordClass))
  if (classes.has('name') || classes.has('sign')) return true
  if (isOfOtherField(title, hits, heading)) return false
  return classes.has('everyday') || agree(title, hits)
}

/** Whether ambiguous words are borne out: by one another, by nothing beside them, or by a word of systems. */
function agree(title: string, hits: readonly Hit[]): boolean {
  if (hits.length === 0) return false
  const said = new Set(hits.map(({ start, end }) => comparableText(title.slice(start, end))))
  return said.size > 1 || coverage(title, hits) === 1 || speaksOfSystems(title, hits)
}

/**
 * Without what is only wider than another topic that the title has: ambiguous words, and one word behind a narrower topic that is sure
 * ("Sharding for Databases"), but not in a list with others ("Sharding and Databases").
 */
function withoutWider(
  { above }: Lexicon,
  title: string,
  hits: readonly Hit[],
  known: readonly Found[],
): readonly Hit[] {
  const wider = new Set([...known, ...hits].flatMap(({ slug }) => [...(above.get(slug) ?? [])]))
  const narrowerEnds = new Map<string, number>()
  const head = nameEnd(title, known)
  const sure = hits.filter(({ wordClass }) => wordClass !== 'ambiguous')
  for (const { slug, end } of [...known.map(({ slug }) => ({ slug, end: head })), ...sure]) {
    for (const up of above.get(slug) ?? []) narrowerEnds.set(up, Math.min(end, narrowerEnds.get(up) ?? end))
  }
  return hits.filter(({ slug, wordClass, start, end }, index) => {
    if (isListing(title.slice(hits[index - 1]?.end ?? start, start))) return true
    if (wordClass !== 'ambiguous') {
      return (narrowerEnds.get(slug) ?? title.length) > start || /\s/.test(title.slice(start, end))
    }
    return !wider.has(slug) || isListing(title.slice(end, hits[index + 1]?.start ?? end))
  })
}

/** Whether what stands between two names names them side by side: "X, Y", "X or Y", "from X to Y". */
function isListing(between: string): boolean {
  return between.length <= longestListing && /^[^:;]*(?:[,/&+]|\b(?:and|or|vs|to|than)\b)[^:;]*$/i.test(between)
}

const longestListing = 40

/** Without what is said aside where another topic is the subject: one as sure, so that an ambiguous word needs one that is not. */
function withoutAsides(hits: readonly Hit[], known: readonly Found[]): readonly Hit[] {
  const subjects = hits.filter(({ aside }) => !aside)
  const any = slugsOf([...known, ...subjects])
  const sure = slugsOf([...known, ...subjects.filter(({ wordClass }) => wordClass !== 'ambiguous')])
  return hits.filter(({ slug, wordClass, aside }) => {
    const others = wordClass === 'ambiguous' ? sure : any
    return !aside || others.size === 0 || (others.size === 1 && others.has(slug))
  })
}

function slugsOf(items: readonly { readonly slug: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ slug }) => slug))
}
