/** What must be there because the graph holds together: its absence is a bug or an import under way, not an answer. */
export async function present<Thing>(thing: Promise<Thing | null>): Promise<Thing> {
  const value = await thing
  if (value === null) throw new Error('Expected the other end of an edge, got nothing')
  return value
}
