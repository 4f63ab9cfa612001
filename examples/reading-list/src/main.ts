/** `npm start -- --talkgraph http://127.0.0.1:4000`: serves the reading list on this machine alone. */
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { createClient } from 'talkgraph-client'
import { createApp } from './app.ts'

const { values } = parseArgs({
  options: {
    talkgraph: { type: 'string', default: 'http://127.0.0.1:4000' },
    list: { type: 'string', default: 'reading-list.json' },
    port: { type: 'string', default: '4100' },
  },
})
const app = createApp(createClient(values.talkgraph), resolve(values.list))
app.once('error', ({ message }) => {
  process.stderr.write(`${message}\n`)
  process.exitCode = 1
})
app.listen(Number(values.port), '127.0.0.1', () => {
  const { port } = app.address() as AddressInfo // not a pipe: a port was given
  process.stdout.write(`Reading list: http://127.0.0.1:${port}\n`)
})
