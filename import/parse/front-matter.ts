/** The fields of front matter in YAML or TOML, read line by line, so that each has its line and none can do harm. */
import { linksInText } from './bare-links.ts'
import type { Field } from './outline.ts'

/** The outermost fields with a value; of a list each element is a field of that name. `line` is that of the first line. */
export function frontMatterFields(value: string, line: number): readonly Field[] {
  const fields: Field[] = []
  let list: string | null = null
  for (const [index, written] of value.split('\n').entries()) {
    const span = { startLine: line + index, endLine: line + index }
    const pair = /^([A-Za-z][\w -]{0,40}?)\s*[:=]\s*(.*)$/.exec(written)
    const element = /^\s*-\s+(\S.*)$/.exec(written)?.[1]
    if (pair !== null) {
      list = pair[1]?.toLowerCase().replace(/[_-]/g, ' ') ?? ''
      for (const one of valuesOf(pair[2] ?? '')) fields.push({ ...span, label: list, value: linksInText(one) })
    } else if (element !== undefined && list !== null && !/^\w+:\s/.test(element))
      fields.push({ ...span, label: list, value: linksInText(unquoted(element)) })
    else if (/^\S/.test(written)) list = null
  }
  return fields
}

/** One value, or those of "[a, b]". */
function valuesOf(written: string): readonly string[] {
  const listed = /^\[(.{0,1000})\]\s*$/.exec(written.trim())?.[1]
  return (listed === undefined ? [written] : listed.split(',')).map(unquoted).filter((one) => /[\p{L}\d]/u.test(one))
}

function unquoted(written: string): string {
  const text = written.trim()
  return /^(["']).*\1$/s.test(text) && text.length > 1 ? text.slice(1, -1).trim() : text
}
