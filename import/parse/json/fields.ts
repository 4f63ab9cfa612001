/** Looking into JSON whose writers call the same things by different names. */
import type { Json, JsonObject } from './read-json.ts'

/** The first of these fields that holds something: a text with words, a list with elements. Names in lower case. */
export function field(object: JsonObject, names: readonly string[]): Json | null {
  for (const name of names) {
    for (let place = object.names.indexOf(name); place >= 0; place = object.names.indexOf(name, place + 1)) {
      const value = object.values[place]
      if (value !== undefined && !isEmpty(value)) return value
    }
  }
  return null
}

/** Whether a value holds nothing: no text, an empty list, null or false. */
export function isEmpty(value: Json): boolean {
  if (value.kind === 'scalar') return value.value === null || value.value === false || value.value === ''
  return value.kind === 'array' && value.items.length === 0
}

/** The text of a value, numbers written out, without white space around it; null for any other value. */
export function textOf(value: Json | null): string | null {
  if (value?.kind !== 'scalar' || value.value === null || typeof value.value === 'boolean') return null
  return String(value.value).trim() || null
}

/** The elements of a list; of any other value itself alone. */
export function elementsOf(value: Json | null): readonly Json[] {
  if (value === null) return []
  return value.kind === 'array' ? value.items : [value]
}
