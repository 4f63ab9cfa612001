/** Labels of links that show another face of the work beside them ("[pdf]", "[slides]"), or that name nothing ("[here]"). */
import { mediaRole } from './media.ts'

/** Whether a label says where or in what form a work can be had, and is no title: "pdf", "arXiv", "Slides", "Amazon", "📄". */
export function isFace(label: string): boolean {
  const words = label
    .toLowerCase()
    .replace(/:[a-z_]+:/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return words === '' || face.test(words) || ofOwn.test(words) || occasionAlone.test(label.trim()) || showsMedia(label)
}

function showsMedia(label: string): boolean {
  const role = mediaRole(label)
  return role !== null && role !== 'other'
}

/** "(HarborConf 2017)": where a talk was given, beside its title. */
const occasionAlone = /^[([][^()[\]]{2,60}\b(?:19|20)\d\d[)\]]$/

/** "My notes on Jane's talk": what the one who writes has made of a work. */
const ofOwn = /^(?:my|our) (?:\w+ )?(?:notes|photos|pictures|sketch ?notes|slides) (?:on|of|from|for) ./

/** Whether a label within running speech names nothing, so that its link cites nothing that could be called by a title. */
export function isVague(label: string): boolean {
  return isFace(label) || /^\p{Ll}[\p{L}'’ -]*$/u.test(label.trim())
}

const face = new RegExp(
  `^(?:(?:full|the|free|original|official|project|home|github|web|archived|local|read|watch|download|view|see|open|online|html|pdf|ps|free online|youtube|arxiv|wayback|cached?|mirror|alternat(?:iv)?e|extended|short|long|conference|journal|ascii|plain text) ?){0,3}(?:${[
    '(?:pdf|pptx?|odp|zip|mp[34])(?: \\d{1,4} ?[kmg]b)?|pptx?|ps|html?|epub|mobi|txt|postscript|doc|gz|abs|abstract|bibtex|doi|acm|ieee|arxiv|usenix|springer|semantic scholar|researchgate|citeseerx?',
    '(?:speaker|author|presenter|session|talk|event|conference|meetup)(?: ?s)? (?:home ?page|page|web ?site|site|profile|link)',
    'link|links|url|copy|here|this|this one|it|source|web|website|web site|site|page|webpage|web page|home ?page|online|more|read more|read|read it|read online|(?:(?:talk|session|event) )?(?:details|info|description)|download',
    'paper|papers|article|post|blog|blog post|blogpost|report|tech report|technical report|book|thesis|manuscript|preprint|version|edition|text|print|spec|specification|docs?|documentation|wiki|wikipedia',
    'video|videos|playlist|talk|presentation|recording|slides?|deck|handouts?|podcast|audio|mp3|transcript|lecture|watch|youtube|vimeo|demo|trailer|animation|poster|errata|summary|review|notes|discussion|faqs?',
    'part \\d{1,2}|(?:first|second) part',
    'code|source code|repo|repository|implementation|github|gitlab|project|project page|dataset|data|supplement|appendix|proof|proofs|artifact',
    'slideshare|speaker ?deck|amazon|amazon link|goodreads|publisher|oreilly|o reilly|manning|leanpub|google books|worldcat|isbn|buy|spotify|soundcloud|itunes|apple podcasts|bandcamp|mirror|cache|archive|archived|wayback machine|hn|hacker news|lobsters|reddit|twitter|tweet|thread|mastodon',
  ].join('|')})(?: ?(?:v?\\d{1,2}|version|link|file|copy|mirror|pdf))?$`,
)
