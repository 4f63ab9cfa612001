/** What can be set of the method, and its bounds. */

/** Signals in the order in which components are added. */
export const signalNames = [
  'co-citation',
  'shared-sources',
  'citation',
  'walk',
  'topic',
  'people',
  'venue',
  'text',
] as const
export type SignalName = (typeof signalNames)[number]

/** How one signal counts. Exponents of 0 leave their number out. */
export interface SignalWeights {
  /** The most that it adds to a score; all of them add up to 1. */
  readonly weight: number
  /** Exponent of what reaches a thing in between from the seeds: above 1, agreement of several seeds counts more. */
  readonly sharpness: number
  /** Exponent of how much the thing in between is joined to: what joins everything joins nothing. */
  readonly crowd: number
  /** Exponent of how much a seed is joined to. */
  readonly fame: number
  /** Exponent of how much the recommended work is joined to: what is popular anyway is damped. */
  readonly damping: number
}

/** All that the method is weighed by. */
export interface Weights {
  readonly signals: Readonly<Record<SignalName, SignalWeights>>
  readonly walk: {
    /** Chance that a walk ends at each step. */
    readonly restart: number
    /** What reaches a node goes on only where it is more than this for each of its edges. */
    readonly least: number
  }
  readonly text: {
    /** k1 and b of BM25 (Robertson, Zaragoza 2009). */
    readonly saturation: number
    readonly length: number
    /** Exponent of a word's inverse document frequency. */
    readonly rarity: number
    /** How like a seed to itself a work must be for a value of 1. */
    readonly likeness: number
  }
  /** The most that unlike seeds take away. */
  readonly unlike: number
  /** The most that a work loses for being like those before it. */
  readonly diversity: number
}

/** Bounds of the work for one answer, whatever the seeds are. */
export const bounds = {
  /** Neighbours of one seed that are gone through in one relation; beyond, every so-manieth of them. */
  beside: 1000,
  /** Works that stand for a person, a topic or a venue. */
  standing: 64,
  /** Edges that are gone along to candidates for one signal; one node that has more alone is gone along whole. */
  edges: 10_000,
  /** Words that are looked for. */
  words: 300,
  /** Works that are ranked. */
  ranked: 500,
} as const
