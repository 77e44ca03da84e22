import type { InterfaceLanguage } from '../interface-languages.ts'
import type { ConsentPurpose } from '../settings.ts'

/** What a reader must allow before a cookie is set; a necessary one needs no consent. */
export type CookiePurpose = 'necessary' | ConsentPurpose

/** One cookie that this software sets. The code that sets it and the Cookie policy both read it here. */
export interface RegisteredCookie {
  readonly name: string
  /** Names under which the same cookie appears, such as the prefixed one on an encrypted connection. */
  readonly otherNames: readonly string[]
  readonly purpose: CookiePurpose
  readonly maxAgeSeconds: number
  readonly why: Readonly<Record<InterfaceLanguage, string>>
  readonly setWhen: Readonly<Record<InterfaceLanguage, string>>
  readonly avoid: Readonly<Record<InterfaceLanguage, string>>
}

const day = 24 * 60 * 60

export const consentCookie: RegisteredCookie = {
  name: 'readout_consent',
  otherNames: [],
  purpose: 'necessary',
  maxAgeSeconds: 182 * day,
  why: {
    en: 'Remembers which purposes you allowed and refused, so that we need not ask again. It holds no name or number.',
    de: 'Merkt sich, welche Zwecke Sie erlaubt und welche Sie abgelehnt haben, damit wir nicht erneut fragen müssen. Enthält weder Namen noch Nummer.',
    ru: 'Помнит, какие цели вы разрешили и какие отклонили, чтобы не спрашивать снова. В нём нет ни имени, ни номера.',
    az: 'Hansı məqsədlərə icazə verdiyinizi və hansılarını rədd etdiyinizi yadda saxlayır ki, yenidən soruşmayaq. Orada nə ad, nə nömrə var.',
    hy: 'Հիշում է, թե որ նպատակներն եք թույլատրել և որոնք մերժել, որպեսզի նորից չհարցնենք։ Դրանում ո՛չ անուն կա, ո՛չ համար։',
    ka: 'იმახსოვრებს, რომელ მიზნებს დაეთანხმეთ და რომლებს არა, რათა ხელახლა არ გკითხოთ. მასში არც სახელია და არც ნომერი.',
    tr: 'Hangi amaçlara izin verdiğinizi, hangilerini reddettiğinizi hatırlar; böylece yeniden sormamız gerekmez. İçinde ad da numara da yoktur.',
  },
  setWhen: {
    en: 'When you choose about cookies, whichever choice you make.',
    de: 'Wenn Sie über Cookies entscheiden, gleich wie.',
    ru: 'Когда вы делаете выбор о файлах cookie, каким бы он ни был.',
    az: 'Kukilər barədə seçim etdikdə, seçiminiz nə olursa olsun.',
    hy: 'Երբ ընտրություն եք կատարում քուքիների մասին, ինչպիսին էլ այն լինի։',
    ka: 'როცა ქუქი-ფაილებზე არჩევანს აკეთებთ, როგორიც არ უნდა იყოს ის.',
    tr: 'Çerezler hakkında seçim yaptığınızda, seçiminiz ne olursa olsun.',
  },
  avoid: {
    en: 'Make no choice, or delete it in your browser: the question then appears again.',
    de: 'Treffen Sie keine Wahl oder löschen Sie es im Browser: Dann erscheint die Frage erneut.',
    ru: 'Не делайте выбора или удалите этот файл в браузере: тогда вопрос появится снова.',
    az: 'Seçim etməyin və ya onu brauzerdə silin: onda sual yenidən görünəcək.',
    hy: 'Ընտրություն մի՛ կատարեք կամ ջնջեք այն դիտարկիչում. այդ դեպքում հարցը նորից կհայտնվի։',
    ka: 'ნუ გააკეთებთ არჩევანს ან წაშალეთ ის ბრაუზერში: მაშინ კითხვა ხელახლა გამოჩნდება.',
    tr: 'Seçim yapmayın ya da tarayıcınızdan silin: o zaman soru yeniden görünür.',
  },
}

