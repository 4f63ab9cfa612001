/**
 * What the signals count, in one place. `npm run bench:fit-recommend` finds those of the first block on a part of the
 * training interactions of CiteULike-t; what that data does not have, topics, people, venues and a reader's dislikes, is set
 * by hand.
 */
import type { Weights } from './parameters.ts'

/** Names the method and its weights; another name wherever the same data may give another answer. */
export const method = 'additive-evidence/1'

/** The weights in use. */
export const weights: Weights = {
  signals: {
    'co-citation': { weight: 0.338, sharpness: 1.3, crowd: 0.7, fame: 0.3, damping: 0.1 },
    'shared-sources': { weight: 0.028, sharpness: 1, crowd: 0.35, fame: 0.3, damping: 0.3 },
    citation: { weight: 0.093, sharpness: 1, crowd: 0.3, fame: 0, damping: 0.1 },
    walk: { weight: 0.135, sharpness: 1, crowd: 1, fame: 0, damping: 0 },
    topic: { weight: 0.1, sharpness: 1, crowd: 0.5, fame: 0, damping: 0.3 },
    people: { weight: 0.1, sharpness: 1, crowd: 0.3, fame: 0, damping: 0 },
    venue: { weight: 0.05, sharpness: 1, crowd: 0.3, fame: 0, damping: 0 },
    text: { weight: 0.307, sharpness: 1, crowd: 0, fame: 0, damping: 0.3 },
  },
  walk: { restart: 0.15, least: 0.00004 },
  text: { saturation: 1.2, length: 0.7, rarity: 2, likeness: 0.3 },
  unlike: 1,
  diversity: 0.05,
}
