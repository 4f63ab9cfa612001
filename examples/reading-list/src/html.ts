/** HTML as a value: whatever is put into it is escaped, but for HTML itself. */

/** A piece of HTML, safe to be put into a page. */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** What may stand in a template: texts and numbers are escaped, lists are put together, null and false are nothing. */
export type Part = Html | string | number | null | false | readonly Part[]

/** A template of HTML. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(texts.map((text, i) => (i === 0 ? text : toText(parts[i - 1] ?? null) + text)).join(''))
}

function toText(part: Part): string {
  if (part === null || part === false) return ''
  if (part instanceof Html) return part.text
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part))
  return part.map(toText).join('')
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`)
}
