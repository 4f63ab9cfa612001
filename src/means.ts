/** What makes answers fast and may be turned off: answers are the same without. */

/** Which of the means are used. */
export interface Means {
  /** The most bytes that answers kept for the next asker may take, their questions included; 0 keeps none. */
  readonly answerCacheBytes: number
  /** Whether questions are compiled to JavaScript. */
  readonly jit: boolean
  /** Whether questions that several requests ask at the same time share statements. */
  readonly batching: boolean
  /** Whether what fields will ask goes ahead with what is asked above them, and no more is read of things than is asked for. */
  readonly lookAhead: boolean
}

/** All of them, with little memory. */
export const usualMeans: Means = { answerCacheBytes: 64 * 1024 * 1024, jit: true, batching: true, lookAhead: true }
