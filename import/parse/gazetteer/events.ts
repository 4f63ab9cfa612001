/** Series of events whose names are often run together, as they write themselves. */
const series = `
All Things Open; Agile India; Berlin Buzzwords; Beyond Tellerrand; Big Ruby; Build Stuff; Code Mesh; Craft Conf; Curry On; Deconstruct Conf;
Elixir Conf; Empire Node; Erlang Factory; Euro Clojure; Front Trends; Full Stack Fest; Haskell Exchange; Kafka Summit; Lambda Days; Lambda
World; Lone Star Ruby; Madison Ruby; Nike Tech Talk; Open Source Summit; Papers We Love; React Rally; Reactive Summit; Ruby Nation; Scala
Days; Scala Exchange; Scala World; Spark Summit; Strange Loop; Voxxed Days; Web Summit; Windy City Rails; Women Who Code
`
const bySqueezed = new Map(
  series.split(/;|\n(?=\n|$)/).map((name) => [squeezed(name), name.replace(/\s+/g, ' ').trim()]),
)

/** A series with its first word parted where that is a known name run together: "StrangeLoop" as "Strange Loop". */
export function partedSeries(name: string): string {
  const [first = '', ...rest] = name.split(' ')
  return [bySqueezed.get(squeezed(first)) ?? first, ...rest].join(' ')
}

function squeezed(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
