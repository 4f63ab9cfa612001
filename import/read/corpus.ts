/** The root of the corpus that comes with talkgraph, wherever that is installed. */
import { dirname, join } from 'node:path'
import { type Files, nodeFiles } from './files.ts'
import { type ImportRoot, innerRoots, type KnownRoot } from './root.ts'
import { find } from './walk.ts'

/** Its name, and the one it takes where a folder of somebody's own has that. */
const [plain, particular] = ['corpus', 'talkgraph-corpus']

/**
 * The root of the corpus at `path`. It keeps its name from one talkgraph to the next, since every one brings the same
 * documents; a folder of the user's that is called "corpus" and is still there keeps its name too.
 */
export async function corpusRoot(
  path: string,
  known: readonly KnownRoot[],
  files: Files = nodeFiles,
): Promise<ImportRoot> {
  const target = await find(files, path)
  const real = target.kind === 'failed' ? path : target.path
  const other = known.find((root) => root.name === plain && root.path !== real)
  const giveWay =
    known.some(({ name }) => name === particular) || (other !== undefined && (await isUsers(other, files)))
  return { name: giveWay ? particular : plain, path: real, only: null, inner: innerRoots(real, known) }
}

/** Whether a folder stands there that is no talkgraph's corpus. */
async function isUsers({ path }: KnownRoot, files: Files): Promise<boolean> {
  if ((await find(files, path)).kind !== 'folder') return false
  const home = dirname(dirname(path))
  if (path !== join(home, 'import', 'corpus')) return true
  const content = await files.bytes(join(home, 'package.json'), 1_000_000).catch(() => null)
  return !(content instanceof Uint8Array && /"name":\s*"talkgraph"/.test(Buffer.from(content).toString('utf8')))
}
