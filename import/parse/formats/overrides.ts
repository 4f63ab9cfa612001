import { posix } from 'node:path'
import { overrideKinds } from '../../../src/model/override.ts'
import type { Format, Reading } from '../format.ts'
import { linesOf, stateAt } from '../lines.ts'
import { readOverrides } from '../overrides/read-overrides.ts'

/** Decisions of people about what the importer made of the documents beside the file; see docs/overrides.md. */
export const overrides: Format = {
  name: 'overrides in YAML',
  recognises(text) {
    if (/^[[{]/.test(text) || !text.includes('overrides:') || !/^overrides:[ \t]*\d/m.test(text)) return 0
    const others = [...text.matchAll(/^([\w-]{1,40}):/gm)]
      .map(([, field]) => field)
      .filter((field) => field !== 'overrides')
    return others.length === 0 || overrideKinds.some((kind) => others.includes(kind)) ? 1 : 0
  },
  parse(text, draft): Reading {
    const page = { part: null, lines: linesOf(text) }
    const { overrides, mistakes } = readOverrides(text)
    for (const { line, message } of mistakes) draft.problem('MALFORMED_OVERRIDE', line, message)
    for (const { kind, selectors, value, ...span } of overrides) {
      draft.dismiss(page, span, 'STATEMENT', 'override')
      draft.override(
        kind,
        selectors.map((one) => ({ ...one, document: besides(draft.document, one.document) })),
        value,
        stateAt(page, span, 'override', [kind]),
      )
    }
    return { kind: 'OVERRIDES', title: null }
  },
}

/** The key of a document that is named relative to the folder of another. */
function besides(document: string, name: string | null): string | null {
  return name === null ? null : posix.join(posix.dirname(document), name)
}
