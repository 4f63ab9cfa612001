/** What a heading promises about what stands below it. */

export const sectionRoles = [
  'abstract',
  'references',
  'tweets',
  'credits',
  'bio',
  'outline',
  'occasions',
  'aside',
  'other',
] as const
export type SectionRole = (typeof sectionRoles)[number]

/** The role of a section by the words of its heading; `other` for a heading that is a name or a topic. */
export function sectionRole(heading: string): SectionRole {
  const words = heading
    .replace(picture, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return patterns.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other'
}

/** A picture in front, some of which count as letters. */
const picture = /^\p{Extended_Pictographic}\uFE0F?/u

/** Whether a heading only says that a talk, or something about one, stands below it, and is the title of none. */
export function isGeneral(heading: string): boolean {
  return general.test(heading.trim())
}

const general =
  /^(?:(?:the|this|my|about(?: the)?)\s+)?(?:context|about|background|info(?:rmation)?|details|introduction|intro|overview|talks?|presentations?|events?|conferences?)\s*:?$/i

const patterns: readonly (readonly [SectionRole, RegExp])[] = [
  [
    'credits',
    /^(?:image|photo|picture|icon|art|music)s? (?:credits?|sources?|attributions?)$|^credits?$|^attributions?$/,
  ],
  ['tweets', /\btweets?$/],
  [
    'bio',
    /^(?:about (?:me|us|the (?:author|speaker|presenter)s?)|(?:speaker |short |author )?bio(?:s|graphy)?|(?:the )?speakers?|presenters?|authors?|contact(?: me| us| info| details)?|who (?:am i|are we))$/,
  ],
  ['abstract', /^(?:(?:talk |the )?(?:abstract|summary|description|tl ?dr)|about (?:the|this) talk|synopsis)$/],
  [
    'outline',
    /^(?:(?:talk |the |tentative |rough |draft )?(?:outline|agenda|structure|table of contents|contents|toc|slides|video))$/,
  ],
  [
    'occasions',
    /^(?:(?:past|previous|upcoming|other|all) )?(?:presentations|occasions|(?:also )?(?:given|presented|delivered|held) (?:at|on|in|for)|deliveries|appearances|events)$|^(?:where|when) (?:i|we|it|this talk)\b.*\b(?:gave|given|presented|spoke|held)\b.*$|^(?:talk )?(?:history|past talks|venues)$|^(?:(?:other|all|earlier|previous) )?versions(?: of (?:this|the) (?:talk|presentation))?$/,
  ],
  [
    'references',
    /^(?:[\p{L}'&]+ ){0,3}(?:references?|resources|bibliography|readings?|reading list|articles|links|materials?|papers|books|blog ?posts|citations|sources|see also|read more|works cited|related work|prior art|learn more|further watching)(?: (?:mentioned|cited|used|referenced|discussed)(?: (?:in|during|by|on) .{1,40})?| (?:from|in|for|of) (?:the|this|my|our) (?:talk|presentation|slides|session|keynote))?$|^(?:(?:some |the )?(?:things|stuff|works|papers|books) )?(?:what |that |which )?(?:i|we) (?:read|cited?|mentioned|referenced|drew on|used)\b.{0,40}$|^(?:things |stuff |works |papers )?(?:mentioned|cited|referenced) in (?:the|this|my|our) (?:talk|slides|presentation|session)$|^(?:if you )?(?:want|like) to (?:know|learn|read|dig) .{1,20}$|^where to go (?:next|from here)$|^(?:dig|go|going) deeper$/u,
  ],
  [
    'aside',
    /^(?:thank(?:s| you).*|acknowledge?ments?|licen[cs]e.*|contact.*|contributing|feedback|installation|install|usage|getting started|setup|requirements|changelog|faqs?|frequently asked questions|code of conduct|organi[sz]ers)$/,
  ],
]
