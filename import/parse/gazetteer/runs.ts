/** Names that stand side by side: "Consul, etcd and ZooKeeper", "Logstash/Logback", "S4 STORM Samza". */
import type { Occurrence } from './find-names.ts'

/** Names with nothing but signs of a list between them. */
export interface Run {
  readonly names: readonly Occurrence[]
  /** Nothing else stands in the line. */
  readonly isWholeLine: boolean
  /** Every sign between is more than a blank. */
  readonly isParted: boolean
}

/** The runs of a line's names, each name in one; a name by itself is a run of one. */
export function runsOf(line: string, names: readonly Occurrence[]): readonly Run[] {
  const groups: Occurrence[][] = []
  for (const name of names) {
    const last = groups.at(-1)
    const previous = last?.at(-1)
    if (last !== undefined && previous !== undefined && joiner.test(line.slice(previous.end, name.start)))
      last.push(name)
    else groups.push([name])
  }
  return groups.map((group) => {
    const [first, last] = [group[0], group.at(-1)]
    const outside = line.slice(0, first?.start ?? 0) + line.slice(last?.end ?? 0).replace(/^\s*\([^()]{0,60}\)/, '')
    const gaps = group.slice(1).map((name, index) => line.slice(group[index]?.end ?? 0, name.start))
    return { names: group, isWholeLine: !/[\p{L}\p{N}]/u.test(outside), isParted: gaps.every((gap) => /\S/.test(gap)) }
  })
}

const joiner =
  /^(?:\s*(?:[,/+&|?;•·]|->|→|<->|vs\.?|versus)?\s*|\s+[-–—]\s+|,?\s+(?:and|or|and\/or|to|with|on|over|\+)\s+)$/
