/** Names that the field knows in the lines of a passage, as works: software, papers and books named without a link. */
import type { WorkKind } from '../../../src/model/work.ts'
import type { Occurrence } from '../gazetteer/find-names.ts'
import { type JudgedLine, judge } from '../gazetteer/judge.ts'
import { formOf } from '../gazetteer/lexicon.ts'
import { nearWriting } from '../gazetteer/near-writing.ts'
import { soundsLike } from '../gazetteer/sound.ts'
import type { CitedWork } from './cited-work.ts'
import { listedNames } from './listed-names.ts'

/** What each line names, each work once a line. */
export function knownNames(lines: readonly JudgedLine[]): readonly (readonly CitedWork[])[] {
  return judge(lines).map((names, index) => {
    const text = lines[index]?.text ?? ''
    return [...names.map(workOf), ...heard(text, names), ...listedNames(text, names).map(unknownTool)]
  })
}

/** The kind of what a title names by itself, where it is a name of the field; null for any other title. */
export function knownKind(title: string): WorkKind | null {
  const form = formOf(title) ?? nearWriting(title)
  return form === null || form.name.isPlace ? null : form.name.kind
}

/** The usual name of the software that a word names, the word of its home page's address for one; null where it names none. */
export function knownTool(word: string): string | null {
  const name = formOf(word)?.name
  return name?.kind === 'TOOL' && !name.isPlace ? name.name : null
}

/**
 * Software goes by its usual name, with what else it is called as alternatives, because others cite it so; a writing by
 * what the line calls it, where that is a title of it.
 */
function workOf({ form, written, isExact }: Occurrence): CitedWork {
  const { name } = form
  const found = { kind: name.kind ?? 'OTHER', authors: [], links: [], words: written }
  if (name.kind === 'PAPER' || name.kind === 'BOOK') {
    const isShort = form.words.length === 1
    const title = isShort ? written : isExact ? form.written : name.name
    return { ...found, title, alternativeTitles: isShort ? [] : others(title, [name.name]) }
  }
  const longer = name.spellings
    .map((one) => one.written)
    .filter((one) => one.includes(`${name.name} `) || one.includes(` ${name.name}`))
  return { ...found, title: name.name, alternativeTitles: others(name.name, [written, ...longer]) }
}

function unknownTool(name: string): CitedWork {
  return { title: name, kind: 'TOOL', authors: [], links: [], alternativeTitles: [], words: name }
}

function others(title: string, spellings: readonly string[]): readonly string[] {
  const seen = new Set([title.toLowerCase()])
  return spellings.filter((one) => !seen.has(one.toLowerCase()) && seen.add(one.toLowerCase()))
}

/** "Koch, which is less known": a word that is explained as a tool, sounds like one, and stands beside one of its area. */
function heard(line: string, names: readonly Occurrence[]): readonly CitedWork[] {
  const areas = new Set(names.flatMap(({ form }) => (form.name.kind === 'TOOL' ? [form.name.area] : [])))
  return [
    ...line.matchAll(/(?<=^|[.!?;,\]–—-] |\b(?:and|or|of|with) )(\p{Lu}\p{Ll}{2,9})(?=, (?:in )?which\b)/gu),
  ].flatMap(([word]) => {
    const found = formOf(word) === null ? [...areas].flatMap((area) => soundsLike(word, area) ?? []) : []
    const [name] = found
    if (name === undefined) return []
    return [{ title: name.name, kind: 'TOOL' as const, authors: [], links: [], alternativeTitles: [word], words: word }]
  })
}
