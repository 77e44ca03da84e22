import { type InterfaceLanguage, interfaceLanguageOf } from '../interface-languages.ts'
import type { Letter } from '../mail/mailer.ts'

interface ConfirmationParts {
  readonly name: string
  readonly email: string
  readonly callTitle: string
  readonly deskTitle: string
  readonly publicUrl: string
  readonly language: string
}

interface Wording {
  readonly subject: (call: string) => string
  readonly text: (parts: ConfirmationParts) => readonly string[]
}

const wordings: Readonly<Record<InterfaceLanguage, Wording>> = {
  en: {
    subject: call => `Your application: ${call}`,
    text: parts => [
      `Dear ${parts.name},`,
      `thank you for your application to the call “${parts.callTitle}”. It has arrived with all its files, and an editor will read it.`,
      'If you did not apply, somebody gave your address by mistake: please answer this letter and we will delete the application.',
      `${parts.deskTitle}\n${parts.publicUrl}`,
    ],
  },
  de: {
    subject: call => `Ihre Bewerbung: ${call}`,
    text: parts => [
      `Guten Tag, ${parts.name},`,
      `vielen Dank für Ihre Bewerbung auf die Ausschreibung „${parts.callTitle}“. Sie ist mit allen Dateien angekommen und wird von der Redaktion gelesen.`,
      'Falls Sie sich nicht beworben haben, wurde Ihre Adresse irrtümlich angegeben: Antworten Sie bitte auf diesen Brief, dann löschen wir die Bewerbung.',
      `${parts.deskTitle}\n${parts.publicUrl}`,
    ],
  },
  ru: {
    subject: call => `Ваша заявка: ${call}`,
    text: parts => [
      `Здравствуйте, ${parts.name}!`,
      `Благодарим вас за заявку на конкурс «${parts.callTitle}». Она получена со всеми файлами, и её прочтёт редактор.`,
      'Если вы не подавали заявку, кто-то по ошибке указал ваш адрес: пожалуйста, ответьте на это письмо, и мы удалим заявку.',
      `${parts.deskTitle}\n${parts.publicUrl}`,
    ],
  },
  az: {
    subject: call => `Müraciətiniz: ${call}`,
    text: parts => [
      `Hörmətli ${parts.name},`,
      `“${parts.callTitle}” müsabiqəsinə müraciətiniz üçün təşəkkür edirik. Müraciət bütün fayllarla birlikdə alınıb və onu redaktor oxuyacaq.`,
      'Əgər müraciət etməmisinizsə, ünvanınız səhvən göstərilib: zəhmət olmasa, bu məktuba cavab yazın, müraciəti silək.',
      `${parts.deskTitle}\n${parts.publicUrl}`,
    ],
  },
  hy: {
    subject: call => `Ձեր դիմումը՝ ${call}`,
    text: parts => [
      `Հարգելի՛ ${parts.name},`,
      `շնորհակալություն «${parts.callTitle}» մրցույթին դիմելու համար։ Ձեր դիմումը ստացվել է բոլոր ֆայլերով, և այն կկարդա խմբագիրը։`,
      'Եթե դուք չեք դիմել, ձեր հասցեն սխալմամբ է նշվել. խնդրում ենք պատասխանել այս նամակին, և մենք կջնջենք դիմումը։',
      `${parts.deskTitle}\n${parts.publicUrl}`,
    ],
  },
  ka: {
    subject: call => `თქვენი განაცხადი: ${call}`,
    text: parts => [
      `მოგესალმებით, ${parts.name},`,
      `გმადლობთ, რომ გამოეხმაურეთ კონკურსს „${parts.callTitle}“. თქვენი განაცხადი ყველა ფაილით მივიღეთ და მას რედაქტორი წაიკითხავს.`,
      'თუ განაცხადი თქვენ არ გამოგიგზავნიათ, თქვენი მისამართი შეცდომით მიუთითეს: გთხოვთ, უპასუხოთ ამ წერილს და განაცხადს წავშლით.',
      `${parts.deskTitle}\n${parts.publicUrl}`,
    ],
  },
  tr: {
    subject: call => `Başvurunuz: ${call}`,
    text: parts => [
      `Sayın ${parts.name},`,
      `“${parts.callTitle}” çağrısına başvurduğunuz için teşekkür ederiz. Başvurunuz bütün dosyalarıyla ulaştı; bir editör okuyacak.`,
      'Başvuran siz değilseniz adresiniz yanlışlıkla verilmiştir: lütfen bu mektubu yanıtlayın, başvuruyu silelim.',
      `${parts.deskTitle}\n${parts.publicUrl}`,
    ],
  },
}

/** The letter that tells an applicant that everything arrived, in the language of the page, or in English. */
export function confirmationLetter(parts: ConfirmationParts): Letter {
  const wording = wordings[interfaceLanguageOf(parts.language)]
  return {
    to: parts.email,
    subject: wording.subject(parts.callTitle),
    text: `${wording.text(parts).join('\n\n')}\n`,
  }
}
