/** What of Markdown and HTML is no text: comments, scripts, styles, code that stands as it is. */

/** A piece of a text by its offsets. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Comments and elements of HTML whose content is not read, in order; one that is never closed hides the rest. Linear. */
export function hiddenElements(text: string): readonly Range[] {
  return hiddenFrom(text, /<(!--)|<(script|style|pre|template|textarea)(?=[\s>])/gi)
}

/** Fenced code, comments and such elements where they begin a line of Markdown. Linear. */
export function hiddenBlocks(text: string): readonly Range[] {
  return hiddenFrom(
    text,
    /^ {0,3}<(!--)|^ {0,3}<(script|style|pre|template|textarea)(?=[\s>])|^[ \t>]*(?:[-*+] +)?(`{3,}(?=[^`\n]*$)|~{3,})/gim,
  )
}

/** Comments within lines. Linear. */
export function inlineComments(text: string): readonly Range[] {
  return text.includes('-->') ? hiddenFrom(text.slice(0, text.lastIndexOf('-->') + 3), /<(!--)/g) : []
}

/** What begins as the pattern says (a comment, an element, a fence) up to its end. */
function hiddenFrom(text: string, opening: RegExp): readonly Range[] {
  const ranges: Range[] = []
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const [all, comment, element, fence] = match
    const closing = comment ? /-->/g : element ? new RegExp(`</${element}\\s*>`, 'gi') : closingFence(fence ?? '')
    closing.lastIndex = match.index + all.length
    const end = closing.exec(text) === null ? text.length : closing.lastIndex
    ranges.push({ start: match.index, end })
    opening.lastIndex = end
  }
  return ranges
}

function closingFence(fence: string): RegExp {
  return new RegExp(`^[ \\t>]*${fence.charAt(0)}{${fence.length},}[ \\t]*$`, 'gm')
}

/**
 * Spans of code ("`a`", "``a ` b``"): a run of back quotes up to the next run of that length in the same block. `breaks`
 * are the offsets at which blocks begin, in order. Linear.
 */
export function codeSpans(text: string, breaks: readonly number[]): readonly Range[] {
  const runs: { start: number; end: number; block: number; next: number }[] = []
  let block = 0
  for (const match of text.matchAll(/\\`|`+/g)) {
    while ((breaks[block] ?? Number.POSITIVE_INFINITY) <= match.index) block += 1
    if (match[0].startsWith('`')) runs.push({ start: match.index, end: match.index + match[0].length, block, next: -1 })
  }
  const latest = new Map<string, number>()
  for (let index = runs.length - 1; index >= 0; index -= 1) {
    const run = runs[index]
    if (run === undefined) continue
    const kind = `${run.block} ${run.end - run.start}`
    run.next = latest.get(kind) ?? -1
    latest.set(kind, index)
  }
  const spans: Range[] = []
  for (let index = 0; index < runs.length; index += 1) {
    const [run, next] = [runs[index], runs[runs[index]?.next ?? -1]]
    if (run === undefined || next === undefined) continue
    spans.push({ start: run.start, end: next.end })
    index = run.next
  }
  return spans
}
