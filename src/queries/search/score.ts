/**
 * How well a thing answers a query, from 0 to 1, and through which of its spellings. Pure, and explained by its parts: how
 * much of the query is met and where, how nearly the query is one of the thing's names, and a little for being cited.
 */
import { contentOf } from '../../model/fold.ts'
import { otherNumber } from '../../model/number.ts'
import { type SearchTypeName, searchLabels } from '../../model/search-text.ts'
import { type Fit, identityFits } from '../find/candidates.ts'
import { wordLikeness } from '../find/likeness.ts'
import type { Candidate } from './candidate.ts'

/** Where a query met a thing. */
export type MatchedField =
  | 'title'
  | 'name'
  | 'alternativeTitle'
  | 'alternativeName'
  | 'shortName'
  | 'handle'
  | 'speaker'
  | 'author'
  | 'event'
  | 'venue'
  | 'topic'
  | 'year'
  | 'kind'
  | 'abstract'
  | 'affiliation'
  | 'identifier'

/** A score with its reason: the field and the folded spelling that contributed most. */
export interface Scored {
  readonly score: number
  readonly field: MatchedField
  readonly spelling: string
}

/** A spelling of a thing: where it stands, its words, and how much a word met there is worth. */
interface Spelling {
  readonly field: MatchedField
  readonly text: string
  readonly words: readonly string[]
  readonly weight: number
}

const weights: Readonly<Record<MatchedField, number>> = {
  title: 1,
  name: 1,
  identifier: 1,
  handle: 0.95,
  alternativeTitle: 0.95,
  alternativeName: 0.95,
  shortName: 0.9,
  speaker: 0.8,
  author: 0.8,
  event: 0.7,
  venue: 0.7,
  year: 0.6,
  topic: 0.6,
  kind: 0.5,
  affiliation: 0.5,
  abstract: 0.4,
}

/** Parts of the score; they add up to 1. */
const share = { met: 0.5, named: 0.44, cited: 0.02, type: 0.04 } as const

/** Of equals a talk comes first, then a paper: what this graph is about. */
const ofType: Readonly<Record<SearchTypeName, number>> = {
  talk: 1,
  paper: 0.5,
  person: 0.5,
  venue: 0.5,
  topic: 0.2,
  resource: 0,
}

/** A topic's other names are often those of what belongs to it. */
const topicsOther = 0.85
/** Another name that is short for the main one as well. */
const alsoShort = 0.97

const identities: ReadonlySet<Fit> = new Set(identityFits)

/** Scores a thing for the words of a query; `fit` is how the query names it outright. Linear in the thing's words for each word. */
export function scoreOf(words: readonly string[], candidate: Candidate, fit: Fit | null): Scored {
  const prior = share.cited * (1 - 1 / (1 + candidate.citingTalkCount)) + share.type * ofType[candidate.type]
  const spellings = spellingsOf(candidate)
  if (fit !== null && identities.has(fit))
    return { score: share.met + share.named + prior, field: 'identifier', spelling: words.join(' ') }
  const content = wantedIn(contentOf(words.join(' ')))
  const met = content.map((word) => bestFor(word, spellings, candidate))
  const coverage = met.reduce((sum, { worth }) => sum + worth, 0) / Math.max(1, content.length)
  const named = bestNamed(words, content, spellings)
  const reason = named.spelling ?? reasonOf(met)
  return {
    score: share.met * coverage + share.named * named.worth + prior,
    field: reason?.field ?? textField(candidate),
    spelling: reason?.text ?? content.map(({ word }) => word).join(' '),
  }
}

/** A word of the query, with what is compared with every word of every candidate. */
interface Wanted {
  readonly word: string
  /** In the other number; null of a word too short to have one. */
  readonly otherNumber: string | null
  readonly isLast: boolean
}

function wantedIn(content: readonly string[]): readonly Wanted[] {
  return content.map((word, i) => ({
    word,
    otherNumber: word.length > 3 ? otherNumber(word) : null,
    isLast: i === content.length - 1,
  }))
}

function textField({ type }: Candidate): MatchedField {
  return type === 'person' ? 'affiliation' : 'abstract'
}

