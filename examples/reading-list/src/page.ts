/** The page: the list, what to add to it, and what to read next. */
import { type Html, html } from './html.ts'
import type { Entry, ReadingList } from './reading-list.ts'
import { style } from './style.ts'
import type { Hop, Line, Reason, Recommendation, Thing, WhatNext } from './what-next.ts'

/** All that the page shows. */
export interface View {
  readonly list: ReadingList
  /** Null where nothing was asked, since the list is empty, or nothing came. */
  readonly next: WhatNext | null
  /** What is to be said first: what was not found, or what went wrong. */
  readonly message: string | null
  /** What the work to be added may be. */
  readonly choices: readonly Entry[]
}

/** The page as a whole. */
export function page(view: View): string {
  return html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Reading list</title>
<style>${style}</style>
<main>
<section>
<h1>Reading list</h1>
<form method="post" action="/find">
<input name="ref" aria-label="A work" placeholder="Title, short name, DOI, address" required autofocus>
<button>Add</button>
</form>
${view.message !== null && html`<p role="alert">${view.message}</p>`}
${view.choices.length > 0 && html`<ul class="choices">${view.choices.map((entry) => html`<li>${named(entry)} ${button('add', entry, 'This one')}`)}</ul>`}
<ul class="list">${view.list.entries.map((entry) => html`<li>${named(entry)} ${button('remove', entry, 'Remove')}`)}</ul>
</section>
<section>
<h2>What to read next</h2>
${view.list.entries.length === 0 && html`<p>Add what you have read or want to read.</p>`}
${view.next !== null && next(view.next)}
</section>
</main>
</html>
`.text
}

function next({ recommendations: { nodes, diagnostics } }: WhatNext): Html {
  return html`${diagnostics.map(({ message }) => html`<p class="note">${message}</p>`)}
<ol class="next">${nodes.map(recommendation)}</ol>`
}

function recommendation({ work, reasons }: Recommendation): Html {
  const link = work.links.find(({ url, suspect }) => !suspect && isWeb(url))
  const title = link === undefined ? html`${work.title}` : html`<a href="${link.url}">${work.title}</a>`
  return html`<li>
<h3>${title}</h3>
<p class="kind">${[kindOf(work.kind), work.year].filter((part) => part !== null).join(', ')}</p>
${reasons.map(reason)}
<p>${button('add', work, 'Add to the list')} ${button('seen', work, 'Not this one')}</p>
`
}

function reason({ sentence, path, evidence }: Reason): Html {
  const lines = path === null ? evidence : path.hops.flatMap((hop) => hop.evidence.slice(0, 1))
  return html`<details>
<summary>${sentence}</summary>
${path !== null && html`<p class="path">${nameOf(path.hops[0]?.from)}${path.hops.map(hop)}</p>`}
<ul class="lines">${lines.map(line)}</ul>
</details>
`
}

function hop({ relation, forward, to }: Hop): Html {
  const label = relation.toLowerCase().replaceAll('_', ' ')
  return html` <span class="hop">${forward ? `${label} →` : `← ${label}`}</span> ${nameOf(to)}`
}

function line({ path, startLine, quote, url }: Line): Html {
  const place = `${path}, line ${startLine}`
  return html`<li>${url !== null && isWeb(url) ? html`<a href="${url}">${place}</a>` : place}: <q>${quote}</q>`
}

function named({ title, kind }: Entry): Html {
  return html`<span>${title} <small>${kindOf(kind)}</small></span>`
}

function button(action: 'add' | 'remove' | 'seen', { id, title, kind }: Entry, label: string): Html {
  return html`<form method="post" action="/${action}"><input type="hidden" name="id" value="${id}"><input type="hidden" name="title" value="${title}"><input type="hidden" name="kind" value="${kind}"><button aria-label="${label}: ${title}">${label}</button></form>`
}

function nameOf(thing: Thing | undefined): string {
  return thing?.title ?? thing?.name ?? thing?.event ?? 'a presentation'
}

function kindOf(kind: string): string {
  return kind.toLowerCase().replaceAll('_', ' ')
}

/** Documents hold addresses of any kind; only these may be opened. */
function isWeb(url: string): boolean {
  return /^https?:\/\//i.test(url)
}
