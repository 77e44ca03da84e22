import { expect, test } from 'vitest'
import { romanise } from './romanise.ts'

const table: [string, string][] = [
  ['Байрамов', 'Bayramov'],
  ['Джейхун Байрамов', 'Dzheykhun Bayramov'],
  ['Алиев', 'Aliev'],
  ['Арсеньев', 'Arsenyev'],
  ['Мамедъяров', 'Mamedyarov'],
  ['Щербаков', 'Shcherbakov'],
  ['Зеленський', 'Zelenskiy'],
  ['Նիկոլ Փաշինյան', 'Nikol Pashinyan'],
  ['Բայրամով', 'Bayramov'],
  ['Արարատ Միրզոյան', 'Ararat Mirzoyan'],
  ['Հարություն', 'Harutyun'],
  ['Երևան', 'Yerevan'],
  ['Երեւան', 'Yerevan'],
  ['Ոսկանյան', 'Voskanyan'],
  ['ՈՒԱՑԱ', 'UATsA'],
  ['ბაირამოვი', 'bairamovi'],
  ['ირაკლი კობახიძე', 'irakli kobakhidze'],
  ['İlham Əliyev', 'Ilham Aliyev'],
  ['Hikmət Hacıyev', 'Hikmat Hajiyev'],
  ['Xankəndi', 'Khankandi'],
  ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan'],
  ['Mevlüt Çavuşoğlu', 'Mevlut Chavushoglu'],
  ['Radosław Sikorski', 'Radoslaw Sikorski'],
  ['Péter Szijjártó', 'Peter Szijjarto'],
  // nothing to do
  ['Ceyhun Bayramov', 'Ceyhun Bayramov'],
  ['Sergey Lavrov, 71', 'Sergey Lavrov, 71'],
  ['習近平', '習近平'],
  ['', ''],
]

test.each(table)('%s in Latin letters', (text, latin) => {
  expect(romanise(text)).toBe(latin)
})
