/** Finding what someone wants to put on the list. */
import type { Client } from 'talkgraph-client'
import type { Entry } from './reading-list.ts'

/** The one work that is meant, or what to say and to choose from. */
export type Found =
  | { readonly work: Entry }
  | { readonly work: null; readonly message: string; readonly choices: readonly Entry[] }

/** The work that a title, a short name, a DOI or an address names. */
export async function find(client: Client, ref: string): Promise<Found> {
  const answer = await client.run('work', { ref })
  if (!answer.ok) return { work: null, message: answer.problems.map(({ message }) => message).join(' '), choices: [] }
  const { work } = answer.data
  if (work.__typename === 'NotFound') return { work: null, message: work.message, choices: work.nearest }
  if (work.__typename === 'Ambiguous') return { work: null, message: work.message, choices: work.candidates }
  return { work }
}
