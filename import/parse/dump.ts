/**
 * A repository written into one text: a tree of its folders, then for each file "/path:", a rule of dashes, its lines each
 * after its number and a bar, and a rule again. Line breaks may have been turned into blanks.
 */

/** A file of the dump. Its lines are the texts after the gutters. */
export interface DumpedFile {
  readonly path: string
  readonly lines: readonly string[]
}

/**
 * The files of a dump, in order; empty for a text that is none. A file ends with its closing rule, or where that is missing
 * with the head of the next. Linear.
 */
export function splitDump(text: string): readonly DumpedFile[] {
  const rules = [...text.matchAll(/-{40,}/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const heads = rules.flatMap((rule, index) => {
    const from = Math.max(0, rules[index - 1]?.end ?? 0, rule.start - longestPath)
    const head = headBefore(text.slice(from, rule.start))
    return head === null || !/^\s{1,20}1 \|/.test(text.slice(rule.end, rule.end + 30))
      ? []
      : [{ path: head.path, index, above: from + head.start, start: rule.end }]
  })
  return heads.map(({ path, index, start }, place) => {
    const next = heads[place + 1]
    const last = (next?.index ?? rules.length) - 1
    const end = last > index ? rules[last]?.start : next?.above
    return { path, lines: splitGutters(text.slice(start, end)) }
  })
}

const longestPath = 400

/** The path of "… /path:" at the end of a piece of text, and where it begins there. */
function headBefore(piece: string): { readonly path: string; readonly start: number } | null {
  const from = Math.max(0, piece.lastIndexOf(' /'))
  const match = /(?:^|\s)\/([^\s:][^:\n]*?):\s*$/.exec(piece.slice(from))
  return match?.[1] === undefined ? null : { path: match[1], start: from + match.index }
}

/**
 * Lines by their gutters "1 | …", each number one more than the last, so that bars within the text cannot mislead. Where the
 * dump kept its line breaks a gutter stands at the start of a line.
 */
function splitGutters(body: string): readonly string[] {
  const lines: string[] = []
  const broken = body.trim().includes('\n')
  let gutter = findGutter(body, 1, 0, broken)
  while (gutter !== null) {
    const next = findGutter(body, lines.length + 2, gutter.end, broken)
    const line = body.slice(gutter.end, next?.start ?? body.length).replace(/^ /, '')
    lines.push(broken ? line.slice(0, (line.indexOf('\n') + line.length + 1) % (line.length + 1)) : line.trimEnd())
    gutter = next
  }
  return lines
}

function findGutter(
  body: string,
  number: number,
  from: number,
  broken: boolean,
): { start: number; end: number } | null {
  const mark = `${number} |`
  for (let start = body.indexOf(mark, from); start >= 0; start = body.indexOf(mark, start + 1)) {
    const end = start + mark.length
    const lead = broken
      ? /(?:^|\n) *$/.test(body.slice(Math.max(0, start - 12), start))
      : /^$|\s$/.test(body.slice(Math.max(0, start - 1), start))
    if (lead && /^(?:$|\s)/.test(body.slice(end, end + 1))) return { start, end }
  }
  return null
}

/** Whether the dump has lost its line breaks, and with them all indentation. */
export function isRunTogether(text: string): boolean {
  return !/\n[^\n]*\n/.test(text.trim())
}
