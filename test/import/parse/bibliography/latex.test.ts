import { expect, test } from 'vitest'
import { bibtexNames } from '../../../../import/parse/bibliography/bibtex-names.ts'
import { plainLatex } from '../../../../import/parse/bibliography/latex.ts'
import { venueName } from '../../../../import/parse/bibliography/venue-name.ts'
import fc from '../../../support/laws.ts'

test.each([
  [String.raw`Pregui\c{c}a, {\'E}tienne and Ho\v{r}ek, S{\~a}o, na\"{\i}ve`, 'Preguiça, Étienne and Hořek, São, naïve'],
  ["\\'{e}\\`a\\^o\\.z\\=u\\H{o}\\k{a}\\r{u}\\d{t}", 'éàôżūőąůṭ'],
  [String.raw`Erd\H os, \L{}\'od\'z, Stra\ss e, \o re, {\AE}on`, 'Erdős, Łódź, Straße, øre, Æon'],
  [String.raw`\emph{Quiet} {\bf Harbors}, \textsc{Ropes}`, 'Quiet Harbors, Ropes'],
  [String.raw`A \& B, 50\% of \$3, x\_y, \#1, \{z\}`, 'A & B, 50% of $3, x_y, #1, {z}'],
  ["1--2, a---b, ``c'', d~e, it's", "1–2, a—b, “c”, d e, it's"],
  [
    String.raw`$\alpha$-stable $O(n^2)$ \LaTeX{} \href{http://a.example}{shown}\footnote{not}`,
    'α-stable O(n^2) LaTeX shown',
  ],
  ['  a\n\t b ', 'a b'],
  [String.raw`trailing \ and {unclosed \'`, 'trailing and unclosed'],
])('%s', (written, expected) => expect(plainLatex(written)).toBe(expected))

test('text without marks of LaTeX is left alone', () => {
  const words = fc.array(fc.stringMatching(/^[A-Za-zÀ-öα-ω0-9.,:;!?()]{1,20}$/), { minLength: 1 })
  fc.assert(fc.property(words, (all) => void expect(plainLatex(all.join(' '))).toBe(all.join(' '))))
})

test('any text is read, and in composed form', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'\\{}$~`\'"-^ei c\n') }), (text) => {
      const shown = plainLatex(text)
      expect(shown).toBe(shown.normalize('NFC').trim())
      expect(bibtexNames(text)).toEqual(bibtexNames(text))
    }),
  )
})

test.each([
  ['Doe, Jane and Rob Roe', ['Jane Doe', 'Rob Roe']],
  ['van der Berg, Rob AND Doe, Jr., Jane and others', ['Rob van der Berg', 'Jane Doe Jr.']],
  ['{Barnes and Noble} and {Jane Doe}', ['Jane Doe']],
  ['Jane {Doe and Roe}', ['Jane Doe and Roe']],
  ['Anderson, Sandy', ['Sandy Anderson']],
  ['', []],
])('names: %s', (written, names) => expect(bibtexNames(written)).toEqual(names))

test.each([
  ["Proceedings of the 31st ACM Symposium on Ropes (SOR '12)", 'ACM Symposium on Ropes'],
  ['Symposium on Ropes, {SOR} 2012, Bergen, Norway, July 16-18, 2012'.replace(/[{}]/g, ''), 'Symposium on Ropes'],
  ["SOR '12: Proceedings of the Twenty-Third Symposium on Ropes", 'Symposium on Ropes'],
  ['2015 IEEE 35th International Conference on Harbors', 'IEEE International Conference on Harbors'],
  ['Proc. of the 2nd Workshop on Knots', 'Workshop on Knots'],
  ['Systems, Man, and Cybernetics', 'Systems, Man, and Cybernetics'],
  ['HARBOR 2012 - Ropes and Knots', 'HARBOR - Ropes and Knots'],
  ['2012', null],
])('proceedings: %s', (written, name) => expect(venueName(written, true)).toBe(name))

test.each([
  ['Proceedings of the Society of Ropes (PSR)', 'Proceedings of the Society of Ropes'],
  ['Journal of Knots, volume 144', 'Journal of Knots'],
  ['arXiv preprint arXiv:1901.12345', null],
])('a journal: %s', (written, name) => expect(venueName(written, false)).toBe(name))
