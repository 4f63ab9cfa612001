import type { Draft } from '../draft.ts'
import { type DumpedFile, isRunTogether, splitDump } from '../dump.ts'
import type { Format, Reading } from '../format.ts'
import { splitHeadedDump } from '../headed-dump.ts'
import { noteLinkProblems } from '../link-problems.ts'
import { markdownOutline } from '../markdown-outline.ts'
import type { Outline } from '../outline.ts'
import { regroup } from '../regroup.ts'
import { rejoin } from '../rejoin.ts'
import { noteSpeakers } from '../talk-page/note-speakers.ts'
import { pageOwners } from '../talk-page/page-owner.ts'
import type { PersonAt } from '../talk-page/person-at.ts'
import { notePage, openPage, type TalkPage } from '../talk-page/read-page.ts'

/** A repository of talks written into one text, each of its files a page. */
export const flattenedRepository: Format = {
  name: 'a repository flattened into one text (“/path: ---- 1 | …”, “FILE: path” above each file)',
  recognises: (text) => (hasGutters(text) || headedText(text).length > 0 ? 1 : 0),
  parse(text, draft): Reading {
    const files = textFiles(text)
    const flat = isRunTogether(text)
    const pages = files.map((file) => openPage(outlineOf(file, flat)))
    const noted = notePages(draft, pages)
    if (noted === 0) draft.problem('NO_STATEMENT', null, `Expected a talk in one of ${files.length} files, found none`)
    const root = pages.find(isRoot)
    return { kind: 'TALK_REPOSITORY', title: root?.placed.sections[0]?.heading?.inline.text.trim() || null }
  },
  pages: (text) => textFiles(text).map(({ path, lines }) => ({ part: path, lines })),
}

function hasGutters(text: string): boolean {
  return /(?:^|\s)\/[^\s:]{1,300}:\s{1,3}-{40,}\s{1,20}1 \|/.test(text)
}

/** The files that hold text; those of a repository that hold code say nothing of talks. */
function textFiles(text: string): readonly DumpedFile[] {
  return hasGutters(text) ? splitDump(text).filter(isText) : headedText(text)
}

function headedText(text: string): readonly DumpedFile[] {
  return splitHeadedDump(text).filter(isText)
}

function isText({ path }: DumpedFile): boolean {
  return /\.(?:md|markdown|txt)$|readme$/i.test(path)
}

function outlineOf({ path, lines }: DumpedFile, flat: boolean): Outline {
  const outline = markdownOutline(lines, path)
  if (!flat) return outline
  const sections = outline.sections.map((section) => ({
    ...section,
    blocks: rejoin(section.blocks, lines).map((block) =>
      block.kind === 'list' ? { ...block, items: regroup(block.items) } : block,
    ),
  }))
  return { ...outline, sections }
}

/** Notes all pages; who a page does not name is the owner of the repository, the person of whom every bio in it tells. */
function notePages(draft: Draft, pages: readonly TalkPage[]): number {
  const told = ownersOf(pages)
  const owners = told.length > 0 ? told : pages.filter(isRoot).flatMap(({ outline }) => pageOwners(outline))
  const people = new Set(pages.flatMap(({ bios, others }) => [...bios, ...others].map(({ name }) => name)))
  let count = 0
  for (const page of pages) {
    noteLinkProblems(draft, page.outline)
    const talks = notePage(draft, page, people)
    noteSpeakers(draft, talks, [...(page.bios.length > 0 ? page.bios : owners), ...page.others])
    count += talks.length
  }
  return count
}

function isRoot({ outline }: TalkPage): boolean {
  return /^readme[^/]*$/i.test(outline.part ?? '')
}

function ownersOf(pages: readonly TalkPage[]): readonly PersonAt[] {
  const telling = pages.filter(({ bios }) => bios.length > 0)
  const [first] = telling
  return (first?.bios ?? []).filter(({ name }) => telling.every(({ bios }) => bios.some((bio) => bio.name === name)))
}
