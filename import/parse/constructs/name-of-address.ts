import { knownTool } from './known-names.ts'

/**
 * What a work is called of which only the address is given: a repository by its name, the home page of a tool that the field
 * knows by the tool's, anything else by the address without what all addresses have.
 */
export function nameOfAddress(url: string): string {
  const written = url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')
  const repository = /^github\.com\/[\w.-]+\/([\w.-]+)$/i.exec(written)?.[1]
  const tool = /^([\w-]+)(?:\.(?:apache|github|readthedocs))?\.[a-z]{2,4}$/i.exec(written)?.[1] ?? ''
  return repository ?? knownTool(tool) ?? written
}
