/** What a careful reader found in the five seed documents, where that annotation is at hand. */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fold } from '../../src/model/fold.ts'
import { identifierKeys } from '../../src/model/naming.ts'
import { likeness } from '../../src/queries/find/likeness.ts'

const shared = resolve(import.meta.dirname, '../../../shared')

/** The folder of the documents, and the annotation of them. */
export const seedsFolder = resolve(shared, 'seeds')
const annotation = resolve(shared, 'eval/seeds-gold.json')
export const hasGold = existsSync(seedsFolder) && existsSync(annotation)

interface Named {
  readonly work: string
  readonly title: string
}
interface GoldTalk {
  readonly id: string
  readonly title: string
  readonly altTitles: readonly string[]
  readonly speakers: readonly string[]
  readonly topics: readonly string[]
}
export interface Gold {
  readonly talks: readonly GoldTalk[]
  readonly works: readonly {
    readonly id: string
    readonly title: string
    readonly asWritten: readonly string[]
    readonly urls: readonly string[]
  }[]
  readonly answers: {
    readonly '4_verificationFaultInjection': {
      readonly direct: readonly Named[]
      readonly underGameDays: readonly Named[]
      readonly exactCount: number
    }
    readonly '5_worksAboutGossipOrMembership': {
      readonly core: readonly Named[]
      readonly related: readonly Named[]
    }
    readonly '6_speakersWhoCiteTheSameWorks': {
      readonly acrossTalks: readonly { readonly speakers: readonly string[]; readonly works: readonly Named[] }[]
    }
    readonly '7_talksAtQConNewYork2016': {
      readonly talks: readonly { readonly talk: string; readonly speakers: readonly string[] }[]
      readonly exactCount: number
    }
    readonly '8_talksThatCiteAnotherTalk': {
      readonly citedTalkIsInTheFiveDocuments: readonly {
        readonly citing: { readonly talk: string }
        readonly cited: { readonly talk: string }
      }[]
    }
  }
}

/** The annotation. */
export function readGold(): Gold {
  return JSON.parse(readFileSync(annotation, 'utf8')) as Gold
}

/** A work as GraphQL gives it. */
export interface AnsweredWork {
  readonly title: string
  readonly alternativeTitles: readonly string[]
  readonly links: readonly { readonly url: string }[]
}

/** The fields of a work by which the annotation is compared. */
export const workFields = 'title alternativeTitles links { url }'

/** Whether an answer is the annotated work: by any of its titles, or by an address. */
export function isGoldWork(gold: Gold, id: string, work: AnsweredWork): boolean {
  const known = gold.works.find((one) => one.id === id)
  if (known === undefined) return false
  const keys = new Set(work.links.flatMap(({ url }) => identifierKeys(url)))
  return (
    sharesTitle([known.title, ...known.asWritten], work) ||
    known.urls.flatMap(identifierKeys).some((key) => keys.has(key))
  )
}

/** Whether an answer is the annotated talk, by any of its titles but for typos, which the annotation puts right. */
export function isGoldTalk(gold: Gold, id: string, { title, alternativeTitles }: AnsweredWork): boolean {
  const known = gold.talks.find((one) => one.id === id)
  const titles = known === undefined ? [] : [known.title, ...known.altTitles]
  return [title, ...alternativeTitles].some((one) => titles.some((other) => likeness(one, other) >= 0.9))
}

function sharesTitle(titles: readonly string[], { title, alternativeTitles }: AnsweredWork): boolean {
  const folded = new Set(titles.map(fold))
  return [title, ...alternativeTitles].some((one) => folded.has(fold(one)))
}
