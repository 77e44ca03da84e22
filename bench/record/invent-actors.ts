import { slugOf } from '../../src/basics/slug.ts'
import { nameKeysIn } from '../../src/search/name-keys.ts'

/** An invented actor of the bench, by its rank: the first is named most. */
export interface InventedActor {
  readonly rank: number
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly kind: 'person' | 'organisation' | 'state' | 'group'
  readonly office: string | null
  readonly state: string | null
  readonly spellings: readonly string[]
  readonly keys: readonly string[]
}

const first =
  'ba da fa ga ha ka la ma na pa ra sa ta va za be de ge ke le me ne re se te ve zi ri ni mi'.split(' ')
const middle = 'ra li mu nan tor vel gis dar kur shan bek zan mir lov das ken tal rom vin sar'.split(' ')
const last = 'ov an ia dze yan li ev sky son ez ak er shvili oglu ko ic'.split(' ')
const given = first.flatMap(a => ['ran', 'mil', 'vid', 'lan', 'nur'].map(b => capital(a + b)))

const cyrillic: Readonly<Record<string, string>> = {
  ...{
    a: 'а',
    b: 'б',
    c: 'ц',
    d: 'д',
    e: 'е',
    f: 'ф',
    g: 'г',
    h: 'х',
    i: 'и',
    j: 'ж',
    k: 'к',
    l: 'л',
    m: 'м',
  },
  ...{ n: 'н', o: 'о', p: 'п', r: 'р', s: 'с', t: 'т', u: 'у', v: 'в', y: 'й', z: 'з' },
}
const georgian: Readonly<Record<string, string>> = {
  ...{
    a: 'ა',
    b: 'ბ',
    c: 'ც',
    d: 'დ',
    e: 'ე',
    f: 'ფ',
    g: 'გ',
    h: 'ჰ',
    i: 'ი',
    j: 'ჯ',
    k: 'კ',
    l: 'ლ',
    m: 'მ',
  },
  ...{ n: 'ნ', o: 'ო', p: 'პ', r: 'რ', s: 'ს', t: 'ტ', u: 'უ', v: 'ვ', y: 'ი', z: 'ზ' },
}
const armenian: Readonly<Record<string, string>> = {
  ...{
    a: 'ա',
    b: 'բ',
    c: 'ց',
    d: 'դ',
    e: 'ե',
    f: 'ֆ',
    g: 'գ',
    h: 'հ',
    i: 'ի',
    j: 'ջ',
    k: 'կ',
    l: 'լ',
    m: 'մ',
  },
  ...{ n: 'ն', o: 'օ', p: 'պ', r: 'ր', s: 'ս', t: 'տ', u: 'ու', v: 'վ', y: 'յ', z: 'զ' },
}

/** So many actors: one in ten of the first 2,000 a state, the others people, bodies and groups of these states. */
export function inventActors(count: number): InventedActor[] {
  return Array.from({ length: count }, (_none, index) => inventActor(index + 1))
}

function inventActor(rank: number): InventedActor {
  const isState = rank <= 2000 && rank % 10 === 1
  const kind = isState ? 'state' : rank % 10 === 2 ? 'organisation' : rank % 10 === 4 ? 'group' : 'person'
  const family = capital(
    first[(rank * 7) % first.length]! +
      middle[(rank * 13) % middle.length]! +
      middle[rank % 19]! +
      last[(rank * 3) % last.length]!,
  )
  const name =
    kind === 'person'
      ? `${given[(rank * 11) % given.length]} ${family}`
      : kind === 'state'
        ? `${family}land`
        : kind === 'organisation'
          ? `Ministry of ${family}`
          : `${family} guards`
  // A state's people and bodies are many for the first states and few for the last.
  const ofState = isState ? (rank - 1) / 10 : Math.floor(200 ** (((rank * 7919) % 1009) / 1009)) - 1
  const state = kind === 'group' ? null : `${letter(ofState / 26)}${letter(ofState)}`
  const spellings = [name, ...[cyrillic, georgian, armenian].map(letters => inScript(name, letters))]
  return {
    ...{
      rank,
      id: `a${rank.toString(36).padStart(9, '0')}`,
      slug: `${slugOf(name)}-${rank}`,
      name,
      kind,
      state,
      spellings,
    },
    office: kind === 'person' ? ['Minister of Foreign Affairs', 'President', 'Envoy', null][rank % 4]! : null,
    keys: nameKeysIn(spellings.join(' ')).map(key => `~${key}`),
  }
}

function inScript(name: string, letters: Readonly<Record<string, string>>): string {
  const written = name.toLowerCase().replace(/[a-z]/g, letter => letters[letter] ?? letter)
  return written.replace(/(?<!\p{L})\p{L}/gu, start => (letters === georgian ? start : start.toUpperCase()))
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function letter(number: number): string {
  return String.fromCharCode(65 + (Math.floor(number) % 26))
}
