import type { ConlluToken } from '../conllu.ts'
import type { EntityName } from '../sentence.ts'
import { wordsOfClass } from '../word-classes.ts'
import type { TreebankSentence } from './vocabulary.ts'

/** Family names of our own choice, from many countries; none stands for anybody. */
const familyNames =
  `Abashidze Abdullayev Adeyemi Aghayev Ahmadov Akopyan Alasania Albrecht Aliyeva Almeida Andersen Antonov
  Arakelyan Arslan Asatryan Babayan Bagirov Baramidze Barseghyan Bauer Becker Berdimuhamedov Bernasconi Bianchi Bogdanov
  Bondarenko Botha Bouchard Carvalho Castillo Chaudhry Chavchavadze Chernov Choi Danielyan Demir Diallo Dimitrov Dlamini
  Dogan Duarte Dvorak Eriksson Esposito Fedorov Fernandez Fischer Fofana Galstyan Gasparyan Gelashvili Ghazaryan Gogolauri
  Gonzalez Grigoryan Guliyev Gunduz Hakobyan Hansen Haroutunian Herrera Horvat Huseynov Ibrahimov Ismayilov Ivanova Jafarov
  Jansen Janelidze Jimenez Kaladze Karapetyan Karimov Kaya Khachatryan Khalilov Khan Kikabidze Kim Kovac Kowalski Kozlov
  Kruger Kuznetsov Lambert Larsen Lebedev Lindqvist Lomidze Lukashevich Mahmudov Maisuradze Mamedov Manukyan Margaryan
  Martirosyan Mbeki Medvedev Mehdiyev Melikyan Mensah Minasyan Moreau Morozov Mustafayev Nagy Nazarov Nersisyan Nguyen
  Nikoladze Novak Nurmagomedov Okafor Orlov Osei Ozturk Papadopoulos Pavlov Petrosyan Petrov Popescu Rahimov Rahmani Reyes
  Rossi Rustamov Rzayev Safarov Sahakyan Santos Sarkisyan Schneider Shahbazyan Shevchenko Silva Simonyan Smirnov Sokolov
  Stepanyan Suleymanov Tadevosyan Tanaka Tchelidze Tkachenko Torosyan Traore Tsereteli Umarov Usmanov Valiyev Vardanyan
  Vasiliev Voronov Weber Yildiz Yusifov Zakaryan Zelenko Zhang Zhukov Zurabishvili`.split(/\s+/)
const givenNames = wordsOfClass('n').map(capitalised)
const places = [...wordsOfClass('c'), ...wordsOfClass('t')].filter(word => word.length > 3).map(capitalised)

/**
 * The sentences that have persons or places in them, once more with other names, so that names are known by what stands
 * around them rather than by heart. Words keep their number and the tree its form.
 */
export function renamed(sentences: readonly TreebankSentence[], random: () => number): TreebankSentence[] {
  return sentences.flatMap(({ sentence, names }) => {
    const changes = new Map((names ?? []).flatMap(name => otherNames(sentence.tokens, name, random)))
    if (changes.size === 0) return []
    const tokens = sentence.tokens.map((token, at) => ({ ...token, form: changes.get(at) ?? token.form }))
    return [{ names, sentence: { ...sentence, tokens } }]
  })
}

function otherNames(
  tokens: readonly ConlluToken[],
  { kind, from, to }: EntityName,
  random: () => number,
): (readonly [at: number, form: string])[] {
  const words = tokens.slice(from, to)
  if (!words.every(({ upos, form }) => upos === 'PROPN' && /^\p{Lu}\p{Ll}+$/u.test(form))) return []
  const any = (list: readonly string[]) => list[Math.floor(random() * list.length)]!
  if (kind === 'place') return words.length === 1 ? [[from, any(places)]] : []
  if (kind !== 'person' || words.length > 3) return []
  const family = [to - 1, any(familyNames)] as const
  return words.length === 1 ? [family] : [[from, any(givenNames)], family]
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
