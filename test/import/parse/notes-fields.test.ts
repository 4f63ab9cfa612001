/** Notes of conferences in other fields. What must come out of a document and, since it is compared whole, what must not. */
import { expect, test } from 'vitest'
import { mentionedBySession } from './mentioned.ts'

test('security, with numbers of specifications and papers', () => {
  const text = `Summary of SecSea 2020

Day 1

Breaking the Lock - Nadia Petrova (Keel Security)
uses Burp Suite and OWASP ZAP
Metasploit module released: github.com/keelsec/tide-break
RFC 8446 changed everything
CVE-2014-0160 (Heartbleed)
TLS, SSH, DNS

Threat Models That Float - Jon Dahl (Keel Security)
STRIDE
Threat Modeling: Designing for Security (Shostack)
Mermaid diagrams
Moorings
attack trees
Keelhaul (Keel Security)
an open source scanner

Signed, Sealed, Delivered - Pia Holm
Sigstore, in-toto, Notary
SPIFFE and SPIRE
arXiv:2005.09535
Reproducible builds in Debian
`
  expect(mentionedBySession(text)).toEqual({
    'Breaking the Lock <Nadia Petrova>': [
      'TOOL Burp Suite',
      'TOOL OWASP ZAP',
      'TOOL Metasploit',
      'TOOL tide-break',
      'SPECIFICATION RFC 8446',
    ],
    'Threat Models That Float <Jon Dahl>': ['BOOK Threat Modeling: Designing for Security', 'TOOL Keelhaul'],
    'Signed, Sealed, Delivered <Pia Holm>': [
      'TOOL Sigstore',
      'TOOL in-toto',
      'TOOL Notary',
      'TOOL SPIFFE',
      'TOOL SPIRE',
      'PAPER arXiv:2005.09535',
    ],
  })
})

test('“Name (Firm): Title”, mobile', () => {
  const text = `Notes: MobileTide 2021

Liv Aas (Driftwood): Shipping Apps Without Sinking
- Fastlane, Bitrise, TestFlight
- Kotlin Multiplatform vs Flutter vs React Native
- Realm was replaced by SQLite
- crash reports go to Crashlytics
- Swift is fine

Rui Costa (Sextant): Offline First, Online Last
- CouchDB syncs with PouchDB
- CRDTs: Automerge
- local-first software paper by Ink & Switch
- "Local-First Software" essay

Pia Holm (Quay): The Screen Reader Told Me
- VoiceOver and TalkBack
- axe, Lighthouse
- WCAG 2.1
- test with people
`
  expect(mentionedBySession(text)).toEqual({
    'Shipping Apps Without Sinking <Liv Aas>': [
      'TOOL Fastlane',
      'TOOL TestFlight',
      'TOOL Bitrise',
      'TOOL Kotlin Multiplatform',
      'TOOL Flutter',
      'TOOL React Native',
      'TOOL SQLite',
      'TOOL Crashlytics',
    ],
    'Offline First, Online Last <Rui Costa>': [
      'TOOL CouchDB',
      'TOOL PouchDB',
      'TOOL Automerge',
      'ARTICLE Local-First Software',
    ],
    'The Screen Reader Told Me <Pia Holm>': [],
  })
})

test('times of day in front, networks and clocks', () => {
  const text = `NetHarbor 2015 summary

Day 1

09:00 - Routing Around Rocks — Kari Lund, Tidewater

BGP hijacks happen daily
Quagga and BIRD at the exchange
Open vSwitch with DPDK
tcpdump is your friend, then Wireshark
see RFC 7454

10:00 - Time Is Not What You Think — Helge Vik, Fjord Labs

NTP, PTP
Spanner's TrueTime
"Time, Clocks and the Ordering of Events in a Distributed System" (Lamport)
read Lamport's "The Part-Time Parliament"
the Chubby paper too
CAP again
Vector clocks in Riak and Voldemort
Leslie Lamport was quoted

11:30 - Lightning: Kernel by Night — Siri Dahl, Crane Works

eBPF, DTrace and SystemTap
Brendan Gregg's "Systems Performance"
perf, strace
Flame graphs: https://github.com/brendangregg/FlameGraph
`
  expect(mentionedBySession(text)).toEqual({
    'Routing Around Rocks <Kari Lund>': [
      'TOOL Quagga',
      'TOOL Open vSwitch',
      'TOOL DPDK',
      'TOOL tcpdump',
      'TOOL Wireshark',
      'SPECIFICATION RFC 7454',
    ],
    'Time Is Not What You Think <Helge Vik>': [
      'TOOL Spanner',
      'PAPER Time, Clocks, and the Ordering of Events in a Distributed System',
      'PAPER The Part-Time Parliament',
      'PAPER Chubby',
      'TOOL Riak',
      'TOOL Voldemort',
    ],
    'Lightning: Kernel by Night <Siri Dahl>': [
      'TOOL eBPF',
      'TOOL DTrace',
      'TOOL SystemTap',
      'BOOK Systems Performance',
      'TOOL strace',
      'TOOL FlameGraph',
    ],
  })
})

test('“Speaker: Name” below the title, games', () => {
  const text = `GameHarbor 2018 – Notes

Rendering a Thousand Boats
Speaker: Nadia Petrova (Keel Games)
Unity vs Unreal Engine vs Godot
they wrote their own engine, called Plank
Blender for assets
Vulkan and DirectX
shaders in GLSL
Perforce for art, git for code

Netcode for Rough Seas
Speaker: Jon Dahl
lockstep vs rollback; GGPO
"1500 Archers on a 28.8: Network Programming in Age of Empires and Beyond"
Photon, Mirror
UDP
they load test with Locust
Agones on Kubernetes
`
  expect(mentionedBySession(text)).toEqual({
    'Rendering a Thousand Boats <Nadia Petrova>': [
      'TOOL Unity',
      'TOOL Unreal Engine',
      'TOOL Godot',
      'TOOL Plank',
      'TOOL Perforce',
    ],
    'Netcode for Rough Seas <Jon Dahl>': [
      'OTHER 1500 Archers on a 28.8: Network Programming in Age of Empires and Beyond',
      'TOOL Kubernetes',
    ],
  })
})
