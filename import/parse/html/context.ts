/** What a page or a piece of HTML is read with: where its pieces stand, where its links lead, and what in it is not read. */
import { urlIn } from '../../../src/model/identifier.ts'
import { absolute } from '../embeds.ts'
import { spansOf } from '../places.ts'
import { asideElements, asideRoles, silentElements } from './elements.ts'
import type { HtmlElement } from './html-tree.ts'
import type { RunContext } from './run.ts'

/** The context of a text. `base`: the address against which its links are written, null where it is unknown. */
export function contextOf(lines: readonly string[], base: string | null): RunContext {
  return { spanOf: spansOf(lines), addressOf: (element) => addressOf(element, base), isSilent }
}

/** The address behind a link; one that a page leaves out because it is its own is made whole where the page says its own. */
export function addressOf({ name, attributes }: HtmlElement, base: string | null): string | null {
  const written = name === 'a' ? attributes.get('href')?.trim() : undefined
  if (written === undefined) return null
  if (base === null || written === '' || written.startsWith('//') || /^(?:[a-z][a-z\d+.-]*:|#)/i.test(written))
    return absolute(written)
  return urlIn(written, base)?.href ?? written
}

function isSilent(element: HtmlElement): boolean {
  const { name, attributes, holdsHeading } = element
  if (silentElements.has(name) || asideElements.has(name)) return true
  if (name === 'form') return !holdsHeading
  if (attributes.size === 0) return false
  return (
    asideRoles.has(attributes.get('role')?.toLowerCase() ?? '') ||
    attributes.has('hidden') ||
    attributes.get('aria-hidden') === 'true' ||
    /\bdisplay:\s*none\b/i.test(attributes.get('style') ?? '')
  )
}
