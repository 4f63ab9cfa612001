import { expect, test } from 'vitest'
import { readReference } from '../../../../import/parse/constructs/reference.ts'

test.each([
  [
    'On Measuring Gulls, Ana Ruiz, Ben Okri. HARBOR 2014',
    { title: 'On Measuring Gulls', authors: ['Ana Ruiz', 'Ben Okri'], year: 2014, venue: 'HARBOR' },
  ],
  [
    'On Measuring Gulls. Ana Ruiz, Ben Okri. HARBOR 2014.',
    { title: 'On Measuring Gulls', authors: ['Ana Ruiz', 'Ben Okri'], year: 2014, venue: 'HARBOR' },
  ],
  [
    'Ruiz, “On Measuring Gulls”, 1978',
    { title: 'On Measuring Gulls', authors: ['Ruiz'], year: 1978, venue: null, online: false },
  ],
  [
    'Ana Ruiz and Ben Okri. On Measuring Gulls. In HARBOR 2014.',
    { title: 'On Measuring Gulls', authors: ['Ana Ruiz', 'Ben Okri'], year: 2014, venue: 'HARBOR' },
  ],
  [
    'A. Ruiz, B. Okri, et al.  On Measuring Gulls. In HARBOR 1994.',
    { title: 'On Measuring Gulls', authors: ['A. Ruiz', 'B. Okri'], year: 1994, venue: 'HARBOR' },
  ],
  [
    'Ana Ruiz, Ben Okri. Winch: A Store of Ropes. 44th International Conference on Harbors (HARBOR 2018), Oslo',
    {
      title: 'Winch: A Store of Ropes',
      authors: ['Ana Ruiz', 'Ben Okri'],
      year: 2018,
      venue: 'International Conference on Harbors',
    },
  ],
  [
    'Ding Ruiz, Ben Okri, et al.: “On Measuring Gulls,” at 11th Symposium on Harbors, October 2014.',
    {
      title: 'On Measuring Gulls',
      authors: ['Ding Ruiz', 'Ben Okri'],
      year: 2014,
      venue: 'Symposium on Harbors, October',
      online: false,
    },
  ],
  [
    'Ana Ruiz: “The Harbor Is Full,” blog.fjord.example, July 19, 2011.',
    { title: 'The Harbor Is Full', authors: ['Ana Ruiz'], year: 2011, venue: null, online: true },
  ],
  [
    'Ruiz, A.: On measuring gulls. Harbor Trans. Birds 16(2), 133–169 (1998)',
    { title: 'On measuring gulls', authors: ['A. Ruiz'], year: 1998, venue: 'Harbor Trans. Birds' },
  ],
  [
    'van der Okri, B., Ruiz, A.B.: Winch: a store of ropes. In: HARBOR, pp. 305–320. Quay Press (2014)',
    { title: 'Winch: a store of ropes', authors: ['B. van der Okri', 'A.B. Ruiz'], year: 2014, venue: 'HARBOR' },
  ],
  [
    'Ruiz, Ana, et al. "Gulls under doormats: a report." Journal of Harbors 1.1 (2015): 69-79.',
    {
      title: 'Gulls under doormats: a report',
      authors: ['Ana Ruiz'],
      year: 2015,
      venue: 'Journal of Harbors',
      online: false,
    },
  ],
  [
    'Ruiz, Ana M., Ben Okri, and Mira Halvorsen. "The Needs of Gulls." Gulls Today 48.11 (2005): 120.',
    {
      title: 'The Needs of Gulls',
      authors: ['Ana M. Ruiz', 'Ben Okri', 'Mira Halvorsen'],
      year: 2005,
      venue: 'Gulls Today',
      online: false,
    },
  ],
  [
    'Ruiz, Ana C., Jr., and Ben Okri. 1977. “The Needs of Gulls.” Gulls Today 12 (8). Oslo: Quay.',
    {
      title: 'The Needs of Gulls',
      authors: ['Ana C. Ruiz', 'Ben Okri'],
      year: 1977,
      venue: 'Gulls Today',
      online: false,
    },
  ],
  [
    'Okri, B. P., and D. S. Ruiz. 1978. “Harbors in Parallel.” In Proceedings of the Harbor, 51–60.',
    {
      title: 'Harbors in Parallel',
      authors: ['B. P. Okri', 'D. S. Ruiz'],
      year: 1978,
      venue: 'Proceedings of the Harbor',
      online: false,
    },
  ],
])('%s', (written, expected) => expect(readReference(written)).toEqual(expected))

test.each([
  'The harbor was closed. We went on to Oslo. In 2014 it opened.',
  'Ana Ruiz spoke. Then came the storm of 2014.',
  'Ana Ruiz. On Measuring Gulls.',
])('%s is none', (written) => expect(readReference(written)).toBeNull())
