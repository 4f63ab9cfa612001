/** What the files of a `.git` folder say: https://git-scm.com/docs/gitrepository-layout. Pure, and linear in the text. */

/** The address that git fetches `origin` from; null where there is none. Includes of other files are not followed. */
export function originIn(config: string): string | null {
  let inOrigin = false
  for (const line of config.split('\n').map((text) => text.trim())) {
    if (line.startsWith('[')) inOrigin = /^\[\s*remote\s+"origin"\s*\]/i.test(line)
    const value = line.indexOf('=') + 1
    if (
      inOrigin &&
      value > 0 &&
      line
        .slice(0, value - 1)
        .trim()
        .toLowerCase() === 'url'
    )
      return plainValue(line.slice(value))
  }
  return null
}

/** A value without its quotes, escapes, comment and the white space around it. */
function plainValue(text: string): string {
  let value = ''
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (sign === '\\') {
      at += 1
      value += text.charAt(at)
    } else if (sign === '"') quoted = !quoted
    else if (!quoted && (sign === '#' || sign === ';')) break
    else value += sign
  }
  return value.trim()
}

/** The commit that a ref's file names, or HEAD where it is detached. */
export function commitIn(text: string): string | null {
  return /^(?:[\da-f]{64}|[\da-f]{40})$/.exec(text.trim())?.[0] ?? null
}

/** The ref that HEAD or a symbolic ref leads to; only names below "refs/", so that it leads to no other file. */
export function refIn(text: string): string | null {
  const ref = /^ref:\s*(refs\/\S+)$/.exec(text.trim())?.[1]
  return ref === undefined || ref.includes('..') || ref.includes('\\') ? null : ref
}

/** The commit of a ref in `packed-refs`. */
export function packedCommit(packed: string, ref: string): string | null {
  const line = packed.split('\n').find((one) => one.trimEnd().endsWith(` ${ref}`))
  return line === undefined ? null : commitIn(line.trimEnd().slice(0, -ref.length - 1))
}

/** The folder that a `.git` file names, as a worktree and a submodule have one. */
export function gitFolderIn(text: string): string | null {
  return /^gitdir:[ \t]*(\S.*)$/.exec(text.trim())?.[1] ?? null
}
