/** A work as it is read from the graph. */
import {
  asFlags,
  asList,
  asNumber,
  asNumberOrNull,
  asOneOf,
  asText,
  asTextOrNull,
  asTexts,
  ifAsked,
} from '../../graph/value.ts'
import type { WorkEntity } from '../../model/entity.ts'
import { type Link, workKinds } from '../../model/work.ts'
import { type Values, valuesOf } from './values.ts'

/** The properties of a work that answers are made of, in the order in which their values travel. */
export const workProperties = [
  'id',
  'kind',
  'title',
  'year',
  'citingTalkCount',
  'slug',
  'alternativeTitles',
  'sortTitle',
  'linkUrls',
  'linkLabels',
  'linkSuspects',
  'abstract',
  'doi',
  'arxivId',
] as const

/** Their values, of a node. */
export const workValues = valuesOf(workProperties)

/** The same of a node that is a talk, where fields of talks alone are asked for. */
export const talkValues: Values = (node) => workValues(node).replace(`${node}.kind`, ofTalk)

/** What stands for the kind of a talk. */
export const ofTalk = "'TALK'"

/** The work in those values, or in some of them: then that is all that is known of it. */
export function readWork(values: unknown): WorkEntity {
  const [id, kind, title, year, citingTalkCount, slug, alternativeTitles, sortTitle, ...rest] = asList(values, 'a work')
  const [linkUrls, linkLabels, linkSuspects, abstract, doi, arxivId] = rest
  return {
    type: 'Work',
    id: ifAsked(id, 'id', asText),
    slug: ifAsked(slug, 'slug', asText),
    kind: asOneOf(kind, 'kind', workKinds),
    title: ifAsked(title, 'title', asText),
    alternativeTitles: asTexts(alternativeTitles, 'alternativeTitles'),
    sortTitle: ifAsked(sortTitle, 'sortTitle', asText),
    links: readLinks(linkUrls, linkLabels, linkSuspects),
    year: asNumberOrNull(year, 'year'),
    abstract: asTextOrNull(abstract, 'abstract'),
    doi: asTextOrNull(doi, 'doi'),
    arxivId: asTextOrNull(arxivId, 'arxivId'),
    citingTalkCount: ifAsked(citingTalkCount, 'citingTalkCount', asNumber),
  }
}

/** The links in three parallel lists; an empty label is none. */
export function readLinks(linkUrls: unknown, linkLabels: unknown, linkSuspects: unknown): readonly Link[] {
  const urls = asTexts(linkUrls, 'linkUrls')
  if (urls.length === 0) return []
  const labels = asTexts(linkLabels, 'linkLabels')
  const suspects = asFlags(linkSuspects, 'linkSuspects')
  return urls.map((url, i) => ({ url, label: labels[i] || null, suspect: suspects[i] ?? false }))
}
