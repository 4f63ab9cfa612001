import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { withoutSignature } from '../../../src/neo4j/unsigned.ts'

const manifest =
  'Manifest-Version: 1.0\r\nMulti-Release: true\r\n\r\nName: a/B.class\r\nSHA-256-Digest: 47DEQpj8HBSa=\r\n\r\n'

/** A jar of these entries, by name. */
function jarOf(entries: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, strToU8(text)])))
}

describe('a jar without its signature', () => {
  it('has all that was in it, but for the signature and the digests', () => {
    const signed = jarOf({
      'META-INF/MANIFEST.MF': manifest,
      'META-INF/SIGNER_.SF': 'Signature-Version: 1.0',
      'META-INF/SIGNER_.RSA': 'bytes',
      'META-INF/services/a.Service': 'a.B',
      'META-INF/notes/about.SF': 'no signature',
      'a/B.class': 'class',
    })
    const entries = unzipSync(withoutSignature(signed) ?? new Uint8Array())
    expect(Object.fromEntries(Object.entries(entries).map(([name, bytes]) => [name, strFromU8(bytes)]))).toEqual({
      'META-INF/MANIFEST.MF': 'Manifest-Version: 1.0\r\nMulti-Release: true\r\n\r\n',
      'META-INF/services/a.Service': 'a.B',
      'META-INF/notes/about.SF': 'no signature',
      'a/B.class': 'class',
    })
  })

  it('is left as it is where there is none', () => {
    expect(withoutSignature(jarOf({ 'META-INF/MANIFEST.MF': manifest, 'a/B.class': 'class' }))).toBeNull()
    expect(withoutSignature(strToU8('no archive'))).toBeNull()
    expect(withoutSignature(new Uint8Array())).toBeNull()
  })
})
