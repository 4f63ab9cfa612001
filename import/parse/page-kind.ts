import type { Draft } from './draft.ts'
import type { Reading } from './format.ts'
import type { Outline } from './outline.ts'

/**
 * A kind of page, whatever it is written in. It notes on the sheet what a page of its kind says and tells what it made of
 * it; of a page of another kind it notes nothing and gives null.
 */
export type PageKind = (draft: Draft, outline: Outline) => Reading | null
