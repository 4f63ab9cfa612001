/**
 * Names of systems, protocols and tools by their shape: a bullet in capitals that is explained, CamelCase in brackets, "X uses
 * Y", "owner/repo", "gh:repo", "R package: X". Names that the field knows are found by themselves, in `known-names.ts`.
 */
import type { WorkKind } from '../../../src/model/work.ts'
import { isNoSource } from '../gazetteer/lexicon.ts'
import { isCommonWord, isSurname } from './person-name.ts'
import { isTitleCase } from './title.ts'
import { isStandIn } from './tool-words.ts'

interface Named {
  readonly title: string
  readonly kind: WorkKind
}

interface Around {
  readonly parent: string | null
  readonly explained: boolean
}

/** The names in a line, or the line itself where it is one. */
export function namedThings(text: string, around: Around): readonly Named[] {
  const line = text.trim()
  if (isCapitals(line) && around.explained) return [{ title: line, kind: 'OTHER' }]
  if (isToolOfHouse(line, around)) return [{ title: line, kind: 'TOOL' }]
  const tools = [...bracketedNames(line), ...repositories(line), ...packages(line)]
  return [...usedOnes(line), ...tools.map((title) => ({ title, kind: 'TOOL' as const }))]
}

/** A line in capitals that is no word of headings and no acronym that everybody uses: "SWIM", "TLA+". */
function isCapitals(line: string): boolean {
  if (!/^[A-Z][A-Z\d]{2,14}\+{0,2}$/.test(line) || shouted.test(line) || shoutedWords.has(line.toLowerCase()))
    return false
  return !isNoSource(line) && !isCommonWord(line) && !isStandIn(line)
}

/** Endings of English words in capitals, and words that people put in capitals above what they say of them. */
const shouted =
  /(?:ION|IONS|ITY|ING|MENT|MENTS|NESS|ANCE|ENCE|ENCY|ANCY|URE|URES|LOGY|PATHY|ATHY|SHIP|ABLE|IBLE|FUL|LESS|ARY|ORY|ISM|EST|ERS|ED|LY)$/
const shoutedWords = new Set(
  `trust focus people speed scale goals goal values value vision mission risk risks cost costs quality growth change
  changes learn listen share build deploy monitor alert alerts why how what when who where yes maybe pros cons
  tip tips warning important lunch break intro outro thanks problem problems solution solutions result results before
  after step steps fail stop start keep always never simple easy hard good bad ugly past present today tomorrow now
  then scope money speak think plan plans idea ideas fear hope love pain gain rule story stories fun facts fact myth
  myths truth lies bugs bug code idea debt trade tradeoffs tradeoff limits limit metrics budget`.split(/\s+/),
)

/** "Chaos Monkey" below "Fault injection (Netflix)" or "Tools": a name in title case that what follows explains. */
function isToolOfHouse(line: string, { parent, explained }: Around): boolean {
  if (parent === null || !explained || !ofHouse.test(parent)) return false
  return isTitleCase(line) && line.split(' ').length <= 3 && /^[\p{L}\d '-]+$/u.test(line)
}

const ofHouse = /\(\p{Lu}[\p{L}\d. ]{1,30}\):?$|\b(?:tools?|librar(?:y|ies)|frameworks?|software|open source)\s*:?$/iu

/** "Buoy uses Soft Chain Model", "Kelpie implements Slow Tides" as the whole line: a system and what it is made with. */
function usedOnes(line: string): readonly Named[] {
  const match =
    /^(\p{Lu}[\w+.-]{2,30}) (?:uses|implements|is (?:built|based) on) (?:the )?(\p{Lu}\S*(?: \S+){0,4})$/u.exec(line)
  const [, user = '', used = ''] = match ?? []
  if (match === null || !isCoined(user) || !isTitleCase(used)) return []
  return [
    { title: user, kind: 'TOOL' },
    { title: used, kind: 'OTHER' },
  ]
}

/** "property-based testing (QuickMoor, ScalaMoor)": names in CamelCase after the lower-case words that they are examples of. */
function bracketedNames(line: string): readonly string[] {
  return [
    ...line.matchAll(
      /(?<=(?:^|[^\p{L}])\p{Ll}{3,30} )\((?:e\.g\.,? |such as |like |with |using |via )?([\p{L}\d, ]{4,80})\)/gu,
    ),
  ].flatMap(([, inside = '']) => {
    const names = inside.split(/,? and |, /)
    return names.every((name) => /^\p{Lu}\p{Ll}+\p{Lu}[\p{L}\d]{1,30}$/u.test(name) && isCoined(name)) ? names : []
  })
}

/** A word that names neither a person ("McKay"), nor a firm or month, nor everybody. */
function isCoined(word: string): boolean {
  const surname = /^(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|O)\p{Lu}\p{Ll}+$/u.test(word) && isSurname(word)
  return !surname && !isCommonWord(word) && !isStandIn(word) && !/(?:ing|tion|ment|ness|ity)$/.test(word)
}

/**
 * "owner/repo": after a word that announces a repository, in any shape; alone in brackets only with a hyphen in the
 * repository's name and an owner that is no plain word, since "(client/server-side)" is written too.
 */
function repositories(line: string): readonly string[] {
  const announced =
    /\b(?:github|gitlab|repo|repository|source code)(?: (?:is|at|as|in|on|under))?:? ([a-z\d][a-z\d-]{1,38}\/[a-z\d][\w.-]{1,60}[\w])(?=[\s,;)]|\.?$)/i.exec(
      line,
    )?.[1]
  const alone = /\(([a-z\d-]*[A-Z\d-][A-Za-z\d-]{1,38}\/[a-z\d]{2,30}(?:-[a-z\d]{1,20}){1,4})\)/.exec(line)?.[1]
  const found = [announced, alone !== undefined && compound.test(alone) ? undefined : alone]
  return [...new Set(found.filter((one) => one !== undefined))]
}

/** Endings of compound words: "server-side", "disk-based". */
const compound = /-(?:side|based|like|level|only|time|end|off|up|in|out|of|or|and|specific|oriented|driven|free)$/

/** "gh:winch" for a repository, and a language's package with its name: "R package: TideWatch", "Python library - knots". */
function packages(line: string): readonly string[] {
  const short = [...line.matchAll(/(?<![\w:/])gh:([a-z\d][\w.-]{2,60})/g)].map((match) => match[1] ?? '')
  const match =
    /^(\p{L}[\p{L}+#.]{0,15}) (packages?|library|gem|crate|plugin|module)\s*[:–—-]\s+(\S+(?: \S+){0,7}?)\s*(?:\(.*\))?$/iu.exec(
      line,
    )
  const [, language = '', word = '', name = ''] = match ?? []
  if (match === null || !isNoSource(language)) return short
  if (!/\s/.test(name)) return [...short, name]
  return isTitleCase(name) ? [...short, `${language} ${word}: ${name}`] : short
}
