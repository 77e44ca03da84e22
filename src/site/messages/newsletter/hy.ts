import type { newsletterEn } from './en.ts'

/** What the newsletter's pages and letters say in Armenian. */
export const newsletterHy: Readonly<Record<keyof typeof newsletterEn, string>> = {
  'newsletter.title': 'Լրատու',
  'newsletter.intro':
    'Այն, ինչ հրապարակել է խմբագրությունը՝ էլեկտրոնային փոստով. ամեն առավոտ կամ շաբաթը մեկ անգամ, ձեր լեզվով։ Առանց հետևելու և առանց պատկերների, որոնք մեզ կհայտնեին, որ նամակը կարդացել եք. մեկ սեղմումով կարող եք հրաժարվել։',
  'newsletter.email': 'Էլեկտրոնային հասցե',
  'newsletter.rhythm': 'Որքան հաճախ',
  'newsletter.daily': 'Ամեն առավոտ',
  'newsletter.weekly': 'Երկուշաբթի օրերին',
  'newsletter.language': 'Լեզու',
  'newsletter.topics': 'Ինչի մասին',
  'newsletter.everything': 'Ամեն ինչ ստանալու համար ոչինչ մի՛ ընտրեք։',
  'newsletter.formats': 'Նյութերի տեսակները',
  'newsletter.actors': 'Մարդիկ և կազմակերպություններ',
  'newsletter.submit': 'Բաժանորդագրվել',
  'newsletter.privacy':
    'Պահում ենք միայն ձեր հասցեն և այս ընտրությունը։ Երբ հրաժարվեք, կջնջենք դրանք։ Չհաստատված բաժանորդագրությունը ջնջվում է երեք օր անց։',
  'newsletter.asked.title': 'Ստուգե՛ք ձեր փոստը',
  'newsletter.asked':
    'Եթե այս հասցեին կարելի է գրել, նամակն արդեն ճանապարհին է։ Բացե՛ք դրա հղումը երեք օրվա ընթացքում։ Եթե նամակ չկա, ստուգե՛ք անցանկալի նամակների պանակը կամ կես ժամից նորից փորձե՛ք։',
  'newsletter.problem.email': 'Այս հասցեին հնարավոր չէ գրել։ Հասցեն պետք է լինի name@example.org տեսքով։',
  'newsletter.problem.flood': 'Այս պահին անսովոր շատ մարդ է բաժանորդագրվում։ Փորձե՛ք մեկ ժամից։',
  'newsletter.problem.wishes': 'Այս ընտրությունը հնարավոր չէ պահպանել։ Ընտրե՛ք նորից։',
  'newsletter.confirm.title': 'Հաստատե՛ք բաժանորդագրությունը',
  'newsletter.confirm.ask': 'Լրատուն ուղարկե՞նք {email} հասցեին։',
  'newsletter.confirm.submit': 'Այո՛, բաժանորդագրվել',
  'newsletter.confirm.never': 'Ո՛չ, և այլևս երբեք չգրել այս հասցեին',
  'newsletter.confirmed.title': 'Դուք բաժանորդագրված եք',
  'newsletter.confirmed': 'Հաջորդ լրատուն կգա {email} հասցեին։',
  'newsletter.never.title': 'Մենք ձեզ չենք գրի',
  'newsletter.never':
    'Հասցեն ջնջված է։ Որպեսզի ոչ ոք նորից չկարողանա այն բաժանորդագրել, պահում ենք մի հետք, որից հասցեն հնարավոր չէ կարդալ։',
  'newsletter.manage.title': 'Ձեր լրատուն',
  'newsletter.manage.intro': 'Այն գալիս է {email} հասցեին։',
  'newsletter.manage.save': 'Պահպանել',
  'newsletter.manage.saved': 'Ձեր ընտրությունը պահպանված է։',
  'newsletter.manage.change': 'Փոխել ընտրությունը',
  'newsletter.unsubscribe': 'Հրաժարվել',
  'newsletter.unsubscribe.ask': 'Դադարեցնե՞լ լրատուն։ Այդ դեպքում կջնջենք ձեր հասցեն։',
  'newsletter.unsubscribed.title': 'Բաժանորդագրությունը դադարեցված է',
  'newsletter.unsubscribed': 'Ձեր հասցեն և ընտրությունը ջնջված են։ Այլևս նամակ չի գա։',
  'newsletter.gone.title': 'Այս հղումը բաժանորդագրության չի տանում',
  'newsletter.gone':
    'Դրա ժամկետն անցել է, այն ամբողջությամբ չի պատճենվել, կամ բաժանորդագրությունն արդեն դադարեցված է։ Կարող եք նորից բաժանորդագրվել։',
  'newsletter.again': 'Դեպի լրատու',
  'newsletter.follow': 'Հետևել փոստով',
  'newsletter.footer': 'Լուրերը փոստով՝ ամեն երկուշաբթի',
  'mail.confirm.subject': 'Խնդրում ենք հաստատել. {desk} լրատու',
  'mail.confirm.text':
    'Ինչ-որ մեկը, հավանաբար դուք, խնդրել է {desk} լրատուն ուղարկել այս հասցեին։ Հաստատելու համար բացե՛ք այս էջը՝',
  'mail.confirm.ignore':
    'Եթե դուք չէիք, ոչինչ մի՛ արեք. հասցեն կջնջվի երեք օրից։ Նույն էջում կարող եք նաև արգելել, որ ուրիշների խնդրանքով ձեզ գրենք։',
  'mail.confirm.button': 'Հաստատել բաժանորդագրությունը',
  'mail.known.subject': 'Դուք արդեն բաժանորդ եք. {desk} լրատու',
  'mail.known.text':
    'Այս հասցեն արդեն ստանում է {desk} լրատուն։ Այստեղ կարող եք փոխել, թե ինչ եք ստանում, կամ դադարեցնել այն՝',
  'mail.digest.daily': '{desk}. {date}',
  'mail.digest.weekly': '{desk}. շաբաթը՝ մինչև {date}',
  'mail.digest.count': '{count, plural, one {# նյութ} other {# նյութ}}',
  'mail.digest.why': 'Ստանում եք այս նամակը, քանի որ բաժանորդագրվել եք {desk} լրատուին։',
}
