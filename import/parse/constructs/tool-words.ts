/** Words by which people say what kind of thing a tool is; a pattern without capturing groups. */
export const toolWords =
  '(?:tool|toolkit|library|framework|(?:programming )?language|database|datastore|checker|simulator|compiler|debugger|package|engine|platform|service|system|utility|plugin)'

/** Whether a word stands for people or things without naming one: "Everyone", "Nothing", "Then", "Our". */
export function isStandIn(word: string): boolean {
  return standIns.has(word.toLowerCase())
}

const standIns = new Set(
  `i you he she it we they who whoever me him her us them my your his its our their this that these those there here then
  everyone everybody everything someone somebody something anyone anybody anything nobody nothing none one each either neither
  both all most many much few some any several others another such and but or so if because while although also
  monday tuesday wednesday thursday friday saturday sunday today yesterday
  people folks mankind man woman mother father mom dad god house home company team book chapter section`.split(/\s+/),
)
