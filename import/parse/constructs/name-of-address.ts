import { safeDecode } from '../../../src/model/identifier.ts'
import { knownTool } from './known-names.ts'

/**
 * What a work is called of which only the address is given: a repository by its name, the home page of a tool that the field
 * knows by the tool's, an article of an encyclopedia by its subject, anything else by the address without what all addresses
 * have.
 */
export function nameOfAddress(url: string): string {
  const written = url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')
  const repository = /^github\.com\/[\w.-]+\/([\w.-]+)$/i.exec(written)?.[1]
  const tool = /^([\w-]+)(?:\.(?:apache|github|readthedocs))?\.[a-z]{2,4}$/i.exec(written)?.[1] ?? ''
  return repository ?? articleName(written) ?? knownTool(tool) ?? written
}

/** "Quiet knots" of "en.wikipedia.org/wiki/Quiet_knots". */
function articleName(address: string): string | null {
  const [, name] = /^(?:[a-z]{2,3}\.)?(?:m\.)?wikipedia\.org\/wiki\/([^/?#:]{2,200})/i.exec(address) ?? []
  return name === undefined ? null : safeDecode(name).replaceAll('_', ' ')
}
