/**
 * A process that answers each question by one statement written by hand, in an auto-commit read of the environment's Neo4j,
 * on `node:http`. Takes the number of a question as the path, and its variables as the body.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import neo4j from 'neo4j-driver'
import { questions } from '../questions/all.ts'
import { openDriver } from './driver.ts'
import { serveUntilEnd } from './until-end.ts'

const { driver, database } = openDriver()
const statements = new Map(questions.map(({ statement }, number) => [`/${number}`, statement]))

const server = createServer((request, response) => {
  answer(request, response).catch((error: unknown) => {
    response.writeHead(500).end(JSON.stringify({ errors: [{ message: String(error) }] }))
  })
})
await serveUntilEnd(server, '', () => driver.close())

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const statement = statements.get(request.url ?? '')
  if (statement === undefined) return void response.writeHead(404).end()
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ })
  try {
    const { records } = await session.run(statement, JSON.parse(await bodyOf(request)))
    const body = JSON.stringify({ data: records.map((record) => record.get('answer')) })
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body)
  } finally {
    await session.close()
  }
}

function bodyOf(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    let body = ''
    request.setEncoding('utf8')
    request.on('data', (chunk: string) => {
      body += chunk
    })
    request.on('end', () => resolve(body))
    request.on('error', reject)
  })
}
