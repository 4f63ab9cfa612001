/** The house as drawn in CONTRIBUTING: which room may import which, no cycles, and packages kept to their rooms. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')

/** Rooms, the most particular path first, with the rooms that each may import beside itself. */
const rooms: readonly (readonly [path: string, mayImport: readonly string[]])[] = [
  ['src/model', []],
  ['src/errors.ts', []],
  ['src/package-root.ts', []],
  ['src/limits.ts', []],
  ['src/means.ts', []],
  ['src/config.ts', ['src/errors.ts', 'src/limits.ts', 'src/means.ts']],
  ['src/graph/address.ts', []],
  ['src/graph', ['src/graph/address.ts', 'src/model', 'src/errors.ts']],
  ['src/adjacency', ['src/model', 'src/graph']],
  ['src/recommend', ['src/model', 'src/adjacency']],
  ['src/queries', ['src/model', 'src/graph', 'src/adjacency', 'src/recommend', 'src/errors.ts']],
  ['src/neo4j', ['src/graph/address.ts', 'src/errors.ts', 'src/package-root.ts']],
  [
    'schema',
    ['src/model', 'src/graph', 'src/adjacency', 'src/recommend', 'src/queries', 'src/errors.ts', 'src/package-root.ts'],
  ],
  [
    'src/server',
    [
      'src/model',
      'src/graph',
      'src/adjacency',
      'src/queries',
      'schema',
      'src/errors.ts',
      'src/limits.ts',
      'src/means.ts',
      'src/package-root.ts',
    ],
  ],
  ['import/read', ['src/model', 'src/errors.ts']],
  ['import/parse', ['src/model']],
  ['import/topics', ['src/model', 'import/parse']],
  ['import/resolve', ['src/model']],
  ['import/load', ['src/model', 'src/graph', 'src/errors.ts', 'import/parse', 'import/resolve']],
  ['import/understand.ts', ['src/model', 'import/read', 'import/parse', 'import/topics', 'import/load']],
  [
    'import/gather.ts',
    ['src/model', 'import/read', 'import/parse', 'import/topics', 'import/load', 'import/understand.ts'],
  ],
  [
    'import/prepare.ts',
    [
      'src/model',
      'src/graph',
      'src/package-root.ts',
      'import/gather.ts',
      'import/read',
      'import/topics',
      'import/load',
    ],
  ],
  ['import/lean-heap.ts', []],
  ['import/pipeline.ts', ['src/model', 'src/graph', 'import/prepare.ts', 'import/load', 'import/lean-heap.ts']],
  ['import/forget.ts', ['src/graph', 'src/errors.ts', 'import/read', 'import/topics', 'import/load']],
  ['import/reset.ts', ['src/graph', 'import/load']],
  [
    'src/cli',
    [
      'src/model',
      'src/config.ts',
      'src/errors.ts',
      'src/package-root.ts',
      'src/neo4j',
      'src/graph/address.ts',
      'src/graph',
      'src/queries',
      'src/server',
      'import/pipeline.ts',
      'import/forget.ts',
      'import/reset.ts',
    ],
  ],
]

/** Packages that stay in one room. */
const keptPackages: readonly (readonly [pattern: RegExp, room: string])[] = [
  [/^neo4j-driver/, 'src/graph'],
  [/^@pothos\//, 'schema'],
  [/^(?:mdast|micromark|unist|htmlparser2)/, 'import/parse'],
  [/^commander$/, 'src/cli'],
  [/^graphql-(?:yoga|jit)$/, 'src/server'],
]

interface SourceFile {
  readonly path: string
  readonly text: string
  readonly imports: readonly string[]
}

const files: readonly SourceFile[] = ['src', 'schema', 'import'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => {
      const text = readFileSync(join(root, folder, name), 'utf8')
      return {
        path: join(folder, name),
        text,
        imports: [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, from]) => from ?? ''),
      }
    }),
)

function target(file: SourceFile, specifier: string): string {
  return relative(root, resolve(root, dirname(file.path), specifier))
}

function roomOf(path: string): string | undefined {
  return rooms.find(([room]) => path === room || path.startsWith(`${room}/`) || path === `${room}.ts`)?.[0]
}

describe('the house', () => {
  test('every file stands in a room', () => {
    expect(files.filter(({ path }) => roomOf(path) === undefined).map(({ path }) => path)).toEqual([])
  })

  test('rooms import only what they may', () => {
    const wrong = files.flatMap((file) => {
      const room = roomOf(file.path)
      const allowed = rooms.find(([name]) => name === room)?.[1] ?? []
      return file.imports
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => target(file, specifier))
        .filter((to) => roomOf(to) !== room && !allowed.includes(roomOf(to) ?? ''))
        .map((to) => `${file.path} -> ${to}`)
    })
    expect(wrong).toEqual([])
  })

  test('packages stay in their rooms', () => {
    const wrong = files.flatMap((file) =>
      keptPackages
        .filter(
          ([pattern, room]) => roomOf(file.path) !== room && file.imports.some((specifier) => pattern.test(specifier)),
        )
        .map(([pattern]) => `${file.path} imports ${pattern}`),
    )
    expect(wrong).toEqual([])
  })

  test('only the configuration reads the environment', () => {
    expect(
      files
        .filter(({ path, text }) => path !== 'src/config.ts' && text.includes('process.env'))
        .map(({ path }) => path),
    ).toEqual([])
  })

  test('there is no cycle, type imports included', () => {
    const edges = new Map(
      files.map((file) => [
        file.path,
        file.imports.filter((specifier) => specifier.startsWith('.')).map((specifier) => target(file, specifier)),
      ]),
    )
    expect(cycleIn(edges)).toEqual([])
  })

  test('files stay readable: at most 300 lines', () => {
    expect(files.filter(({ text }) => text.split('\n').length > 301).map(({ path }) => path)).toEqual([])
  })
})

/** The files of one cycle, or none. */
function cycleIn(edges: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>()
  const walk = (file: string, above: readonly string[]): readonly string[] => {
    const start = above.indexOf(file)
    if (start >= 0) return above.slice(start)
    if (done.has(file)) return []
    for (const next of edges.get(file) ?? []) {
      const cycle = walk(next, [...above, file])
      if (cycle.length > 0) return cycle
    }
    done.add(file)
    return []
  }
  for (const file of edges.keys()) {
    const cycle = walk(file, [])
    if (cycle.length > 0) return cycle
  }
  return []
}
