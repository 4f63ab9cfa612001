/** What is looked at in a folder, judged by name alone. */

/** Skipped without a word: hidden files and folders, and what a package manager put there. */
export function isHidden(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules'
}

/**
 * Whether a folder that holds these names is where talkgraph keeps a local Neo4j (`--data ./data`, then `import .`):
 * skipped without a word. No Neo4j of another origin has its password beside its data.
 */
export function isNeo4jHome(names: readonly string[]): boolean {
  return ['conf', 'data', 'logs', 'password'].every((name) => names.includes(name))
}

/** Whether a file's name ends like text that the importer could know; "README" and "NOTES" have no ending and do. */
export function isCandidate(name: string): boolean {
  const dot = name.lastIndexOf('.')
  return dot < 0 || endings.has(name.slice(dot + 1).toLowerCase())
}

const endings = new Set('md markdown txt text html htm json yaml yml toml bib'.split(' '))

/** Orders paths by code point, so that the order is the same on every machine. UTF-8 keeps that order, UTF-16 does not. */
export function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}
