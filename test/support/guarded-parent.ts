/** A program that starts `sleep` under a watchdog, says the process group, and then only lives, to be killed. */
import { spawnGuarded } from '../../src/neo4j/guarded.ts'

const guarded = spawnGuarded('sleep', ['300'], 2)
process.stdout.write(`${guarded.group}\n`)
await guarded.ended
