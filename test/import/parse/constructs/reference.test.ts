import { expect, test } from 'vitest'
import { readReference } from '../../../../import/parse/constructs/reference.ts'

test.each([
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
])('%s', (written, expected) => expect(readReference(written)).toEqual(expected))

test.each([
  'The harbor was closed. We went on to Oslo. In 2014 it opened.',
  'Ana Ruiz spoke. Then came the storm of 2014.',
  'Ana Ruiz. On Measuring Gulls.',
])('%s is none', (written) => expect(readReference(written)).toBeNull())
