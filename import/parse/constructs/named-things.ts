/** Names of systems, protocols and tools by their shape: a bullet in capitals, CamelCase in brackets, "X uses Y", "owner/repo". */
import type { WorkKind } from '../../../src/model/work.ts'
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
  if (isName(line, around))
    return [{ title: line, kind: around.parent !== null && around.explained ? 'TOOL' : 'OTHER' }]
  const tools = [...bracketedNames(line), ...repositories(line)]
  return [...usedOnes(line), ...tools.map((title) => ({ title, kind: 'TOOL' as const }))]
}

/** A line that is one name: in capitals (long, with "+", or explained by what follows), or in title case and explained. */
function isName(line: string, { parent, explained }: Around): boolean {
  if (isCapitals(line)) return explained || line.length > 3
  if (parent === null || !explained) return false
  return isTitleCase(line) && line.split(' ').length <= 4 && /^[\p{L}\d '-]+$/u.test(line)
}

function isCapitals(line: string): boolean {
  return /^[A-Z][A-Z\d]{1,14}\+{0,2}$/.test(line) && line.length > 2
}

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
