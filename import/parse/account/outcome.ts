/** How a unit ends, and all that is known when that is decided. */
import type { Claim, Mention } from '../../../src/model/claim.ts'
import type { AccountOutcome, ProblemCode } from '../../../src/model/document.ts'
import type { Span } from '../outline.ts'
import type { Fact, Facts } from './facts.ts'
import type { Unit } from './unit.ts'

/** An outcome and the rule that gave it. */
export interface Outcome {
  readonly outcome: AccountOutcome
  readonly rule: string
}

/** Lines that a reader looked at and passed over, and why. */
export interface Dismissal extends Outcome, Span {
  readonly part: string | null
}

/** What was understood of a document. */
export interface Understood {
  readonly title: string | null
  readonly mentions: readonly Mention[]
  readonly claims: readonly Claim[]
  readonly troubles: readonly Trouble[]
  readonly dismissals: readonly Dismissal[]
}

/** A problem and its place; `line` is null where the whole document is meant. */
export interface Trouble {
  readonly part: string | null
  readonly line: number | null
  readonly code: ProblemCode
}

/** What is known of the page on which a unit stands. */
export interface Context {
  readonly part: string | null
  readonly facts: Facts
  /** The facts of lines that several units share, that name this unit. */
  readonly naming: (unit: Unit) => readonly Fact[]
  /** Whether other items or lines share the line of a unit. */
  readonly shares: (unit: Unit) => boolean
  readonly dismissed: (unit: Unit) => Outcome | undefined
  /** The code, as a rule, of a problem that was told of the line. */
  readonly problem: (line: number) => string | undefined
  /** The code, as a rule, of a problem of the whole document: nothing was understood. */
  readonly wholeProblem: string | null
  /** The document's title, folded; "" for none. */
  readonly title: string
}

/** An outcome by a rule of this name. */
export function ended(outcome: AccountOutcome, rule: string): Outcome {
  return { outcome, rule }
}
