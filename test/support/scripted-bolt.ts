/** A Bolt server that executes nothing: it answers by script, so that a driver's routing can be seen on any machine. */
import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'

/** What the server answers to a request for the routing table: addresses as `host:port`. */
export interface RoutingTable {
  readonly routers: readonly string[]
  readonly readers: readonly string[]
  readonly writers: readonly string[]
}

/** A scripted server on a free loopback port. */
export interface ScriptedBolt {
  /** `127.0.0.1:PORT` */
  readonly address: string
  /** The names of the messages received, in order, log-on and farewell left out. */
  readonly received: readonly string[]
  stop(): Promise<void>
}

/** Starts a server that answers every query with one record `[name]`, and ROUTE with the table. */
export async function startScriptedBolt(name: string, table: () => RoutingTable): Promise<ScriptedBolt> {
  const received: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    converse(socket, (signature) => {
      const message = messageNames.get(signature) ?? `0x${signature.toString(16)}`
      if (!quiet.has(message)) received.push(message)
      return replyTo(message, name, table)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('Expected a port')
  const stop = async () => {
    for (const socket of sockets) socket.destroy()
    server.close()
    await once(server, 'close')
  }
  return { address: `127.0.0.1:${address.port}`, received, stop }
}

const messageNames = new Map([
  [0x01, 'HELLO'],
  [0x02, 'GOODBYE'],
  [0x0f, 'RESET'],
  [0x10, 'RUN'],
  [0x11, 'BEGIN'],
  [0x12, 'COMMIT'],
  [0x13, 'ROLLBACK'],
  [0x2f, 'DISCARD'],
  [0x3f, 'PULL'],
  [0x54, 'TELEMETRY'],
  [0x66, 'ROUTE'],
  [0x6a, 'LOGON'],
])
const quiet = new Set(['HELLO', 'LOGON', 'GOODBYE', 'RESET', 'TELEMETRY'])

type Value = string | number | readonly Value[] | { readonly [key: string]: Value }

/** The messages that answer one: signature and field. 0x70 is SUCCESS, 0x71 RECORD. */
function replyTo(message: string, name: string, table: () => RoutingTable): readonly (readonly [number, Value])[] {
  if (message === 'GOODBYE') return []
  if (message === 'HELLO') return [[0x70, { server: 'Neo4j/5.26.0', connection_id: name }]]
  if (message === 'ROUTE') return [[0x70, { rt: routingTable(table()) }]]
  if (message === 'RUN') return [[0x70, { fields: ['who'] }]]
  if (message === 'PULL') {
    return [
      [0x71, [name]],
      [0x70, { type: 'r' }],
    ]
  }
  return [[0x70, {}]]
}

function routingTable({ routers, readers, writers }: RoutingTable): Value {
  const servers = [
    { addresses: routers, role: 'ROUTE' },
    { addresses: readers, role: 'READ' },
    { addresses: writers, role: 'WRITE' },
  ]
  return { ttl: 300, db: 'neo4j', servers }
}

/** Agrees on Bolt 5.4, then answers each message; a message comes in chunks, and an empty chunk ends it. */
function converse(socket: Socket, answer: (signature: number) => readonly (readonly [number, Value])[]): void {
  let agreed = false
  let signature: number | null = null
  let rest: Buffer = Buffer.alloc(0)
  socket.on('data', (data) => {
    rest = Buffer.concat([rest, data])
    if (!agreed) {
      if (rest.length < 20) return
      rest = rest.subarray(20)
      agreed = true
      socket.write(Buffer.from([0, 0, 4, 5]))
    }
    while (rest.length >= 2 && rest.length >= 2 + rest.readUInt16BE(0)) {
      const chunk = rest.subarray(2, 2 + rest.readUInt16BE(0))
      rest = rest.subarray(2 + chunk.length)
      // The first chunk begins with the structure's size and its signature, all that a script needs to know.
      if (chunk.length > 0) signature ??= chunk[1] ?? null
      else if (signature !== null) {
        for (const [reply, field] of answer(signature)) socket.write(framed(reply, field))
        signature = null
      }
    }
  })
}

function framed(signature: number, field: Value): Buffer {
  const body = Buffer.concat([Buffer.from([0xb1, signature]), packed(field)])
  const size = Buffer.alloc(2)
  size.writeUInt16BE(body.length)
  return Buffer.concat([size, body, Buffer.alloc(2)])
}

/** PackStream with 16-bit sizes throughout, which is allowed for short values too. */
function packed(value: Value): Buffer {
  if (typeof value === 'number') return sized(0xc9, value)
  if (typeof value === 'string') return Buffer.concat([sized(0xd1, Buffer.byteLength(value)), Buffer.from(value)])
  if (isList(value)) return Buffer.concat([sized(0xd5, value.length), ...value.map(packed)])
  const entries = Object.entries(value)
  return Buffer.concat([sized(0xd9, entries.length), ...entries.flatMap(([key, each]) => [packed(key), packed(each)])])
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value)
}

function sized(marker: number, size: number): Buffer {
  const bytes = Buffer.from([marker, 0, 0])
  bytes.writeUInt16BE(size, 1)
  return bytes
}
