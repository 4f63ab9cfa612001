import { Html } from './html.ts'

/** How the page looks, by day and by night. */
export const style = new Html(`
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 2rem auto; max-width: 70rem; padding: 0 1rem; }
main { display: grid; grid-template-columns: minmax(16rem, 2fr) 3fr; gap: 3rem; }
@media (max-width: 45rem) { main { grid-template-columns: 1fr; } }
h1, h2 { font-size: 1.4rem; line-height: 1.2; margin: 0 0 1rem; } h3 { font-size: 1.05rem; margin: 0; }
form { display: inline; } input[name=ref] { width: 70%; padding: .4rem; font: inherit; }
button { font: inherit; font-size: .85rem; padding: .2rem .6rem; cursor: pointer; }
ul.list, ul.choices { list-style: none; padding: 0; } .list li, .choices li { padding: .3rem 0; display: flex; gap: 1rem; justify-content: space-between; align-items: start; }
ol.next { padding-left: 1.2rem; } .next > li { margin-bottom: 1.4rem; }
small, .kind, .lines, .note { color: GrayText; font-size: .85rem; } .kind, .next p { margin: .2rem 0; }
[role=alert], .note { border-left: 3px solid orange; padding-left: .6rem; }
.path { font-size: .9rem; } .hop { color: GrayText; white-space: nowrap; } summary { cursor: pointer; }
.lines { padding-left: 1.2rem; margin: .2rem 0; overflow-wrap: anywhere; }
`)
