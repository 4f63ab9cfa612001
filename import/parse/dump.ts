/**
 * A repository written into one text: a tree of its folders, then for each file "/path:", a rule of dashes, its lines each
 * after its number and a bar, and a rule again. Line breaks may have been turned into blanks.
 */

/** A file of the dump. Its lines are the texts after the gutters. */
export interface DumpedFile {
  readonly path: string
  readonly lines: readonly string[]
}

/** The files of a dump, in order; empty for a text that is none. */
export function splitDump(text: string): readonly DumpedFile[] {
  const rules = [...text.matchAll(/-{40,}/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const heads = rules.flatMap((rule, index) => {
    const path = pathBefore(text.slice(Math.max(rules[index - 1]?.end ?? 0, rule.start - longestPath), rule.start))
    return path === null || !/^\s{1,20}1 \|/.test(text.slice(rule.end, rule.end + 30))
      ? []
      : [{ path, index, start: rule.end }]
  })
  return heads.map(({ path, index, start }, head) => {
    const following = heads[head + 1]?.index ?? rules.length + 1
    const closing = following - 1 > index ? rules[Math.min(following - 1, rules.length - 1)] : undefined
    const end = closing === undefined || closing.start < start ? text.length : closing.start
    return { path, lines: splitGutters(text.slice(start, end)) }
  })
}

const longestPath = 400

/** The path of "… /path:" at the end of a piece of text. */
function pathBefore(piece: string): string | null {
  return (
    /(?:^|\s)\/([^\s:][^:\n]*?):\s*$/.exec(
      piece.slice(piece.lastIndexOf(' /') < 0 ? 0 : piece.lastIndexOf(' /')),
    )?.[1] ?? null
  )
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
