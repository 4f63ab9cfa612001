/**
 * Which names of a passage are meant. A name counts as mentioned where the notes speak of a particular piece of software,
 * paper or book that a reader could go and get. So these are none: languages, protocols and formats, systems and browsers,
 * firms, laws and concepts (the tables of names that never count); services that an example is about and not the talk ("bugs
 * in S3"); what somebody else says in a quotation; sponsors, employers and events that are called as tools are.
 * A word that means something else as well has to show by its capitals and by what stands around it that the tool is meant.
 */
import {
  hasMaker,
  hasPart,
  isCited,
  isElsewhere,
  isExplained,
  isExplainedInBrackets,
  isNameInSentence,
  isSubject,
  isTitleInSentence,
  isUsed,
  quotations,
} from './around.ts'
import { findNames, type Occurrence } from './find-names.ts'
import { type Run, runsOf } from './runs.ts'

/** A line of notes. `isTitle` for that of a session; `explained` where what stands below it tells of it. */
export interface JudgedLine {
  readonly text: string
  readonly isTitle: boolean
  readonly explained: boolean
  /** Places where no name is looked for: addresses, which say more than their words. */
  readonly masked: readonly { readonly start: number; readonly end: number }[]
}

/** The names that each line means. Two passes, since what is sure in one line speaks for what is doubtful in another. */
export function judge(lines: readonly JudgedLine[]): readonly (readonly Occurrence[])[] {
  const candidates = lines.map((line) => {
    const names = /^\s*@\w/.test(line.text) ? [] : findNames(line.text).filter((name) => isOpen(line, name))
    return { line, runs: runsOf(line.text, names) }
  })
  const alone = candidates.map(({ line, runs }) => meant(line, runs, nothingYet))
  const company = companyOf(alone.flat())
  return candidates.map(({ line, runs }) => meant(line, runs, company))
}

function isOpen({ text, masked }: JudgedLine, name: Occurrence): boolean {
  const closed = isWriting(name) ? masked : [...masked, ...quotations(text)]
  return !closed.some(({ start, end }) => name.start < end && name.end > start)
}

/** How many names of each area are meant for sure in a passage; empty where it does not speak of software. */
type Company = ReadonlyMap<string, number>
const nothingYet: Company = new Map()

function companyOf(names: readonly Occurrence[]): Company {
  const counts = new Map<string, number>()
  for (const { area } of new Set(names.map(({ form }) => form.name))) counts.set(area, (counts.get(area) ?? 0) + 1)
  return counts
}

function meant(line: JudgedLine, runs: readonly Run[], company: Company): readonly Occurrence[] {
  return runs.flatMap((run) => run.names.filter((name) => isMeant(line, run, name, company)))
}

function isMeant(line: JudgedLine, run: Run, name: Occurrence, company: Company): boolean {
  const { kind, isPlace } = name.form.name
  if (kind === null) return false
  if (isPlace) return line.isTitle && /^\p{Lu}/u.test(name.written) && !isElsewhere({ line: line.text, ...name })
  if (isWriting(name)) return isMeantWriting(line, run, name)
  if (isElsewhere({ line: line.text, ...name })) return false
  return isSure(name) || isListed(run, name) || isShown(line, run, name, company)
}

function isWriting({ form }: Occurrence): boolean {
  return form.name.kind === 'PAPER' || form.name.kind === 'BOOK'
}

/**
 * Long titles are titles wherever they stand but in a title, which is the talk's own; short ones where something says so, an
 * acronym also where it is the line.
 */
function isMeantWriting(line: JudgedLine, run: Run, name: Occurrence): boolean {
  const { doubt, words } = name.form
  if (line.isTitle) return false
  if (doubt === 'none' && (name.isExact || words.length >= 6)) return true
  if (isCited({ line: line.text, ...name }, name.isExact)) return true
  if (words.length > 1) return doubt === 'word' && name.isExact && isTitleInSentence({ line: line.text, ...name })
  return name.isExact && run.isWholeLine && (line.explained || run.names.length > 1)
}

/** A name that means nothing else, in the case in which it is written; an acronym and a very short one only as they are. */
function isSure({ form, isExact }: Occurrence): boolean {
  return form.doubt === 'none' && (isExact || (/\p{Ll}/u.test(form.written) && form.written.length > 3))
}

/** Beside a sure name, or one of at least two names that are all of the line. */
function isListed(run: Run, name: Occurrence): boolean {
  if (run.names.length < 2) return false
  const tools = run.names.filter(({ form }) => form.name.kind !== null)
  const isLoose = !name.isExact && !name.isShouted
  const sure = tools.filter((other) => other !== name && isSure(other)).length
  if (name.form.doubt === 'everyday' && isLoose) return run.isParted && sure >= 2
  if (sure > 0) return !isLoose || run.isParted || run.isWholeLine
  return run.isWholeLine && tools.length >= 2 && !(name.form.doubt === 'everyday' && isLoose)
}

/** Shown to be meant by what stands around it, and by how many names of its area the passage means for sure. */
function isShown(line: JudgedLine, run: Run, name: Occurrence, around: Company): boolean {
  const company = around.get(name.form.name.area) ?? 0
  const spot = { line: line.text, start: name.start, end: name.end }
  const isAlone = run.isWholeLine && run.names.length === 1
  if (name.form.doubt === 'everyday') {
    if (!name.isExact) return false
    if (hasMaker(spot) || isExplained(spot)) return true
    return company > 0 && (isUsed(spot) || isAlone || isNameInSentence(spot))
  }
  if (name.isShouted) return false
  if (!name.isExact && /\p{Ll}\p{Lu}/u.test(name.form.written)) return false
  if (!name.isExact)
    return isExplainedInBrackets(spot) || ((isUsed(spot) || hasPart(spot)) && company > 0) || (isAlone && company > 1)
  const isTitled = line.isTitle && /^(?: (?:at|in|for|on|is)\b|:|$)/.test(line.text.slice(name.end))
  return (
    hasMaker(spot) ||
    isUsed(spot) ||
    hasPart(spot) ||
    isExplained(spot) ||
    (around.size > 0 && /\p{Ll}/u.test(name.written) && isNameInSentence(spot)) ||
    (isTitled && company > 0) ||
    (isAlone && company > 0) ||
    (company > 1 && isSubject(spot))
  )
}
