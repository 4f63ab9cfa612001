/**
 * Where hosts of git repositories show a file on the web, worked out from the address that git fetches from. Of that address
 * only the host and the repository's path are kept, so that a password or token in it goes nowhere.
 */
import { urlIn } from '../../../src/model/identifier.ts'
import { encodePath } from './encode-path.ts'

/** A repository on a host whose pages are known. */
export interface Remote {
  /** Scheme and host, e.g. https://github.com. */
  readonly origin: string
  /** "owner/name", on GitLab with groups before it. */
  readonly repository: string
  readonly host: HostKind
}

type HostKind = keyof typeof pages

/** The page of a file at a commit, below the repository's own; the commit keeps the line where it was. */
const pages = {
  github: (commit: string, path: string): string => `blob/${commit}/${path}`,
  gitlab: (commit: string, path: string): string => `-/blob/${commit}/${path}`,
  bitbucket: (commit: string, path: string): string => `src/${commit}/${path}`,
  gitea: (commit: string, path: string): string => `src/commit/${commit}/${path}`,
} as const

/** The address of a file, by its path from the top of the checkout. */
export function fileAddress({ origin, repository, host }: Remote, commit: string, path: string): string {
  return `${origin}/${repository}/${pages[host](commit, encodePath(path))}`
}

/** The remote that git's URL names: https, ssh, git or "user@host:path"; null where the host's pages are not known. */
export function remoteOf(url: string): Remote | null {
  if (url.length > longestUrl) return null
  const parts = urlParts(url.trim()) ?? copyParts(url.trim())
  if (parts === null) return null
  const host = hostKind(parts.host)
  const repository = parts.path.replace(/^\/+|\/+$/g, '').replace(/\.git$/, '')
  if (host === null || !isRepository(repository, host)) return null
  return { origin: `${parts.scheme}://${parts.host}`, repository, host }
}

/** What is longer leads nowhere, and is not searched. */
const longestUrl = 2000

interface Parts {
  readonly scheme: 'http' | 'https'
  readonly host: string
  readonly path: string
}

/** Of https and http the port counts too; that of ssh and git is not the web's. */
function urlParts(url: string): Parts | null {
  if (!/^(?:https?|ssh|git|git\+ssh|ssh\+git):\/\//i.test(url)) return null
  const parsed = urlIn(url)
  if (parsed === null) return null
  const { protocol, host, hostname, pathname } = parsed
  if (protocol === 'http:' || protocol === 'https:')
    return { scheme: protocol === 'http:' ? 'http' : 'https', host, path: pathname }
  return { scheme: 'https', host: webHost(hostname), path: pathname }
}

/** "user@host:path", as of scp. */
const copyForm = /^(?:[^@/\s]+@)?([^:/@\s]+):(?!\/\/)([^\s]+)$/

function copyParts(url: string): Parts | null {
  const [, host, path] = copyForm.exec(url) ?? []
  return host === undefined || path === undefined ? null : { scheme: 'https', host: webHost(host), path }
}

/** The web's name of a host that is reached by ssh, also where people with several keys call it "github.com-work". */
function webHost(host: string): string {
  const name = host.toLowerCase().replace(/^(?:alt)?ssh\./, '')
  return /^(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)(?=-)/.exec(name)?.[0] ?? name
}

/** By the words of the host's name: people who keep a GitLab or Gitea of their own mostly call it so. */
function hostKind(host: string): HostKind | null {
  const words = new Set(host.replace(/:\d+$/, '').split('.'))
  if (words.size < 2) return null
  if (words.has('github')) return 'github'
  if (words.has('gitlab')) return 'gitlab'
  if (host === 'bitbucket.org') return 'bitbucket'
  return ['codeberg', 'gitea', 'forgejo'].some((name) => words.has(name)) ? 'gitea' : null
}

const nameForm = /^(?!\.+$)[\w.~+%-]+$/

function isRepository(path: string, host: HostKind): boolean {
  const names = path.split('/')
  return names.every((name) => nameForm.test(name)) && (host === 'gitlab' ? names.length >= 2 : names.length === 2)
}
