/** Questions as requests: by GET where they fit into an address, so that the answer can be had once and kept; else by POST. */

/** What is sent. */
export interface Question {
  readonly url: string
  /** The body of a POST; null where it is a GET. */
  readonly body: string | null
}

/** Values of variables by their names; one that is undefined is left out. */
export type Variables = Readonly<Record<string, unknown>>

/** Longer addresses are refused by some servers and what stands before them, in characters. */
const longestUrl = 4000

/** A stored operation, asked at its own address. */
export function storedQuestion(base: string, name: string, variables: Variables): Question {
  const parameters = toParameters(variables)
  const url = parameters === null ? null : `${base}/operations/${encodeURIComponent(name)}${parameters}`
  return asGet(url) ?? asPost(base, { extensions: { operation: name }, variables })
}

/** A question of the program's own. */
export function ownQuestion(base: string, query: string, variables: Variables): Question {
  const parameters = new URLSearchParams({ query, variables: JSON.stringify(variables) })
  return asGet(`${base}/graphql?${parameters}`) ?? asPost(base, { query, variables })
}

function asGet(url: string | null): Question | null {
  return url === null || url.length > longestUrl ? null : { url, body: null }
}

function asPost(base: string, body: object): Question {
  return { url: `${base}/graphql`, body: JSON.stringify(body) }
}

/** Variables as parameters, `?` included; null where one has a value that cannot be written so: null, or a list of nothing. */
function toParameters(variables: Variables): string | null {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(variables)) {
    if (value === undefined) continue
    const texts = (Array.isArray(value) ? value : [value]).map(toText)
    if (texts.length === 0 || texts.includes(null)) return null
    for (const text of texts) parameters.append(name, text ?? '')
  }
  return parameters.size === 0 ? '' : `?${parameters}`
}

function toText(value: unknown): string | null {
  if (value === null || value === undefined || Array.isArray(value)) return null
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
