/** What HTML's elements are for, as far as reading a page needs it. */

/** Elements without content. */
export const voidElements: ReadonlySet<string> = setOf(
  'area base br col embed hr img input link meta param source track wbr',
)

/** Elements that stand in a line of text, and those that may without ending it; every other is a block. */
export const inlineElements: ReadonlySet<string> = setOf(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr audio button canvas embed iframe input label map math meter noscript object output picture progress script select source style svg template textarea video',
)

/** Elements that set text apart. */
export const emphasisElements: ReadonlySet<string> = setOf('b em i strong')

/** Elements that are not read: programs, drawings, what is filled in, and code. */
export const silentElements: ReadonlySet<string> = setOf(
  'script style template noscript svg math canvas select option datalist button textarea pre head map object',
)

/** Elements, and roles of elements, by which one goes through a site or that stand beside a page's content. */
export const asideElements: ReadonlySet<string> = setOf('nav aside footer dialog menu')
export const asideRoles: ReadonlySet<string> = setOf(
  'navigation banner contentinfo complementary search menu menubar toolbar tablist dialog alertdialog',
)

/** What an element that begins ends, where it is still open: paragraphs, items, rows and cells are seldom closed. */
export const endedBy: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['li', setOf('li')],
  ['dt', setOf('dt dd')],
  ['dd', setOf('dt dd')],
  ['tr', setOf('tr td th')],
  ['td', setOf('td th')],
  ['th', setOf('td th')],
  ['thead', setOf('thead tbody tfoot tr td th')],
  ['tbody', setOf('thead tbody tfoot tr td th')],
  ['tfoot', setOf('thead tbody tfoot tr td th')],
  ['option', setOf('option')],
])

/** Elements that keep those within them from ending those around them. */
export const scopes: ReadonlySet<string> = setOf('ul ol dl table select')

function setOf(names: string): ReadonlySet<string> {
  return new Set(names.split(' '))
}
