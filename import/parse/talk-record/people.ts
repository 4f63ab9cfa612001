/** The people whom a record names: names, lists in one text, objects with name and handles, and words that stand for nobody. */
import { isPersonName, readNames } from '../constructs/person-name.ts'
import { type Speaker, speakerNamed } from '../constructs/speaker-line.ts'
import { stripped } from '../constructs/title.ts'
import { titleParts } from '../constructs/title-parts.ts'
import { elementsOf, field, textOf } from '../json/fields.ts'
import type { Json, JsonObject } from '../json/read-json.ts'

/** A person, and the value that names them. */
export interface RecordPerson extends Speaker {
  readonly at: Json
}

/** What a value about people says; `unread` are values that are neither a name nor a stand-in for one. */
export interface RecordPeople {
  readonly people: readonly RecordPerson[]
  readonly unread: readonly Json[]
}

export function readPeople(value: Json | null): RecordPeople {
  const people: RecordPerson[] = []
  const unread: Json[] = []
  for (const at of elementsOf(value)) {
    const found = at.kind === 'object' ? ofObject(at) : ofText(textOf(at) ?? '')
    if (found === null) unread.push(at)
    else for (const { name, handles, affiliations } of found) people.push({ name, handles, affiliations, at })
  }
  return { people, unread }
}

/** The people of a text: one name as it is written, or several; null where it can be none. */
function ofText(written: string): readonly Speaker[] | null {
  if (usual.test(written) && !nobody.test(written)) return [speakerNamed(written)]
  const text = stripped(blanks.test(written) ? written.replace(/\s+/g, ' ') : written, ' ,;-')
  if (text === '' || nobody.test(text)) return []
  const bracket = text.endsWith(')') ? /^([^()]{2,80}?)\s*\(([^()]{1,60})\)$/.exec(text) : null
  if (bracket !== null) return inBrackets(text, bracket[1] ?? '', bracket[2] ?? '')
  const listed = hasSeparator.test(text) ? text.split(separators) : []
  if (listed.length > 1 && listed.every((name) => fullName.test(name))) return listed.map(named)
  if (text.length <= 60 && !wordy.test(text)) return [named(text)]
  const names = readNames(text.replace(/^.{0,80}\bwith:?\s+/i, ''))?.names ?? titleParts(text, noContext).authors
  return names.length > 0 ? names.map(named) : null
}

/** A first name and a last as most are written, which nothing parts and nothing is around. */
const usual = /^[A-Z][a-z]{1,20} [A-Z][a-z]{1,20}$/

/** White space that is no single space. */
const blanks = /\s\s|[^\S ]/
const separators = /\s*[,;/]\s*|\s+(?:and|&|e|y|et|und)\s+/
const hasSeparator = /[,;/]| (?:and|&|e|y|et|und) /

/** What no name has: marks of a sentence, more than six words. */
const wordy = /[:!?]|(?: [^ ]*){6}/

/** A first name and more, as those write it who list people. */
const fullName = /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}"“”'’.-]{1,40}){1,4}$/u

/** "Jane Doe (@jane)", "Jane Doe (Acme)", "Jane Doe (keynote)"; any other name with brackets is kept whole. */
function inBrackets(whole: string, name: string, inside: string): readonly Speaker[] {
  const handle = /^@(\w{1,30})$/.exec(inside)?.[1]?.toLowerCase()
  if (handle !== undefined) return [{ ...named(name), handles: [`twitter:${handle}`] }]
  if (roles.test(inside)) return nobody.test(name) ? [] : [named(name)]
  const isFirm = isPersonName(name) && /^\p{Lu}/u.test(inside)
  return [isFirm ? { ...named(name), affiliations: [inside] } : named(whole)]
}

/** An object with a name, or with parts of one; nobody where it has neither. */
function ofObject(object: JsonObject): readonly Speaker[] | null {
  const part = (...names: readonly string[]): string | null => textOf(field(object, names))
  const parts = [part('first_name', 'firstName', 'given'), part('last_name', 'lastName', 'family')]
  const whole = part(
    'name',
    'full_name',
    'fullName',
    'public_name',
    'publicName',
    'display_name',
    'displayName',
    'literal',
  )
  const [first, ...more] = ofText(whole ?? parts.filter((one) => one !== null).join(' ')) ?? []
  if (first === undefined) return null
  const handles = services.flatMap(([service, names]) => {
    const handle = /(?:^|[/@])([\w.-]{1,40})\/?$/.exec(part(...names) ?? '')?.[1]
    return handle === undefined ? [] : [`${service}:${handle.toLowerCase()}`]
  })
  const firm = part('affiliation', 'company', 'organization', 'organisation', 'employer')
  const affiliations = firm === null ? first.affiliations : [firm]
  return [{ ...first, handles: [...first.handles, ...handles], affiliations }, ...more]
}

const services: readonly (readonly [string, readonly string[]])[] = [
  ['twitter', ['twitter', 'twitter_handle', 'twitterHandle', 'twitter_name', 'twitter_username']],
  ['github', ['github', 'github_handle', 'githubHandle', 'github_username']],
]

/** A name without the title before it. */
function named(name: string): Speaker {
  return speakerNamed(name.trim().replace(/^(?:Dr|Prof|Professor|Mr|Mrs|Ms)\b\.?\s+(?=\S+\s)/, ''))
}

const noContext = { people: new Set<string>(), authorFirst: false, host: '' }

/** Words in the place of a name that name nobody. */
const nobody =
  /^(?:unknown|none|null|n\/?a|tb[acd]|to be (?:announced|confirmed)|anonymous|everyone|everybody|all|team|staff|community|organi[sz]ers?|panel(?:l?ists)?|moderators?|hosts?|(?:various|multiple|several|many|different|all|guest|unknown|no|other)(?: (?:speakers?|presenters?|authors?|people|artists?))?|speakers?|presenters?|-+|\?+)$/i
const roles =
  /^(?:unknown|keynote(?: speaker)?|moderator|chair|host|speaker|presenter|panel(?:l?ist)?|organi[sz]er|ed\.?)$/i