export const visitorCookie: RegisteredCookie = {
  name: 'readout_visitor',
  otherNames: [],
  purpose: 'measurement',
  maxAgeSeconds: 30 * day,
  why: {
    en: 'A random number by which we count how many different readers came on a day. We store only a fingerprint of it with the date: no address, no page.',
    de: 'Eine Zufallszahl, mit der wir zählen, wie viele verschiedene Leserinnen und Leser an einem Tag da waren. Wir speichern nur einen Fingerabdruck davon mit dem Datum: keine Adresse, keine Seite.',
    ru: 'Случайное число, по которому мы считаем, сколько разных читателей пришло за день. Мы храним лишь его отпечаток с датой: ни адресов, ни страниц.',
    az: 'Bir gündə neçə fərqli oxucunun gəldiyini saymağa kömək edən təsadüfi ədəd. Onun yalnız izini və tarixi saxlayırıq: nə ünvan, nə səhifə.',
    hy: 'Պատահական թիվ, որով հաշվում ենք, թե մեկ օրում քանի տարբեր ընթերցող է այցելել։ Պահում ենք միայն դրա հետքն ու ամսաթիվը՝ առանց հասցեի և էջի։',
    ka: 'შემთხვევითი რიცხვი, რომლითაც ვითვლით, რამდენი სხვადასხვა მკითხველი შემოვიდა დღეში. ვინახავთ მხოლოდ მის ანაბეჭდს თარიღით: არც მისამართს, არც გვერდს.',
    tr: 'Bir günde kaç farklı okurun geldiğini saymamızı sağlayan rastgele bir sayı. Yalnızca özetini ve tarihini saklarız: ne adres ne sayfa.',
  },
  setWhen: {
    en: 'On the first page after you allowed measurement.',
    de: 'Auf der ersten Seite, nachdem Sie die Messung erlaubt haben.',
    ru: 'На первой странице после того, как вы разрешили подсчёт.',
    az: 'Oxucuların sayılmasına icazə verdikdən sonra açılan ilk səhifədə.',
    hy: 'Առաջին էջում՝ հաշվարկը թույլատրելուց հետո։',
    ka: 'პირველ გვერდზე მას შემდეგ, რაც დათვლას დაეთანხმებით.',
    tr: 'Okur sayımına izin verdikten sonraki ilk sayfada.',
  },
  avoid: {
    en: 'Do not allow measurement, or withdraw it: the cookie is then deleted at once.',
    de: 'Erlauben Sie die Messung nicht oder widerrufen Sie sie: Das Cookie wird dann sofort gelöscht.',
    ru: 'Не разрешайте подсчёт или отзовите разрешение: файл cookie будет сразу удалён.',
    az: 'Sayılmağa icazə verməyin və ya icazəni geri götürün: kuki dərhal silinəcək.',
    hy: 'Մի՛ թույլատրեք հաշվարկը կամ հետ վերցրեք թույլտվությունը. քուքին անմիջապես կջնջվի։',
    ka: 'ნუ დაეთანხმებით დათვლას ან გააუქმეთ თანხმობა: ქუქი-ფაილი მაშინვე წაიშლება.',
    tr: 'Okur sayımına izin vermeyin ya da izni geri alın: çerez hemen silinir.',
  },
}

export const signInCookie: RegisteredCookie = {
  name: 'readout.session_token',
  otherNames: ['__Secure-readout.session_token'],
  purpose: 'necessary',
  maxAgeSeconds: 7 * day,
  why: {
    en: 'Keeps members of the desk signed in to the newsroom. Readers never receive it.',
    de: 'Hält Mitglieder der Redaktion im Redaktionssystem angemeldet. Leserinnen und Leser erhalten es nie.',
    ru: 'Позволяет сотрудникам редакции оставаться в системе редакции. Читатели его никогда не получают.',
    az: 'Redaksiya üzvlərinin redaksiya sistemində qalmasını təmin edir. Oxucular onu heç vaxt almır.',
    hy: 'Խմբագրության անդամներին պահում է մուտք գործած խմբագրական համակարգ։ Ընթերցողներն այն երբեք չեն ստանում։',
    ka: 'რედაქციის წევრებს სარედაქციო სისტემაში შესულად ტოვებს. მკითხველები მას არასდროს იღებენ.',
    tr: 'Haber masası üyelerinin editör ekranında oturumunu açık tutar. Okurlar bunu hiçbir zaman almaz.',
  },
  setWhen: {
    en: 'When a member of the desk signs in.',
    de: 'Wenn sich ein Mitglied der Redaktion anmeldet.',
    ru: 'Когда сотрудник редакции входит в систему.',
    az: 'Redaksiya üzvü sistemə daxil olduqda.',
    hy: 'Երբ խմբագրության անդամը մուտք է գործում։',
    ka: 'როცა რედაქციის წევრი სისტემაში შედის.',
    tr: 'Haber masasının bir üyesi oturum açtığında.',
  },
  avoid: {
    en: 'Do not sign in, or sign out.',
    de: 'Melden Sie sich nicht an oder melden Sie sich ab.',
    ru: 'Не входите в систему или выйдите из неё.',
    az: 'Sistemə daxil olmayın və ya ondan çıxın.',
    hy: 'Մուտք մի՛ գործեք կամ դուրս եկեք։',
    ka: 'ნუ შეხვალთ სისტემაში ან გამოდით იქიდან.',
    tr: 'Oturum açmayın ya da oturumu kapatın.',
  },
}

