/** Writes `client/src/generated` anew: `npm run client:types`. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { packageFile } from '../src/package-root.ts'
import { readOperations } from '../src/server/operations.ts'
import { generatedFiles } from './generated-files.ts'

const schema = await readFile(packageFile('schema/schema.graphql'), 'utf8')
for (const [name, text] of await generatedFiles(schema, await readOperations()))
  await writeFile(join(import.meta.dirname, 'src/generated', name), text)
