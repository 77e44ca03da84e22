import type { newsletterEn } from './en.ts'

/** What the newsletter's pages and letters say in Azerbaijani. */
export const newsletterAz: Readonly<Record<keyof typeof newsletterEn, string>> = {
  'newsletter.title': 'Xəbər bülleteni',
  'newsletter.intro':
    'Redaksiyanın dərc etdikləri e-poçtla: hər səhər və ya həftədə bir dəfə, öz dilinizdə. İzləmə yoxdur, məktubu oxuduğunuzu bildirən şəkillər də yoxdur; bir kliklə imtina edə bilərsiniz.',
  'newsletter.email': 'E-poçt ünvanı',
  'newsletter.rhythm': 'Nə qədər tez-tez',
  'newsletter.daily': 'Hər səhər',
  'newsletter.weekly': 'Bazar ertəsi günləri',
  'newsletter.language': 'Dil',
  'newsletter.topics': 'Nə haqqında',
  'newsletter.everything': 'Hər şeyi almaq üçün heç nə seçməyin.',
  'newsletter.formats': 'Yazıların növləri',
  'newsletter.actors': 'Şəxslər və təşkilatlar',
  'newsletter.submit': 'Abunə ol',
  'newsletter.privacy':
    'Yalnız ünvanınızı və bu seçimləri saxlayırıq. Abunəlikdən çıxanda onları silirik. Təsdiqlənməyən abunəlik üç gündən sonra silinir.',
  'newsletter.asked.title': 'Poçt qutunuza baxın',
  'newsletter.asked':
    'Bu ünvana yazmaq mümkündürsə, məktub artıq yoldadır. İçindəki keçidi üç gün ərzində açın. Məktub gəlməsə, spam qovluğuna baxın və ya yarım saatdan sonra yenidən cəhd edin.',
  'newsletter.problem.email': 'Bu ünvana yazmaq olmur. Ünvan name@example.org şəklində olmalıdır.',
  'newsletter.problem.flood': 'Hazırda qeyri-adi sayda insan abunə olur. Bir saatdan sonra cəhd edin.',
  'newsletter.problem.wishes': 'Bu seçimi saxlamaq olmur. Yenidən seçin.',
  'newsletter.confirm.title': 'Abunəliyi təsdiqləyin',
  'newsletter.confirm.ask': 'Bülleteni {email} ünvanına göndərək?',
  'newsletter.confirm.submit': 'Bəli, abunə ol',
  'newsletter.confirm.never': 'Xeyr, bu ünvana bir daha yazmayın',
  'newsletter.confirmed.title': 'Abunə oldunuz',
  'newsletter.confirmed': 'Növbəti bülleten {email} ünvanına gələcək.',
  'newsletter.never.title': 'Sizə yazmayacağıq',
  'newsletter.never':
    'Ünvan silindi. Heç kim onu yenidən abunə edə bilməsin deyə ünvanı oxumağa imkan verməyən bir iz saxlayırıq.',
  'newsletter.manage.title': 'Sizin bülleteniniz',
  'newsletter.manage.intro': 'O, {email} ünvanına gəlir.',
  'newsletter.manage.save': 'Yadda saxla',
  'newsletter.manage.saved': 'Seçiminiz yadda saxlandı.',
  'newsletter.manage.change': 'Seçimi dəyiş',
  'newsletter.unsubscribe': 'Abunəlikdən çıx',
  'newsletter.unsubscribe.ask': 'Bülleten dayandırılsın? Onda ünvanınızı silirik.',
  'newsletter.unsubscribed.title': 'Abunəlikdən çıxdınız',
  'newsletter.unsubscribed': 'Ünvanınız və seçimləriniz silindi. Bir daha məktub gəlməyəcək.',
  'newsletter.gone.title': 'Bu keçid heç bir abunəliyə aparmır',
  'newsletter.gone':
    'Vaxtı keçib, bütöv köçürülməyib və ya abunəlik artıq dayandırılıb. Yenidən abunə ola bilərsiniz.',
  'newsletter.again': 'Bülletenə keç',
  'newsletter.follow': 'E-poçtla izlə',
  'newsletter.footer': 'Xəbərlər e-poçtla, hər bazar ertəsi',
  'mail.confirm.subject': 'Zəhmət olmasa təsdiqləyin: {desk} bülleteni',
  'mail.confirm.text':
    'Kimsə, çox güman ki, siz, {desk} bülletenini bu ünvana istəyib. Təsdiqləmək üçün bu səhifəni açın:',
  'mail.confirm.ignore':
    'Bu siz deyildinizsə, heç nə etməyin: ünvan üç gündən sonra silinəcək. Həmin səhifədə başqalarının istəyi ilə sizə yazmağımızı da qadağan edə bilərsiniz.',
  'mail.confirm.button': 'Abunəliyi təsdiqlə',
  'mail.known.subject': 'Artıq abunəsiniz: {desk} bülleteni',
  'mail.known.text':
    'Bu ünvan {desk} bülletenini artıq alır. Burada nə alacağınızı dəyişə və ya abunəlikdən çıxa bilərsiniz:',
  'mail.digest.daily': '{desk}: {date}',
  'mail.digest.weekly': '{desk}: {date} tarixinədək olan həftə',
  'mail.digest.count': '{count, plural, one {# yazı} other {# yazı}}',
  'mail.digest.why': 'Bu məktubu {desk} bülleteninə abunə olduğunuz üçün alırsınız.',
}
