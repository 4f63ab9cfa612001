import { parseUrl } from '../../../src/model/identifier.ts'

/** The name under which an address's registry keeps a package: others cite it so. Null for any other address. */
export function packageName(url: string): string | null {
  const address = parseUrl(url)
  if (address === null) return null
  const written = `${address.hostname.replace(/^www\./, '')}${address.pathname}`
  return registries.map((registry) => registry.exec(written)?.[1]).find((name) => name !== undefined) ?? null
}

const registries = [
  /^hackage\.haskell\.org\/package\/([\w.-]+?)(?:-[\d.]+)?\/?$/,
  /^npmjs\.(?:com|org)\/package\/((?:@[\w.-]+\/)?[\w.-]+)\/?$/,
  /^pypi\.(?:org|python\.org)\/(?:project|pypi)\/([\w.-]+)\/?$/,
  /^crates\.io\/crates\/([\w-]+)\/?$/,
  /^rubygems\.org\/gems\/([\w.-]+)\/?$/,
  /^hex\.pm\/packages\/(\w+)\/?$/,
]
