/** Compressed sparse rows: for each node a list of others, all lists in one array. */

/** The neighbours of node n stand, in ascending order, in `ends` from `starts[n]` up to `starts[n + 1]`. */
export interface Neighbours {
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

/** Rows by `keys`, in which values stand in the order in which they came. Linear. */
export function rows(size: number, keys: Uint32Array, values: Uint32Array): Neighbours {
  const starts = new Uint32Array(size + 1)
  for (const key of keys) starts[key + 1] = (starts[key + 1] ?? 0) + 1
  for (let key = 0; key < size; key += 1) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0)
  const next = starts.slice()
  const ends = new Uint32Array(values.length)
  for (let place = 0; place < keys.length; place += 1) {
    const key = keys[place] ?? 0
    const at = next[key] ?? 0
    ends[at] = values[place] ?? 0
    next[key] = at + 1
  }
  return { starts, ends }
}

/** The node that each end belongs to. */
export function sources({ starts, ends }: Neighbours): Uint32Array {
  const owners = new Uint32Array(ends.length)
  for (let node = 0; node + 1 < starts.length; node += 1) owners.fill(node, starts[node], starts[node + 1])
  return owners
}

/**
 * Both directions of a list of edges, each edge once. Going through the rows of one in order fills those of the other in
 * ascending order, so three passes sort both without comparing anything.
 */
export function bothDirections(
  size: number,
  from: Uint32Array,
  to: Uint32Array,
): { readonly out: Neighbours; readonly in: Neighbours } {
  const unsorted = rows(size, from, to)
  const incoming = rows(size, unsorted.ends, sources(unsorted))
  const outgoing = distinct(rows(size, incoming.ends, sources(incoming)))
  return { out: outgoing, in: rows(size, outgoing.ends, sources(outgoing)) }
}

function distinct({ starts, ends }: Neighbours): Neighbours {
  const kept = new Uint32Array(ends.length)
  const keptStarts = new Uint32Array(starts.length)
  let count = 0
  for (let node = 0; node + 1 < starts.length; node += 1) {
    const first = count
    for (let at = starts[node] ?? 0; at < (starts[node + 1] ?? 0); at += 1) {
      const end = ends[at] ?? 0
      if (count > first && kept[count - 1] === end) continue
      kept[count] = end
      count += 1
    }
    keptStarts[node + 1] = count
  }
  return { starts: keptStarts, ends: kept.slice(0, count) }
}
