import { expect, test } from 'vitest'
import { nameInLanguage } from './name-in-language.ts'

const aliyev = ['Ilham Aliev', 'İlham Əliyev', 'Алиев', 'Ильхам Алиев', 'Իլհամ Ալիև', 'ილჰამ ალიევი']
const bayramov = ['Jeihun Bayramov', 'Ceyhun Bayramov', 'Джейхун Байрамов']

test.each<[string, string, string[], string]>([
  ['ru', 'Ilham Aliyev', aliyev, 'Ильхам Алиев'],
  ['hy', 'Ilham Aliyev', aliyev, 'Իլհամ Ալիև'],
  ['ka', 'Ilham Aliyev', aliyev, 'ილჰამ ალიევი'],
  ['az', 'Ilham Aliyev', aliyev, 'İlham Əliyev'],
  // Turkish has no "ə".
  ['tr', 'Ilham Aliyev', aliyev, 'Ilham Aliyev'],
  ['en', 'Ilham Aliyev', aliyev, 'Ilham Aliyev'],
  ['de', 'Ilham Aliyev', aliyev, 'Ilham Aliyev'],
  ['az', 'Jeyhun Bayramov', bayramov, 'Ceyhun Bayramov'],
  ['tr', 'Jeyhun Bayramov', bayramov, 'Ceyhun Bayramov'],
  ['hy', 'Jeyhun Bayramov', bayramov, 'Jeyhun Bayramov'],
  ['az', 'Aykhan Hajizada', ['Ayxan Hacizada', 'Ayxan Hacızadə'], 'Ayxan Hacızadə'],
  ['az', 'Recep Tayyip Erdoğan', ['Tayyip Erdoğan', 'Recep Tayyip Erdogan'], 'Recep Tayyip Erdoğan'],
  ['tr', 'Mikayil Jabbarov', ['Mikayıl Cabbarov'], 'Mikayıl Cabbarov'],
  ['tr', 'Ibrahim Kalin', ['İbrahim Kalin'], 'İbrahim Kalin'],
  // The letters of other languages are no reason: "č" is neither Turkish nor Azerbaijani, "і" is Ukrainian.
  ['tr', 'Miroslav Lajčák', ['Miroslav Lajcak'], 'Miroslav Lajčák'],
  ['ru', 'Andrii Sybiha', ['Андрій Сибіга', 'Андрей Сибига'], 'Андрей Сибига'],
  ['ru', 'Andrii Sybiha', ['Андрій Сибіга'], 'Andrii Sybiha'],
  // The father's name is not said where there is a spelling without; the family name alone is nobody's name.
  ['ru', 'Sergey Lavrov', ['Сергей Викторович Лавров', 'Сергей Лавров'], 'Сергей Лавров'],
  ['ru', 'Sergey Lavrov', ['Лавров'], 'Sergey Lavrov'],
  ['az', 'Abbas Araghchi', ['Abbas Araqchi'], 'Abbas Araghchi'],
  ['ru', 'OSCE', ['ОБСЕ'], 'ОБСЕ'],
  ['hy', '', [], ''],
])('in %s, %s of %j is %s', (language, name, aliases, written) => {
  expect(nameInLanguage(name, aliases, language)).toBe(written)
})