function spellingsOf({ type, names, around }: Candidate): readonly Spelling[] {
  const isWork = type === 'talk' || type === 'paper' || type === 'resource'
  const [main, other] = isWork ? (['title', 'alternativeTitle'] as const) : (['name', 'alternativeName'] as const)
  const own = names.map((name, i) => spelling(name, i === 0 ? main : other))
  const short = new Set(own.filter(({ field }) => field === 'shortName').map(({ text }) => text))
  const weighed = own.map((one) =>
    one.field !== other
      ? one
      : short.has(one.text)
        ? { ...one, weight: alsoShort }
        : type === 'topic'
          ? { ...one, weight: topicsOther }
          : one,
  )
  const people = type === 'talk' ? 'speaker' : 'author'
  return [...weighed, ...around.map((name) => spelling(name, people))]
}

type Labelled = Exclude<keyof typeof searchLabels, 'person'>

/** Fields by label; who a person is to a thing depends on the thing. */
const fieldLabelled = new Map<string, MatchedField>(
  Object.entries(searchLabels).flatMap(([field, label]) => (field === 'person' ? [] : [[label, field as Labelled]])),
)

function spelling(written: string, plain: MatchedField): Spelling {
  const field = fieldLabelled.get(written.slice(0, 2)) ?? plain
  const text = written.startsWith('#') ? written.slice(3) : written
  return { field, text, words: text.split(' '), weight: weights[field] }
}

interface Met {
  readonly worth: number
  readonly spelling: Spelling | null
}

/** Where a word is met best; what is met nowhere else stands in the text at length, where the index says so. */
function bestFor(wanted: Wanted, spellings: readonly Spelling[], { text, type }: Candidate): Met {
  let best: Met = { worth: 0, spelling: null }
  for (const one of spellings) {
    if (one.weight <= best.worth) continue
    for (const other of one.words) {
      const worth = one.weight * wordFit(wanted, other)
      if (worth > best.worth) best = { worth, spelling: one }
    }
  }
  if (best.worth > 0 || text === null || !` ${text} `.includes(` ${wanted.word} `)) return best
  return { worth: weights[textField({ type } as Candidate)], spelling: null }
}

/** From 0 to 1: the same word, the same in the other number, the beginning of it, an initial, or one with typos. */
function wordFit({ word, otherNumber, isLast }: Wanted, other: string): number {
  if (word === other) return 1
  if (otherNumber === other) return 0.95
  if (other.startsWith(word)) {
    const part = word.length / other.length
    if (isLast && word.length >= 2) return 0.7 + 0.2 * part
    return word.length === 1 || word.length >= 4 ? 0.5 + 0.2 * part : 0
  }
  const like = wordLikeness(word, other)
  return like === 0 ? 0 : like * 0.9
}

/** How nearly the query is one of the thing's own names: the share of the query that it takes up, and of the name. */
function bestNamed(
  words: readonly string[],
  content: readonly Wanted[],
  spellings: readonly Spelling[],
): { readonly worth: number; readonly spelling: Spelling | null } {
  let best: { worth: number; spelling: Spelling | null } = { worth: 0, spelling: null }
  for (const one of spellings) {
    if (!ownFields.has(one.field)) continue
    const worth = one.weight * closeness(words, content, one.words)
    if (worth > best.worth) best = { worth, spelling: one }
  }
  return best
}

const ownFields: ReadonlySet<MatchedField> = new Set([
  'title',
  'name',
  'alternativeTitle',
  'alternativeName',
  'shortName',
  'handle',
])

/** 1 for the same words in the same order, .9 for its beginning as far as it goes, else by the words in common. */
function closeness(words: readonly string[], content: readonly Wanted[], name: readonly string[]): number {
  const [typed, whole] = [words.join(' '), name.join(' ')]
  if (typed === whole) return 1
  const begins = whole.startsWith(typed)
  const wanted = contentOf(whole)
  const free = [...wanted]
  let common = 0
  for (const word of content) {
    const fitting = free.map((other) => wordFit(word, other))
    const top = Math.max(0, ...fitting)
    if (top === 0) continue
    free.splice(fitting.indexOf(top), 1)
    common += top
  }
  const [ofQuery, ofName] = [common / Math.max(1, content.length), common / Math.max(1, wanted.length)]
  const both = ofQuery * (0.55 + 0.4 * ofName)
  return begins ? Math.max(both, 0.75 + 0.2 * (typed.length / whole.length)) : both * 0.95
}

/** The spelling through which most of the query is met. */
function reasonOf(met: readonly Met[]): Spelling | null {
  const sums = new Map<Spelling, number>()
  for (const { worth, spelling: one } of met) if (one !== null) sums.set(one, (sums.get(one) ?? 0) + worth)
  let best: Spelling | null = null
  for (const [one, sum] of sums) if (best === null || sum > (sums.get(best) ?? 0)) best = one
  return best
}
