/** Works: what can cite and be cited. The kinds are the contract's; the label says which GraphQL type carries the kind. */

export const workKinds = [
  'TALK',
  'PAPER',
  'ARTICLE',
  'BOOK',
  'VIDEO',
  'PODCAST',
  'READING_LIST',
  'TOOL',
  'SPECIFICATION',
  'WEBSITE',
  'COURSE',
  'THESIS',
  'OTHER',
] as const
export type WorkKind = (typeof workKinds)[number]

/** A work's second label in the graph and its type in GraphQL. */
export type WorkLabel = 'Talk' | 'Paper' | 'Resource'

/** The label that carries a kind: talks and papers have fields of their own, everything else is a resource. */
export function workLabel(kind: WorkKind): WorkLabel {
  if (kind === 'TALK') return 'Talk'
  return kind === 'PAPER' ? 'Paper' : 'Resource'
}

/** How a work speaks of another, strongest first. */
export const citationRelations = ['IS_ABOUT', 'REFERENCES', 'MENTIONS'] as const
export type CitationRelation = (typeof citationRelations)[number]

/** A web address as a document gives it; `suspect` where the importer believes that it leads elsewhere. */
export interface Link {
  readonly url: string
  readonly label: string | null
  readonly suspect: boolean
}
