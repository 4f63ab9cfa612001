/**
 * A repository written into one text, each of its files under a head with its path: in a box of rules, between marks
 * ("==> a/b.md <=="), as a heading above a fence, or in an element.
 */
import type { DumpedFile } from './dump.ts'

/** The files of such a text, in order; empty for a text with fewer than two heads of one form. Linear. */
export function splitHeadedDump(text: string): readonly DumpedFile[] {
  const lines = text.split('\n')
  for (const form of forms) {
    const heads = lines.flatMap((line, index) => form(line, lines, index) ?? [])
    if (heads.length < 2) continue
    return heads.map(({ path, start }, place) => {
      const next = heads[place + 1]
      return { path: path.replace(/^\.?\//, ''), lines: bodyOf(lines.slice(start, next?.at)) }
    })
  }
  return []
}

/** A head: the path, its own first line, and the first line of the file, from 0. */
interface Head {
  readonly path: string
  readonly at: number
  readonly start: number
}

type Form = (line: string, lines: readonly string[], index: number) => Head | null

const boxed: Form = (line, lines, index) => {
  if (!rule.test(line) || !rule.test(lines[index + 2] ?? '')) return null
  return headOf(/^\s*(?:(?:file|path|filename)\s*:\s*)?(\S.{0,200})$/i.exec(lines[index + 1] ?? '')?.[1], index, 3)
}

const rule = /^\s*[=\-#*_]{8,}\s*$/

/** The longest line that is a head, in characters. */
const longest = 300

const between: Form = (line, _, index) =>
  headOf((line.length > longest ? null : betweenMarks.exec(line))?.[1], index, 1)

const betweenMarks =
  /^\s*(?:==>|[=\-#*]{3,}(?![=\-#*])|<!--)\s*(?:(?:file|begin)\s*:?\s*)?(\S.{0,200}?)\s*(?:<==|[=\-#*]{3,}|-->)\s*$/i

const fenced: Form = (line, lines, index) => {
  const path = /^#{0,6}\s*(?:file|path)\s*:\s*[`*]*([^`*]{1,200}?)[`*]*\s*$/i.exec(line)?.[1]
  const below = [lines[index + 1] ?? '', lines[index + 2] ?? ''].find((one) => one.trim() !== '') ?? ''
  return /^\s*(?:`{3,}|~{3,})/.test(below) ? headOf(path, index, 1) : null
}

const element: Form = (line, _, index) =>
  headOf(
    /^\s*<(?:file|document)\b[^<>]{0,40}\s(?:path|name|source)=["']([^"']{1,200})["'][^<>]{0,80}>\s*$/i.exec(line)?.[1],
    index,
    1,
  )

const forms: readonly Form[] = [boxed, element, fenced, between]

/** A head with a path that ends as the names of files do. */
function headOf(path: string | undefined, at: number, length: number): Head | null {
  return path !== undefined && pathOfFile.test(path) ? { path, at, start: at + length } : null
}

const pathOfFile =
  /^\.{0,2}\/?(?:[\w.@+ -]{1,80}\/){0,12}(?:[\w.@+ -]{1,80}\.\w{1,10}|readme|licen[cs]e|makefile|dockerfile)$/i

/** The lines of a file without the fence or the end of the element around them. */
function bodyOf(written: readonly string[]): readonly string[] {
  const first = written.findIndex((line) => line.trim() !== '')
  const fence = /^\s*(`{3,}|~{3,})/.exec(written[first] ?? '')?.[1]
  const last = written.findLastIndex((line) => (fence === undefined ? closing.test(line) : line.trim() === fence))
  if (fence !== undefined) return written.slice(first + 1, last > first ? last : undefined)
  return written.slice(0, last < 0 ? undefined : last)
}

const closing = /^\s*<\/(?:file|document)>\s*$/i
