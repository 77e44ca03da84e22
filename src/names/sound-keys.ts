import { foldName } from './fold-name.ts'
import { sameGivenName } from './given-names.ts'
import { turkic } from './letters.ts'

/**
 * The ways in which a name may sound, each as a list of its words' keys: spellings of one name share a reading. A name
 * whose marks were lost ("Cavusoglu", "Ceyhun") or that comes through German ("Paschinjan") is read in those ways too.
 */
export function soundKeys(name: string): string[][] {
  const asWritten = foldName(name)
  const readings = [asWritten, foldName(withoutMarks(name))]
  if (!/\p{Script=Latin}/u.test(name)) readings.splice(1)
  else readings.push(asTurkic(asWritten), asGerman(asWritten))
  // Georgian gives foreign names its ending: ბაირამოვი is Bayramov, ფაშინიანი Pashinyan.
  if (/\p{Script=Georgian}/u.test(name)) readings.push(asWritten.replace(/(?<=[^aeiou])i$/, ''))
  // Russian leaves out the h of Armenian names: Ваагн Арутюнян is Vahagn Harutyunyan.
  if (/[iy]an(ts)?( |$)/.test(asWritten)) readings.push(asWritten.replace(/(?<![ckgpstz])h/g, ''))
  return [...new Set(readings)].map(reading => reading.split(' ').map(word => soundKey(sameGivenName(word))))
}

/** What is left of a name when only its marks are taken away: "Əliyev" is also written "Eliyev". */
function withoutMarks(name: string): string {
  return name.replace(/[əığşç]/giu, letter => bare[letter.toLowerCase()]!)
}

const bare: Readonly<Record<string, string>> = { ...turkic, ə: 'e', ş: 's', ç: 'c' }

/** "Ceyhun", "Vaqif", "Xezer" as Azerbaijani and Turkish read them. */
function asTurkic(folded: string): string {
  return folded
    .replace(/c(?!h)/g, 'j')
    .replace(/q/g, 'g')
    .replace(/x/g, 'kh')
}

/** "Paschinjan", "Tschernyschow" as German reads them. */
function asGerman(folded: string): string {
  return folded
    .replace(/dsch/g, 'dzh')
    .replace(/tsch/g, 'ch')
    .replace(/sch/g, 'sh')
    .replace(/j/g, 'y')
    .replace(/ow$|ow(?= )/g, 'ov')
}

/** A word without what spellings of one sound differ in. Capitals stand for sounds that English writes with two letters. */
function soundKey(word: string): string {
  return word
    .replace(/shch|sch/g, 'S')
    .replace(/dzh|dj/g, 'j')
    .replace(/tch/g, 'C')
    .replace(/sh/g, 'S')
    .replace(/ch/g, 'C')
    .replace(/zh/g, 'Z')
    .replace(/th/g, 't')
    .replace(/ph/g, 'f')
    .replace(/ou/g, 'u')
    .replace(/w/g, 'v')
    .replace(/x/g, 'ks')
    .replace(/ksandr$/, 'ksander')
    .replace(/zadeh?$/, 'zada')
    .replace(/q|ck|c/g, 'k')
    .replace(/kh|gh|g/g, 'h') // Russian has no h: Гасанов is Hasanov, Мгер Mher
    .replace(/y/g, 'i')
    .replace(/(.)\1+/g, '$1')
    .replace(/ie/g, 'e') // Aliyev, Aliev; Yevgeny, Evgeny
    .replace(/iu/g, 'u') // Güler is Гюлер in Russian
}
