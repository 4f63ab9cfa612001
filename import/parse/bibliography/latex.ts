/** LaTeX as it stands in bibliographies, as plain text: accents, letters, marks; commands that only set type vanish. */

/** The text that LaTeX sets, in Unicode's composed form, white space as single blanks. Linear. */
export function plainLatex(written: string): string {
  if (!/[\\{}$~`'-]/.test(written)) return written.replace(/\s+/g, ' ').trim()
  let text = ''
  let accent = ''
  let skipped = 0
  let depth = 0
  for (const [token, command, symbol] of written.matchAll(tokens)) {
    if (token === '{' || token === '}') {
      depth += token === '{' ? 1 : -1
      if (depth < skipped) skipped = 0
    } else if (skipped > 0 && depth >= skipped) continue
    else if (unshown.has(command ?? '')) skipped = depth + 1
    else {
      const mark = marks.get(command ?? symbol ?? '')
      const shown = mark === undefined ? shownBy(token, command, symbol) : ''
      if (accent !== '' && shown.trim() !== '') {
        text += accented(shown.trimStart(), accent)
        accent = ''
      } else if (accent === '') text += shown
      accent = mark ?? accent
    }
  }
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}

/** A command with the blanks behind it, an escaped character, or what stands for another character. */
const tokens = /\\([a-zA-Z]+)\s*|\\([^a-zA-Z])|[{}$~]|-{2,3}|``|''|[`'-]|[^\\{}$~`'-]+|\\/g

function shownBy(token: string, command: string | undefined, symbol: string | undefined): string {
  if (command !== undefined) return letters.get(command) ?? ''
  if (symbol !== undefined) return /[&%$#_{}]/.test(symbol) ? symbol : /[\s\\,;:]/.test(symbol) ? ' ' : ''
  return shownFor.get(token) ?? token
}

/** A letter with a mark above or below it; dots on "i" and "j" give way to it. */
function accented(text: string, mark: string): string {
  const [first = ''] = text
  const letter = first === 'ı' ? 'i' : first === 'ȷ' ? 'j' : first
  return /\p{L}/u.test(letter) ? letter + mark + text.slice(first.length) : text
}

const shownFor: ReadonlyMap<string, string> = new Map([
  ['$', ''],
  ['~', ' '],
  ['--', '–'],
  ['---', '—'],
  ['``', '“'],
  ["''", '”'],
  ['`', '‘'],
])

/** Commands whose first argument is not shown. */
const unshown: ReadonlySet<string> = new Set('href cite citep citet footnote label ref color textcolor'.split(' '))

/** Accents as combining characters. */
const marks: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '`': '\u0300',
    "'": '\u0301',
    '^': '\u0302',
    '~': '\u0303',
    '=': '\u0304',
    u: '\u0306',
    '.': '\u0307',
    '"': '\u0308',
    r: '\u030a',
    H: '\u030b',
    v: '\u030c',
    d: '\u0323',
    c: '\u0327',
    k: '\u0328',
    b: '\u0331',
  }),
)

/** Commands that stand for characters. */
const letters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{
      i: 'ı',
      j: 'ȷ',
      o: 'ø',
      O: 'Ø',
      l: 'ł',
      L: 'Ł',
      ss: 'ß',
      ae: 'æ',
      AE: 'Æ',
      oe: 'œ',
      OE: 'Œ',
      aa: 'å',
      AA: 'Å',
    },
    ...{ dh: 'ð', DH: 'Ð', th: 'þ', TH: 'Þ', dj: 'đ', DJ: 'Đ', ng: 'ŋ', NG: 'Ŋ' },
    ...{
      alpha: 'α',
      beta: 'β',
      gamma: 'γ',
      delta: 'δ',
      epsilon: 'ε',
      varepsilon: 'ε',
      zeta: 'ζ',
      eta: 'η',
      theta: 'θ',
    },
    ...{ iota: 'ι', kappa: 'κ', lambda: 'λ', mu: 'μ', nu: 'ν', xi: 'ξ', pi: 'π', rho: 'ρ', sigma: 'σ', tau: 'τ' },
    ...{ upsilon: 'υ', phi: 'φ', varphi: 'φ', chi: 'χ', psi: 'ψ', omega: 'ω', Gamma: 'Γ', Delta: 'Δ', Theta: 'Θ' },
    ...{ Lambda: 'Λ', Xi: 'Ξ', Pi: 'Π', Sigma: 'Σ', Phi: 'Φ', Psi: 'Ψ', Omega: 'Ω' },
    ...{
      ldots: '…',
      dots: '…',
      textendash: '–',
      textemdash: '—',
      textbar: '|',
      textasciitilde: '~',
      textunderscore: '_',
    },
    ...{
      textbackslash: '\\',
      textless: '<',
      textgreater: '>',
      textdollar: '$',
      textregistered: '®',
      texttrademark: '™',
    },
    ...{ textquoteleft: '‘', textquoteright: '’', textquotedblleft: '“', textquotedblright: '”', textdegree: '°' },
    ...{ times: '×', cdot: '·', infty: '∞', leq: '≤', le: '≤', geq: '≥', ge: '≥', neq: '≠', approx: '≈', sim: '∼' },
    ...{ to: '→', rightarrow: '→', leftarrow: '←', leftrightarrow: '↔', Rightarrow: '⇒', pm: '±', in: '∈', ell: 'ℓ' },
    ...{ LaTeX: 'LaTeX', TeX: 'TeX', BibTeX: 'BibTeX', quad: ' ', space: ' ', newline: ' ' },
  }),
)
