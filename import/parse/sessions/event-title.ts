/** The event in the title of a recap: "QCon NY 2016 Recap", "Notes from Velocity 2015", "What I learned at Velocity 2015". */

/** The words that name the event; null where the line is no title of notes. */
export function eventOfTitle(written: string): string | null {
  const line = written.trim()
  if (line.length > 120) return null
  const event = forms.map((form) => form.exec(line)?.[1]).find((one) => one !== undefined) ?? null
  return event === null || isNoEvent(event) || /^\p{Lu}\p{Ll}+['’]s$/u.test(event) ? null : event
}

/** Whether people take notes of what is called so without going anywhere: "the Rope Podcast", "Lecture". */
export function isNoEvent(name: string): boolean {
  return noEvent.test(name)
}

/** What else people take notes of: "Release notes", "Lecture notes". */
const noEvent =
  /^(?:(?:the|my|our)\s+)?(?:release|patch|meeting|lecture|class|course|study|reading|book|field|design)s?$|\b(?:podcasts?|books?|courses?|newsletter|radio|show)$/i

const word =
  '(?:(?:my|our|some|live|session|conference|raw|quick|short|personal) ){0,2}(?:notes|recap|summary|highlights|takeaways|trip report|report|impressions|thoughts|round-?up|wrap[- ]?up|review|retrospective|recordings|post-?mortem|aftermath|diary|debrief(?:ing)?)'
const forms = [
  /^(?:the |my |our )?(?:\d{1,2} )?(?:best|top|favou?rite) (?:talks|sessions) (?:at|from|of) (?:the )?(.{3,100})$/i,
  new RegExp(`^(.{3,100}?)\\s*[-–—:|,(]?\\s+\\(?${word}(?: (?:post|page))?\\)?[\\s.!]*$`, 'i'),
  new RegExp(`^${word}\\s*(?:\\s(?:from|of|on|for|about)|:|[-–—])\\s+(?:the\\s+)?(.{3,100})$`, 'i'),
  /^.{0,60}\b(?:lessons (?:learned|learnt)|takeaways?|take-?away points|impressions|highlights)\b.{0,30}?\s(?:from|of|at) (?:the )?(\p{Lu}.{2,80}?\s(?:19|20)\d\d)$/iu,
  new RegExp(
    `^(.{3,80}?\\s(?:19|20)\\d\\d|\\S{2,30}(?:conf?|fest|days|summit))\\s+${word}\\s*[-–—:|]\\s.{3,100}$`,
    'i',
  ),
  /^(?:[Tt]he )?[Bb]est of (?:the )?(\p{Lu}\S*(?:[Cc]onf?|Con|[Ff]est|[Dd]ays|[Ss]ummit)(?:\s.{1,40})?)$/u,
  /^(?:the )?best of (?:the )?(\p{L}.{1,80}?\s(?:19|20)\d\d)$/iu,
  /^(?:I|[Ww]e) (?:(?:were|was|have been) at|went to|attended|visited) (?:the )?(\p{Lu}.{2,99})$/u,
  /^(?:(?:[Ss]peaking|[Pp]resenting|[Tt]alking) at|(?:[Hh]ad )?[Aa] (?:good|great) time at) (?:the )?(\p{Lu}.{2,80})$/u,
  /^(?:[Dd]igesting|[Rr]eflections on|[Rr]eflecting on|[Rr]ecapping) (?:the )?(\p{Lu}.{2,80})$/u,
  /^(?:what (?:i|we) (?:learned|learnt|saw|heard) (?:at|from)|(?:a|one|two|three|my|our) (?:day|days|week|time) at|back from|live from) (?:the )?(.{3,100})$/i,
]
