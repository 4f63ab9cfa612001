import { faultOf } from './bad-address.ts'
import type { Draft } from './draft.ts'
import { labelOf, lineAt } from './inline.ts'
import { stateAt } from './lines.ts'
import type { Outline } from './outline.ts'
import { textsOf } from './texts.ts'

/** Notes every link of a page that leads nowhere: an empty address, or one that is none. */
export function noteLinkProblems(draft: Draft, outline: Outline): void {
  const where = outline.part === null ? '' : ` in ${outline.part}`
  for (const { inline, startLine, endLine } of outline.sections.flatMap(({ heading, blocks, tables }) => [
    ...(heading === null ? [] : [heading]),
    ...textsOf(blocks),
    ...tables.flatMap(({ rows }) => rows.flatMap(({ cells, ...span }) => cells.map((inline) => ({ inline, ...span })))),
  ])) {
    for (const link of inline.links) {
      const url = link.url.trim()
      const line = Math.min(endLine, lineAt(inline, startLine, link.start))
      const statement = stateAt(outline, { startLine: line, endLine: line }, 'link', [])
      const label = labelOf(inline, link).slice(0, 100)
      const fault = faultOf(url)
      if (fault === 'empty')
        draft.problem(
          'EMPTY_LINK',
          line,
          `Expected an address behind “${label}”${where}, found ${url === '' ? 'nothing' : '“#”'}`,
          statement,
        )
      else if (fault === 'malformed')
        draft.problem(
          'MALFORMED_LINK',
          line,
          `Expected an address behind “${label}”${where}, found “${url.slice(0, 200)}”`,
          statement,
        )
    }
  }
}
