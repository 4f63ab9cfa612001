/** Lines of a document that are to be ignored: what was read from them is taken away again. */
import type { Claim, Statement } from '../../../src/model/claim.ts'
import type { Override, Selector } from '../../../src/model/override.ts'
import type { Accounted } from '../account/accounted.ts'
import type { ParsedDocument } from '../parsed.ts'

/** Decisions that ignore lines of the document of this key. */
export function ignoredIn(document: string, overrides: readonly Override[]): readonly Override[] {
  return overrides.filter(({ kind, selectors }) => kind === 'ignore' && selectors[0]?.document === document)
}

/**
 * The document without what is stated on ignored lines; a mention stays as long as another line claims something of it.
 * Gives the ids of the decisions that took something away, too. Linear in what the document says, for each decision.
 */
export function withoutIgnored(
  parsed: ParsedDocument,
  ignored: readonly Override[],
): { readonly parsed: ParsedDocument; readonly used: readonly string[] } {
  if (ignored.length === 0) return { parsed, used: [] }
  const used = new Set<string>()
  const isIgnored = (statement: Statement): boolean => {
    const by = ignored.filter(({ selectors }) => selectors.some((selector) => fits(statement, selector)))
    for (const { id } of by) used.add(id)
    return by.length > 0
  }
  const left = parsed.claims.filter(({ statement }) => !isIgnored(statement))
  const [before, after] = [endsOf(parsed.claims), endsOf(left)]
  const mentions = parsed.mentions.filter(({ id, statement }) => {
    const gone = isIgnored(statement)
    return after.has(id) || !(gone || before.has(id))
  })
  const kept = new Set(mentions.map(({ id }) => id))
  const claims = left.filter(({ from, to }) => kept.has(from) && kept.has(to))
  const account = () =>
    parsed.account().map((unit) => (isIgnoredUnit(unit, ignored) ? { ...unit, ...byDecision } : unit))
  return { parsed: { ...parsed, mentions, claims, account }, used: [...used] }
}

const byDecision = { outcome: 'IGNORED', rule: 'override' } as const

function isIgnoredUnit({ line, text }: Accounted, ignored: readonly Override[]): boolean {
  return ignored.some(({ selectors }) =>
    selectors.some(
      (by) => (by.line === null || by.line === line) && (by.says === null ? by.line !== null : text.includes(by.says)),
    ),
  )
}

/** A statement of one line stands on it; a longer one stands where it begins. */
function fits({ startLine, endLine, quote }: Statement, { line, says }: Selector): boolean {
  if (line !== null && line !== startLine) return false
  return says === null ? line !== null : quote.includes(says) && (line !== null || endLine - startLine < 3)
}

function endsOf(claims: readonly Claim[]): ReadonlySet<string> {
  return new Set(claims.flatMap(({ from, to }) => [from, to]))
}
