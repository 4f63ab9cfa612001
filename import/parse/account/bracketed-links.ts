/** Links of Markdown that are written in brackets: "[label](address)", "![picture](address)", "[label][reference]". */
import { referenceLabel } from './markdown-blocks.ts'

/** A link by its offsets, with those of its label. */
export interface Bracketed {
  readonly start: number
  readonly end: number
  readonly labelStart: number
  readonly labelEnd: number
  readonly url: string
  readonly picture: boolean
  /** The label of the definition that it uses; null where its address stands beside it. */
  readonly reference: string | null
}

/** How deep parentheses nest in an address. */
const deepest = 4
/** The longest label by which a reference is looked up. */
const longestLabel = 200

interface Bracket {
  readonly start: number
  readonly after: number
  readonly picture: boolean
}

interface Parenthesis {
  readonly start: number
  /** The bracket and the end of the label before it, where this one may hold an address. */
  readonly link: (Bracket & { readonly labelEnd: number }) | null
  /** How many brackets were open when it was. */
  readonly brackets: number
  height: number
}

interface State {
  readonly text: string
  readonly source: string
  readonly defined: ReadonlyMap<string, string>
  readonly found: Bracketed[]
  readonly brackets: Bracket[]
  readonly parentheses: Parenthesis[]
  /** Brackets below this number hold a link already, and no link holds another. */
  spent: number
  /** The label that ended just before this place. */
  label: (Bracket & { readonly labelEnd: number }) | null
}

/**
 * The links in the order of their ends. Brackets of different blocks do not meet: `breaks` are the offsets at which blocks
 * begin. `text` is the `source` with blanks for code and tags, which may stand in a label. An address with a blank in it, which Markdown takes for none, is kept as it is written. Linear.
 */
export function bracketedLinks(
  text: string,
  source: string,
  defined: ReadonlyMap<string, string>,
  breaks: readonly number[],
): readonly Bracketed[] {
  const state: State = { text, source, defined, found: [], brackets: [], parentheses: [], spent: 0, label: null }
  const tokens = /\\[!-/:-@[-`{-~]|!?\[|[\]()]/g
  let block = 0
  for (let match = tokens.exec(text); match !== null; match = tokens.exec(text)) {
    const place = match.index
    if ((breaks[block] ?? Number.POSITIVE_INFINITY) <= place) {
      while ((breaks[block] ?? Number.POSITIVE_INFINITY) <= place) block += 1
      Object.assign(state, { spent: 0, label: null })
      state.brackets.length = 0
      state.parentheses.length = 0
    }
    const token = match[0]
    if (token.endsWith('[') && !token.startsWith('\\'))
      state.brackets.push({ start: place, after: tokens.lastIndex, picture: token.startsWith('!') })
    else if (token === ']') tokens.lastIndex = closeBracket(state, place)
    else if (token === '(') openParenthesis(state, place)
    else if (token === ')') closeParenthesis(state, place)
  }
  return state.found
}

/** Remembers a label before "(", or looks up a reference; where to go on. */
function closeBracket(state: State, place: number): number {
  const { text, source, brackets, defined } = state
  const open = brackets.pop()
  const live = open !== undefined && (open.picture || brackets.length >= state.spent)
  state.spent = Math.min(state.spent, brackets.length)
  if (!live || open === undefined) return place + 1
  const label = { ...open, labelEnd: place }
  if (text.charAt(place + 1) === '(') state.label = label
  else if (defined.size > 0) {
    const written = place - open.after <= longestLabel ? source.slice(open.after, place) : ''
    const second = text.charAt(place + 1) === '[' ? secondLabel(source, place + 1) : null
    const reference = referenceLabel(second?.trim() ? second : written)
    const url = defined.get(reference)
    if (url !== undefined) {
      const end = place + 1 + (second === null ? 0 : second.length + 2)
      accept(state, label, { url, end, reference })
      return end
    }
  }
  return place + 1
}

/** What stands in the brackets that open here; null where they hold others or do not close soon. */
function secondLabel(text: string, place: number): string | null {
  return /^\[([^[\]\n]{0,200})\]/.exec(text.slice(place, place + longestLabel + 2))?.[1] ?? null
}

function openParenthesis(state: State, place: number): void {
  const link = state.label?.labelEnd === place - 1 ? state.label : null
  state.parentheses.push({ start: place, link, brackets: state.brackets.length, height: 0 })
}

function closeParenthesis(state: State, place: number): void {
  const open = state.parentheses.pop()
  if (open === undefined) return
  const outer = state.parentheses.at(-1)
  if (outer !== undefined) outer.height = Math.max(outer.height, open.height + 1)
  if (open.link === null || open.height >= deepest) return
  const url = addressIn(state.text.slice(open.start + 1, place))
  if (url === null) return
  state.brackets.length = Math.min(state.brackets.length, open.brackets)
  accept(state, open.link, { url, end: place + 1, reference: null })
}

/** "\\(" in an address is "(". */
function unescaped(url: string): string {
  return url.replace(/\\([!-/:-@[-`{-~])/g, '$1').replace(/&amp;/g, '&')
}

function accept(
  state: State,
  { start, after, labelEnd, picture }: Bracket & { readonly labelEnd: number },
  { url, end, reference }: { readonly url: string; readonly end: number; readonly reference: string | null },
): void {
  if (!picture) state.spent = state.brackets.length
  state.found.push({ start, end, labelStart: after, labelEnd, url: unescaped(url), picture, reference })
}

/** The address between parentheses, perhaps empty, without its title; null where they hold no address. */
function addressIn(inside: string): string | null {
  const written = inside.trim()
  const pointed = /^<([^<>\n]*)>/.exec(written)?.[1]
  if (pointed !== undefined) return pointed
  if (/^\S*$/.test(written)) return written
  const titled = /^(\S+)\s+(?:"[^"]*"|'[^']*'|\([^()]*\))$/.exec(written)?.[1]
  if (titled !== undefined) return titled
  return /^https?:/i.test(written) && !written.includes('\n') ? written : null
}
