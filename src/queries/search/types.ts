/** Which types of things a search is for. */
import type { SearchTypeName } from '../../model/search-text.ts'
import { readChoice } from '../choice.ts'

/** The types asked for, each once and in one order; null for all. Throws INVALID_ARGUMENT for an empty list. */
export function readSearchTypes(types: readonly SearchTypeName[] | null | undefined): readonly SearchTypeName[] | null {
  return readChoice(types, 'types')
}
