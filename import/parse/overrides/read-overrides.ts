/** Overrides as YAML to decisions with their lines. What cannot be understood is told, and the other decisions count. */
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml'
import { type OverrideKind, overrideKinds, overridesVersion, type Selector } from '../../../src/model/override.ts'

/** A decision as it stands in the file; `in` of its selectors is relative to the file's folder still. */
export interface WrittenOverride {
  readonly kind: OverrideKind
  readonly selectors: readonly Selector[]
  readonly value: string | null
  readonly startLine: number
  readonly endLine: number
}

/** A place in the file that is not as it should be. */
export interface Mistake {
  readonly line: number
  readonly message: string
}

/** All decisions, in the order of the file, and all mistakes. Linear. */
export function readOverrides(text: string): {
  readonly overrides: readonly WrittenOverride[]
  readonly mistakes: readonly Mistake[]
} {
  const lineCounter = new LineCounter()
  const overrides: WrittenOverride[] = []
  const mistakes: Mistake[] = []
  const document = parseDocument(text, { lineCounter, uniqueKeys: false })
  const lineAt = (place: number): number => lineCounter.linePos(place).line
  const tell = (node: unknown, message: string): void => void mistakes.push({ line: lineAt(startOf(node)), message })
  for (const { message, linePos } of document.errors)
    mistakes.push({ line: linePos?.[0].line ?? 1, message: `Expected YAML: ${message.split('\n')[0]}` })
  const root = document.contents
  if (!isMap(root)) return { overrides, mistakes }
  for (const { key, value } of root.items) {
    const name = isScalar(key) ? String(key.value) : ''
    const kind = overrideKinds.find((one) => one === name)
    if (name === 'overrides') checkVersion(value, (message) => tell(value, message))
    else if (kind === undefined) tell(key, `Expected one of ${overrideKinds.join(', ')}, got “${name}”`)
    else if (isScalar(value) && value.value === null) continue
    else if (!isSeq(value)) tell(key, `Expected a list under ${kind}`)
    else
      for (const item of value.items) {
        const read = readers[kind](item)
        if (typeof read === 'string') tell(item, `${read} under ${kind}`)
        else overrides.push({ kind, ...read, ...linesOf(item as Node, lineAt) })
      }
  }
  return { overrides, mistakes }
}

function checkVersion(value: unknown, tell: (message: string) => void): void {
  const version = isScalar(value) ? value.value : null
  if (version !== overridesVersion) tell(`Expected overrides: ${overridesVersion}, got ${String(version)}`)
}

function startOf(node: unknown): number {
  return isScalar(node) || isMap(node) || isSeq(node) ? (node.range?.[0] ?? 0) : 0
}

function linesOf(
  node: Node,
  lineAt: (place: number) => number,
): { readonly startLine: number; readonly endLine: number } {
  const [start = 0, end = start] = node.range ?? []
  return { startLine: lineAt(start), endLine: lineAt(Math.max(start, end - 1)) }
}

type Read = Pick<WrittenOverride, 'selectors' | 'value'> | string

/** Each kind's entry; a text says what was expected. */
const readers: Readonly<Record<OverrideKind, (item: unknown) => Read>> = {
  same: readThings,
  notSame: readThings,
  ignore(item) {
    const place = isMap(item) ? selectorIn(item) : null
    const isPlace = place?.document !== null && (place?.line !== null || place.says !== null)
    return place !== null && isPlace
      ? { selectors: [place], value: null }
      : 'Expected {in: document, line: number} or {in: document, says: text}'
  },
  wrongLink(item) {
    const link = isMap(item) ? textIn(item, 'link') : null
    if (!isMap(item) || link === null) return 'Expected {link: address, of: title}'
    return { selectors: [selectorIn(item)], value: link }
  },
  title(item) {
    const title = isMap(item) ? textIn(item, 'is') : null
    const thing = isMap(item) ? selectorIn(item) : null
    if (thing === null || title === null || !namesAThing(thing)) return 'Expected {of: title, is: title}'
    return { selectors: [thing], value: title }
  },
}

function readThings(item: unknown): Read {
  const selectors = isSeq(item) ? item.items.flatMap((one) => thingIn(one) ?? []) : []
  if (!isSeq(item) || selectors.length < 2 || selectors.length < item.items.length)
    return 'Expected a list of two things or more'
  return { selectors, value: null }
}

function thingIn(node: unknown): Selector | null {
  if (isScalar(node)) {
    const ref = String(node.value ?? '').trim()
    return ref === '' ? null : { ref, document: null, line: null, says: null }
  }
  const selector = isMap(node) ? selectorIn(node) : null
  return selector !== null && namesAThing(selector) ? selector : null
}

function namesAThing({ ref, document, line, says }: Selector): boolean {
  return ref !== null || (document !== null && (line !== null || says !== null))
}

function selectorIn(map: YAMLMap): Selector {
  const line = map.get('line')
  return {
    ref: textIn(map, 'of'),
    document: textIn(map, 'in'),
    line: typeof line === 'number' && Number.isInteger(line) ? line : null,
    says: textIn(map, 'says'),
  }
}

function textIn(map: YAMLMap, field: string): string | null {
  const value = map.get(field)
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
  return text === '' ? null : text
}
