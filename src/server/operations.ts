/** The product's questions: the files of `operations/`, in the order of the number that their names begin with. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { packageFile } from '../package-root.ts'

/** A question that is kept as a file `NUMBER-NAME.graphql`. */
export interface Operation {
  /** e.g. "talks-citing". */
  readonly name: string
  readonly query: string
}

/** All operations of the package, first things first. */
export async function readOperations(folder: string = packageFile('operations')): Promise<readonly Operation[]> {
  const files = (await readdir(folder)).filter((file) => /^\d+-[a-z-]+\.graphql$/.test(file))
  const inOrder = files.sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
  return Promise.all(
    inOrder.map(async (file) => ({
      name: file.replace(/^\d+-|\.graphql$/g, ''),
      query: await readFile(join(folder, file), 'utf8'),
    })),
  )
}
