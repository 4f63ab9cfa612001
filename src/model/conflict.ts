/** Conflicts: the ways in which documents contradict each other or themselves. The kinds are the contract's. */
export const conflictKinds = [
  'ONE_URL_SEVERAL_TITLES',
  'ONE_TITLE_SEVERAL_URLS',
  'ONE_TITLE_SEVERAL_KINDS',
  'EMPTY_LINK',
  'MALFORMED_LINK',
  'CONTRADICTION',
  'UNUSED_OVERRIDE',
] as const
export type ConflictKind = (typeof conflictKinds)[number]

/** Lines that a conflict names at most: a hub's conflict would otherwise name thousands, and say no more by it. */
export const statedMost = 50
