/** Words that tell of which field a title is, though of none of the topics. */
import type { Hit } from './lexicon.ts'
import { comparableText, words } from './words.ts'

/** Whether a text has, beside these hits, a word of systems: then its ambiguous words mean what they mean there. */
export function speaksOfSystems(text: string, hits: readonly Hit[]): boolean {
  return hasBeside(text, hits, systemWords)
}

/**
 * Whether a text, beside these hits, or the heading above it has a word of another field ("in the City", "Theatre"), and none
 * of systems: then its everyday words mean what they mean there.
 */
export function isOfOtherField(text: string, hits: readonly Hit[], heading = ''): boolean {
  const isOther =
    hasBeside(text, hits, otherWords) || [otherWords, otherFields].some((some) => hasBeside(heading, [], some))
  return isOther && !speaksOfSystems(text, hits)
}

function hasBeside(text: string, hits: readonly Hit[], listed: ReadonlySet<string>): boolean {
  let next = 0
  return words(text).some(({ folded, start, end }) => {
    while (next < hits.length && (hits[next]?.end ?? 0) < end) next += 1
    return (hits[next]?.start ?? text.length) > start && listed.has(folded)
  })
}

function setOf(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')).map(comparableText))
}

const systemWords = setOf(
  'server client node cluster datacenter service microservice infrastructure backend production scale scalable request',
  'distributed asynchronous synchronous fault commodity protocol algorithm kernel linux unix jvm erlang computation',
)

/** What is of another field wherever it stands. What systems are named after or made for is not among these. */
const otherWords = setOf(
  // Nature.
  'animal bird fish insect beetle bee butterfly whale wolf sheep cattle rat jay mammal primate bacteria yeast',
  'flower plant botany gardening gardener forest meadow mountain alpine desert sea island soil coral reef species ecology',
  'ecological wildlife habitat agriculture agricultural crop tomato vegetable fruit cooking kitchen wine cheese fermentation',
  'fossil mineral',
  // Body and mind.
  'virus viruses viral disease vaccine medicine clinic therapy cancer surgery nurse blood sugar diet nutrition yoga fracture',
  'protein rna chromosome psychiatry freud childhood infant baby',
  // People, and what they make of themselves.
  'society religion religious church bible prayer sermon christian islamic jewish political politics diplomacy treaty refugee',
  'couple marriage husband wife mother father parenting children wedding friendship literary theatre theater',
  'dancer musical opera orchestra jazz piano drum guitar violin singer cinema museum painting sculpture pottery glassblower',
  'carpenter knitting sewing photographer tennis olympic hiking camping climbing fishing',
  // Goods and places.
  'inflation labor labour city cities urban street waterfront village medieval ancient roman greek victorian colonial wartime',
  'soldier military school',
)

/** What is of another field as a heading, though a title about systems may speak of it ("The Psychology of Testing"). */
const otherFields = setOf(
  'astronomy biology chemistry physics geology mechanics medicine psychology sociology anthropology',
  'economics econometrics politics theology fiction poetry music film theatre photography',
  'sport travel food fashion',
)
