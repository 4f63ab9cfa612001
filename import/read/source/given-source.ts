/** Where documents can be opened as the user says it (`--source-url`): an address before their paths, or one around them. */

import { TalkgraphError } from '../../../src/errors.ts'
import { urlIn } from '../../../src/model/identifier.ts'
import { encodePath } from './encode-path.ts'

/** Stands for the path in an address. */
const placeholder = '{path}'

/** Throws INVALID_ARGUMENT for what cannot be made an address of the web, and for one with a password, which all could read. */
export function checkSource(source: string): void {
  const example = sourceAddress(source, 'a.md')
  const url = urlIn(example)
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:'
  if (isWeb && url.username === '' && url.password === '') return
  const got = isWeb ? 'one with a user name or password' : JSON.stringify(source)
  throw new TalkgraphError(
    'INVALID_ARGUMENT',
    `Expected an address after --source-url, such as https://example.org/talks/ or https://example.org/?file=${placeholder}, got ${got}`,
  )
}

/**
 * The address of a document by its path below the root: in place of every "{path}", else after the address, with a "/"
 * between them unless the address has a query or fragment.
 */
export function sourceAddress(source: string, below: string): string {
  const path = encodePath(below)
  if (source.includes(placeholder)) return source.split(placeholder).join(path)
  return /[?#]|\/$/.test(source) ? `${source}${path}` : `${source}/${path}`
}