export const signInStepCookie: RegisteredCookie = {
  name: 'readout.two_factor',
  otherNames: ['__Secure-readout.two_factor', 'readout.passkey', '__Secure-readout.passkey'],
  purpose: 'necessary',
  maxAgeSeconds: 600,
  why: {
    en: 'Holds the question that a member’s one-time code or passkey answers while signing in. Readers never receive it.',
    de: 'Hält beim Anmelden die Frage fest, die ein Einmalcode oder Passkey beantwortet. Leserinnen und Leser erhalten es nie.',
    ru: 'Хранит при входе вопрос, на который отвечает одноразовый код или ключ доступа. Читатели его никогда не получают.',
    az: 'Daxil olarkən birdəfəlik kodun və ya giriş açarının cavab verdiyi sualı saxlayır. Oxucular onu heç vaxt almır.',
    hy: 'Մուտքի ժամանակ պահում է հարցը, որին պատասխանում է միանգամյա ծածկագիրը կամ անցաբանալին։ Ընթերցողներն այն երբեք չեն ստանում։',
    ka: 'შესვლისას ინახავს კითხვას, რომელსაც ერთჯერადი კოდი ან წვდომის გასაღები პასუხობს. მკითხველები მას არასდროს იღებენ.',
    tr: 'Oturum açılırken tek kullanımlık kodun ya da geçiş anahtarının yanıtladığı soruyu tutar. Okurlar bunu hiçbir zaman almaz.',
  },
  setWhen: {
    en: 'When a member of the desk signs in with a one-time code or a passkey.',
    de: 'Wenn sich ein Mitglied der Redaktion mit Einmalcode oder Passkey anmeldet.',
    ru: 'Когда сотрудник редакции входит с одноразовым кодом или ключом доступа.',
    az: 'Redaksiya üzvü birdəfəlik kodla və ya giriş açarı ilə daxil olduqda.',
    hy: 'Երբ խմբագրության անդամը մուտք է գործում միանգամյա ծածկագրով կամ անցաբանալիով։',
    ka: 'როცა რედაქციის წევრი ერთჯერადი კოდით ან წვდომის გასაღებით შედის.',
    tr: 'Haber masasının bir üyesi tek kullanımlık kodla ya da geçiş anahtarıyla oturum açtığında.',
  },
  avoid: {
    en: 'Sign in with the password alone.',
    de: 'Melden Sie sich nur mit dem Passwort an.',
    ru: 'Входите только по паролю.',
    az: 'Yalnız parolla daxil olun.',
    hy: 'Մուտք գործեք միայն գաղտնաբառով։',
    ka: 'შედით მხოლოდ პაროლით.',
    tr: 'Yalnızca parolayla oturum açın.',
  },
}

/** Every cookie that this software sets. A test holds the site's answers to this list. */
export const cookieRegistry: readonly RegisteredCookie[] = [
  consentCookie,
  signInCookie,
  signInStepCookie,
  visitorCookie,
]

/** The registered cookies that a desk with these purposes can set. */
export function cookiesOf(purposes: readonly ConsentPurpose[]): readonly RegisteredCookie[] {
  return cookieRegistry.filter(cookie =>
    cookie === consentCookie
      ? purposes.length > 0
      : cookie.purpose === 'necessary' || purposes.includes(cookie.purpose),
  )
}
