/** A stand-in for talkgraph that knows three works and recommends as the schema says, for tests of apps. */
import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

const hostile = '<script>document.title = "run"</script> & "quoted"'

const works = {
  swim: { __typename: 'Paper', id: 'swim', title: 'SWIM Protocol', kind: 'PAPER' },
  stateful: { __typename: 'Talk', id: 'stateful', title: 'Scaling Stateful Services', kind: 'TALK' },
  hostile: { __typename: 'Resource', id: 'hostile', title: hostile, kind: 'READING_LIST' },
}
const candidates = [
  { id: 'orleans-talk', title: 'Orleans', kind: 'TALK' },
  { id: 'orleans-paper', title: 'Orleans', kind: 'PAPER' },
]

/** What a name leads to: each answer that the schema knows. */
function find(ref: string) {
  if (ref === 'Orleans') return { __typename: 'Ambiguous', message: 'Two works are called Orleans', candidates }
  const work = Object.values(works).find(({ id }) => id === ref.toLowerCase())
  return work ?? { __typename: 'NotFound', message: `Nothing is called “${ref}”`, nearest: [works.swim] }
}

const line = (startLine: number, quote: string) => ({
  path: 'talks/stateful.md',
  startLine,
  quote,
  url: `https://example.org/stateful.md#L${startLine}`,
})
const link = (url: string, suspect = false) => ({ url, suspect })
const swim = { title: works.swim.title }
const stateful = { title: works.stateful.title }

const recommended = [
  {
    work: {
      id: 'dynamo',
      title: 'Dynamo',
      kind: 'PAPER',
      year: 2007,
      links: [link('https://wrong.example', true), link('https://example.org/dynamo.pdf')],
    },
    reasons: [
      {
        sentence: 'Cited beside SWIM Protocol in Scaling Stateful Services, line 40',
        evidence: [],
        path: {
          hops: [
            { relation: 'CITES', forward: false, from: swim, to: stateful, evidence: [line(38, 'SWIM')] },
            {
              relation: 'CITES',
              forward: true,
              from: stateful,
              to: { title: 'Dynamo' },
              evidence: [line(40, 'Dynamo, which is key')],
            },
          ],
        },
      },
      {
        sentence: 'Its words are alike: “membership”',
        path: null,
        evidence: [{ ...line(7, hostile), url: 'javascript:alert(1)' }],
      },
    ],
  },
  { work: { ...works.hostile, year: null, links: [link('javascript:alert(1)')] }, reasons: [] },
]

/** What is recommended to who likes and has seen these; those who like the hostile work alone are told why there is nothing. */
function recommend(like: readonly string[], alreadySeen: readonly string[]) {
  const isAlone = like.every((id) => id === 'hostile')
  const known = [...like, ...alreadySeen]
  return {
    dataVersion: '1',
    diagnostics: isAlone ? [{ message: 'Nothing is joined to what you like' }] : [],
    nodes: isAlone ? [] : recommended.filter(({ work }) => !known.includes(work.id)),
  }
}

/** Starts it on any free port. */
export async function standIn() {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost')
    if (pathname === '/operations/work') return send(response, { work: find(searchParams.get('ref') ?? '') })
    const { like, alreadySeen } = JSON.parse(searchParams.get('variables') ?? '{}')
    return send(response, { recommendations: recommend(like, alreadySeen) })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function send(response: ServerResponse, data: object): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data }))
}
