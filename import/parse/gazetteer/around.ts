/**
 * What stands around a name in its line and speaks for or against its being meant as a tool or a title. Each sign is a way
 * in which people write about tools; none looks further than the line.
 */
import { isPersonName } from '../constructs/person-name.ts'

/** A place in a line. */
export interface Spot {
  readonly line: string
  readonly start: number
  readonly end: number
}

/** How far from the name a sign may stand, in characters. */
const reach = 80

/** Whether capitals are due to the place: at the start of a line, behind a bullet or a time, of a sentence. */
function startsSentence({ line, start }: Spot): boolean {
  return /(?:^[\s\d:.hms()[\]•*–—-]*|[.!?:]\s+)["“(]?$/.test(line.slice(0, start))
}

/** Whether a word in front of a sentence is its subject, a label or a title: "Chef to manage", "Storm: …", "Consul". */
export function isSubject(spot: Spot): boolean {
  return (
    !startsSentence(spot) ||
    /^(?:['’]s\b|\s*(?:$|[,:;/+&|?()–—-]|->|→)|\s+(?:-|is|was|has|had|can|does|to|for|and|or|vs|with|uses?|runs?|itself)\b)/.test(
      after(spot),
    )
  )
}

function before({ line, start }: Spot): string {
  return line.slice(Math.max(0, start - reach), start)
}

function after({ line, end }: Spot): string {
  return line.slice(end, end + reach)
}

/** "Apache Storm", "Netflix's Atlas": a house that makes tools in front. */
export function hasMaker(spot: Spot): boolean {
  return makers.test(before(spot))
}

const makers =
  /\b(?:Apache|Amazon|AWS|Azure|Google|HashiCorp|Netflix|Twitter|Facebook|LinkedIn|Uber|Etsy|Airbnb|Yelp|Spotify|Microsoft|Oracle|IBM|Red Hat|Mozilla|Pivotal|Stripe|Dropbox|Pinterest|SoundCloud)(?:['’]s?)? $/

/** "using Storm", "migrated to Salt", "ships logs to graphite". */
export function isUsed(spot: Spot): boolean {
  return used.test(before(spot))
}

const used =
  /\b(?:using|uses?|used|via|try|tried|adopt(?:s|ed|ing)?|cho(?:ose|se)|deploy(?:s|ed|ing)?|install(?:s|ed|ing)?|run(?:s|ning)? (?:on|in)|(?:mov(?:es?|ed|ing)|migrat(?:es?|ed|ing)|switch(?:es|ed|ing)?) (?:to|from|off)|(?:built|based|implemented|written) (?:on|with|in|around)|powered by|backed by|(?:sends?|sent|ships?|shipped|push(?:es|ed)?|writes?|wrote|publish(?:es|ed)?|feeds?|logs?) (?:\w{1,20} )?(?:to|into)|replac(?:es?|ed|ing)(?: \w{1,20})? (?:by|with)|stor(?:es?|ed|ing)(?: \w{1,20})? in|puts?(?: \w{1,20}){0,3} (?:in|into|on)|w\/) ?$/i

/** "Storm cluster", "chef cookbooks": a word behind the name that only tools take. */
export function hasPart(spot: Spot): boolean {
  return parts.test(after(spot))
}

const parts =
  /^ (?:clusters?|servers?|agents?|clients?|daemons?|databases?|queues?|topics?|brokers?|plugins?|cookbooks?|playbooks?|manifests?|recipes?|modules?|jobs?|pipelines?|dashboards?|topolog(?:y|ies)|nodes?|scripts?|configs?|containers?|images?|pods?|operators?|exporters?|queries|tables?|indexes|indices|schemas?|specs?|models?|proofs?|tests?|library|libraries|framework|apps?|APIs?|deployments?|installations?|instances?|scores?|reports?)\b/

/** "consul (a service registry)", "Storm, which is a stream processing engine", "Bosun: alerting system". */
export function isExplained(spot: Spot): boolean {
  return explained.test(after(spot))
}

const nouns =
  '(?:tool(?:kit|s)?|librar(?:y|ies)|frameworks?|databases?|data ?stores?|checkers?|simulators?|compilers?|debuggers?|engines?|queues?|brokers?|registry|schedulers?|orchestrators?|prox(?:y|ies)|balancers?|servers?|platforms?|caches?|clients?|plugins?|linters?|profilers?|runners?|systems?|managers?|bus|prover|assistant|DSL|daemon)'
const explained = new RegExp(
  `^(?:\\s*\\((?:an? |the |our )?|,? (?:which |that )?(?:is|was) (?:an?|the|our) |, (?:an?|the|our) |\\s*[–—:-]\\s+(?:an? )?)(?:[\\p{L}\\d/+#-]{1,20} ){0,4}${nouns}\\b`,
  'iu',
)

/** "consul (a service registry)" alone, which also says it of a word in small letters. */
export function isExplainedInBrackets(spot: Spot): boolean {
  return /^\s*\(/.test(after(spot)) && isExplained(spot)
}

/** Capitals within a sentence in small letters: a name, and no first word or heading. */
export function isNameInSentence(spot: Spot): boolean {
  const left = /(?:^|[^\p{L}\p{N}])([\p{L}\p{N}'’-]+)[,;)]? ["“(]?$/u.exec(before(spot))?.[1]
  const right = /^[\s"”]*([\p{L}\p{N}]\S*)/u.exec(after(spot))?.[1]
  return left !== undefined && /^\p{Ll}/u.test(left) && !placed.test(left) && !/^\p{Lu}/u.test(right ?? 'x')
}

/** As `isNameInSentence`, for titles, which may stand behind any word. */
export function isTitleInSentence(spot: Spot): boolean {
  const left = /([\p{L}\p{N}'’-]+)[,;:)]? $/u.exec(before(spot))?.[1]
  return left !== undefined && /^\p{Ll}/u.test(left) && !/^\s+\p{Lu}/u.test(after(spot))
}

/** Words before names of places and people, and before words that name nothing. */
const placed = /^(?:at|by|from|near|visit\w*|with|and|meet|thanks|ask|the|an?|this|that|our|my)$/

/** Firms, events, people and sponsors that are called as tools are: "at Docker", "Kafka Summit", "SciPy 2013", "the Datadog booth", "Jane Doe from Snyk". */
export function isElsewhere(spot: Spot): boolean {
  return (
    (/\b[Aa]t $/.test(before(spot)) &&
      !/\b(?:look\w*|good|great|bad|better|best|glance|poke|laugh\w*|arriv\w*) at $/i.test(before(spot))) ||
    /\b(?:C[TE]O|VP|head|founder|director|evangelist|advocate|employee|engineer|works?|working|team|folks|people) (?:of|from|at|for) $/i.test(
      before(spot),
    ) ||
    (/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+,? \(?$/u.test(before(spot)) && /^\)/.test(after(spot))) ||
    isPersonName(/(\p{Lu}\S{1,20} \p{Lu}\S{1,20}) from $/u.exec(before(spot))?.[1] ?? '') ||
    (/(?:@\w{1,30}\W{0,3}|^\W{0,3}\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+) [-–—|] $/u.test(before(spot)) &&
      /^\W*$/.test(after(spot))) ||
    /^(?:['’]s)? (?:(?:19|20)\d\d\b|Summit|Conf(?:erence)?\b|Con\b|Camp\b|Days?\b|Inc\b|Ltd|Labs|GmbH|[Ee]mployee|[Ee]ngineer\b|C[TE]O|founder|co-founder|booth|stickers?|t-?shirts?|logo|[Cc]ommunity|people|folks|guys|team\b)/.test(
      after(spot),
    ) ||
    /\bsponsor/i.test(spot.line)
  )
}

/** "read the goal", "The Goal by Eliyahu Goldratt", "The Goal (book)"; with its capitals also “The Goal” and "The Goal (Goldratt)". */
export function isCited(spot: Spot, isExact: boolean): boolean {
  if (/^["”]? ?(?:\((?:the |a )?(?:book|paper)\)|book\b|paper\b)/.test(after(spot))) return true
  if (/\b(?:read|books?|papers?)[: ]+(?:on |the |an? )?$/i.test(before(spot))) return true
  if (!isExact) return false
  return (
    /\b(?:read|reading|books?|papers?|recommend(?:s|ed)?|author of)\b[^.;]{0,12}$/i.test(before(spot)) ||
    /["“]$/.test(before(spot)) ||
    authorBehind.test(after(spot))
  )
}

const authorBehind =
  /^["”]?,?\s*(?:by \p{Lu}|\(\p{Lu}\p{Ll}{2,20}(?:,? \p{Lu}[\p{Ll}.]{1,20}| et al\.?)*(?:,? (?:19|20)\d\d)?\))/u

/** Spans of a line in which somebody else speaks; what is named there the talk does not name. */
export function quotations(line: string): readonly { readonly start: number; readonly end: number }[] {
  return [...line.matchAll(/["“]([^"“”\n]{20,600})["”]/g)].flatMap((match) =>
    (match[1] ?? '').split(/\s+/).length >= 5 ? [{ start: match.index, end: match.index + match[0].length }] : [],
  )
}
