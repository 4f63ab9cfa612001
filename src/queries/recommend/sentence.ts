/** A reason in one sentence, made from the facts alone. Pure: names and lines are handed in. */
import { kindOf, type Snapshot } from '../../adjacency/snapshot.ts'
import type { WorkEntity } from '../../model/entity.ts'
import { shortName } from '../../model/fold.ts'
import type { Reason, TextReason, WayReason } from '../../recommend/reasons.ts'

/** What is known of a reason besides its way. */
export interface Facts {
  /** The title or name of a node. */
  nameOf(node: number): string
  /** The first line that states the last edge; null where no document states it. */
  readonly line: number | null
}

/** What a sentence calls a work: by its short name where it has one ("SWIM: Scalable …"), as people do, but a talk in full. */
export function calledIn({ kind, title }: Pick<WorkEntity, 'kind' | 'title'>): string {
  return kind === 'TALK' ? title : (shortName(title) ?? title)
}

/** e.g. "Cited beside SWIM in Scaling Stateful Services, line 38". */
export function sentenceOf(snapshot: Snapshot, reason: Reason, facts: Facts): string {
  if (reason.signal === 'text') return ofText(reason, facts)
  return `${ofWay(snapshot, reason, facts)}${facts.line === null ? '' : `, line ${facts.line}`}`
}

/** The nodes whose names the sentence needs. */
export function namedIn(reason: Reason): readonly number[] {
  return reason.signal === 'text' ? [reason.with] : reason.steps.map(({ from }) => from)
}

function ofText({ words, with: other }: TextReason, { nameOf }: Facts): string {
  return `Has the ${words.length === 1 ? 'word' : 'words'} ${listed(words)} in common with ${nameOf(other)}`
}

function ofWay(snapshot: Snapshot, reason: WayReason, { nameOf }: Facts): string {
  const { signal, steps, others } = reason
  const last = steps.at(-1)
  const via = nameOf(last?.from ?? -1)
  const isDirect = steps.length === 1
  const source = sourceOf(snapshot, reason, nameOf)
  const more = others === 0 ? '' : ` and ${others} more`
  switch (signal) {
    case 'co-citation':
      return `Cited beside ${source}${more} in ${via}`
    case 'shared-sources':
      return `Cites ${via}, as ${source}${more} ${others === 0 ? 'does' : 'do'}`
    case 'citation':
      return `${last?.forward ? 'Cited by' : 'Cites'} ${via}${stoodFor(snapshot, reason, nameOf)}`
    case 'people':
      return isDirect ? `By ${via}` : `By ${via}, as ${source}${more} ${others === 0 ? 'is' : 'are'}`
    case 'topic':
      return isDirect || steps[0]?.relation === 'BROADER'
        ? `About ${via}`
        : `About ${via}, as ${source}${more} ${others === 0 ? 'is' : 'are'}`
    case 'venue':
      return `${last?.relation === 'PUBLISHED_IN' ? 'Published at' : 'Given at'} ${nameOf(steps[0]?.from ?? -1)}`
    case 'walk':
      return isDirect
        ? `Joined to ${via}`
        : `${steps.length} steps from ${nameOf(steps[0]?.from ?? -1)}, the last of them from ${via}`
  }
}

/** The work from which the last two steps start, with what it stands for. */
function sourceOf(snapshot: Snapshot, reason: WayReason, nameOf: Facts['nameOf']): string {
  const source = reason.steps.at(-2)?.from
  return source === undefined
    ? ''
    : `${nameOf(source)}${stoodFor(snapshot, { ...reason, steps: reason.steps.slice(0, -1) }, nameOf)}`
}

/** " by Ann Reed" of a work that stands for a person who is a seed; nothing of a work that is one itself. */
function stoodFor(snapshot: Snapshot, { steps }: Pick<WayReason, 'steps'>, nameOf: Facts['nameOf']): string {
  const seed = steps[0]?.from
  if (seed === undefined || steps.length === 1) return ''
  const kind = kindOf(snapshot, seed)
  if (kind === 'PERSON') return ` by ${nameOf(seed)}`
  if (kind === 'TOPIC') return ` about ${nameOf(seed)}`
  return kind === 'VENUE' ? ` at ${nameOf(seed)}` : ''
}

function listed(words: readonly string[]): string {
  const quoted = words.map((word) => `“${word}”`)
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`
}
