/** Names that nobody knows yet, told by the company they keep: "Fastlane, Bitrise and TestFlight". */
import type { Occurrence } from '../gazetteer/find-names.ts'
import { isNoSource } from '../gazetteer/lexicon.ts'
import { isCommonWord } from './person-name.ts'
import { isStandIn } from './tool-words.ts'

/**
 * The names in a line's lists of which at least two others are software that is meant there, and no more are unknown than
 * known. One capitalised word each; words of the sentence around the list end it.
 */
export function listedNames(line: string, meant: readonly Occurrence[]): readonly string[] {
  const tools = meant.filter(({ form }) => form.name.kind === 'TOOL')
  if (tools.length < 2) return []
  return clausesOf(line).flatMap(({ text, start }) => {
    const items = itemsOf(text, start)
    const known = items.filter((item) => tools.some((tool) => tool.start === item.start && tool.end === item.end))
    const others = items.filter((item) => !known.includes(item))
    const unknown = others.filter(({ name }) => !isNoSource(name))
    const isList = items.length >= 3 && known.length >= 2 && unknown.length <= known.length
    return isList && unknown.every(({ name }) => isCoinable(name)) ? unknown.map(({ name }) => name) : []
  })
}

function isCoinable(name: string): boolean {
  return /^\p{Lu}[\p{L}\d.+-]{2,24}$/u.test(name) && !isCommonWord(name) && !isStandIn(name)
}

interface Piece {
  readonly text: string
  readonly start: number
}

/** Pieces of a line between the signs that no list goes over. */
function clausesOf(line: string): readonly Piece[] {
  return [...line.matchAll(/[^.;:()!?–—"“”]+/gu)].map((match) => ({ text: match[0], start: match.index }))
}

/** The items of a clause that is a list; those of its ends that are more than a name are left away. */
function itemsOf(
  clause: string,
  at: number,
): readonly { readonly name: string; readonly start: number; readonly end: number }[] {
  const separators = [...clause.matchAll(/,\s*(?:and\s+|or\s+)?|\s+(?:and|or|vs\.?)\s+|\s*[/+]\s*/g)]
  if (separators.length < 2) return []
  const starts = [0, ...separators.map((match) => match.index + match[0].length)]
  const ends = [...separators.map((match) => match.index), clause.length]
  return starts.map((start, index) => {
    const text = clause.slice(start, ends[index])
    const lead = text.length - text.trimStart().length
    return { name: text.trim(), start: at + start + lead, end: at + start + lead + text.trim().length }
  })
}
