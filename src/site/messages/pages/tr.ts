import type { pagesEn } from './en.ts'

/** Sharing, corrections, contact, privacy and translations, in Turkish. */
export const pagesTr: Readonly<Record<keyof typeof pagesEn, string>> = {
  'share.title': 'Bu haberi paylaşın',
  'share.link': 'Kopyalamak için adresi',
  'share.mail': 'E-postayla',
  'share.note':
    'Yalın bağlantılar: bu hizmetlerden hiçbir şey yüklenmez; ancak bir bağlantıya tıklarsanız sizden haberdar olurlar.',

  'feeds.title': 'Akışlar ve takvimler',
  'feeds.intro':
    'Hesap açmadan izleyin: bu adreslerden birini akış okuyucunuza, takviminkini kendi takviminize ekleyin.',
  'feeds.all': 'Tüm yazılar',
  'feeds.kinds': 'Yazı türleri',
  'feeds.calendar': 'Takvim',
  'feeds.own':
    'Kayıtlardaki herkesin, her yerin ve görüşen her ikilinin kendi akışı ya da takvimi vardır: sayfalarının altındadır.',

  'corrections.title': 'Düzeltmeler',
  'corrections.intro':
    'Nerede yanıldığımız ve sonradan ne eklediğimiz, en yenisi üstte. Düzeltmenin tarihi vardır, neyin yanlış olduğunu söyler ve yerinde kalır.',
  'corrections.empty': 'Şimdiye dek hiçbir haber düzeltilmedi.',
  'corrections.correction': 'Düzeltme',
  'corrections.update': 'Ek',
  'corrections.tell': 'Bir yanlış mı buldunuz? Lütfen bize bildirin.',
  'corrections.all': 'Haber masasının bütün düzeltmeleri',
  'corrections.record': 'Kayıtta neyin düzeltildiği, geçmişiyle birlikte her olayın sayfasında durur.',

  'contact.title': 'İletişim',
  'contact.mail': 'E-posta',
  'contact.post': 'Adres',
  'contact.none': 'Haber masası henüz bir adres vermedi.',
  'contact.mistakeTitle': 'Yanlışlar',
  'contact.mistake':
    'Bir haberde yanlış varsa lütfen adresini ve doğrusunu, olabilirse kaynağıyla gönderin. Açıkça düzeltiriz: düzeltmenin tarihi vardır ve hepsi tek bir sayfadadır.',
  'contact.writeTitle': 'Bizimle çalışmak',

  'privacy.title': 'Gizlilik',
  'privacy.intro': 'Bu site onu okurken sizin hakkınızda ne bilir ve neyi saklar.',
  'privacy.reading': 'Okumak',
  'privacy.readingText':
    'Bize hiçbir şey söylemeden her şeyi okuyabilirsiniz. Sayfalar başka adreslerden hiçbir şey yüklemez ve kimin ne okuduğunun listesini tutmayız. Bir sayfanın günde kaç kez okunduğu, çerezsiz ve adressiz sayılabilir.',
  'privacy.choice': 'Çerezler',
  'privacy.choiceText':
    'Siz seçmeden hiçbir şey saklanmaz. Seçiminizden, neyin ne zaman seçildiğini söyleyen bir makbuz tutarız; kimin seçtiğine dair hiçbir şey tutmayız.',
  'privacy.limits': 'Arama ve formlar',
  'privacy.limitsText':
    'Kimse siteyi boğamasın diye aramalar ve formlar, ağ adresinin anahtarlı bir iziyle sayılır; bu izden adres okunamaz. En çok bir saat saklanır.',
  'privacy.sent': 'Bize gönderdikleriniz',
  'privacy.sentText':
    'Başvurular ve dosyaları haber masasının kendi sunucusunda durur ve yalnızca editörlerce okunur. Mektuplarımıza yazılırsanız, siz bırakana kadar adresinizi saklarız. İsterseniz sileriz.',
  'privacy.embeds': 'Haritalar, videolar ve gönderiler',
  'privacy.embedsText':
    'Başka sağlayıcılardan gelirler ve yalnızca siz tıkladıktan sonra ya da onayınızla yüklenirler; sağlayıcı o zaman adresinizi alır.',
  'privacy.record': 'Kayıttaki kişiler',
  'privacy.recordText':
    'Kayıt, açık haberlerin görevdeki ve kamu yaşamındaki kişiler hakkında söylediklerini içerir; her bilginin kaynağı vardır. Adı geçen herkes düzeltme isteyebilir. Yasanın gerektirdiği silinir ve silindiği belirtilir.',
  'privacy.rights': 'Haklarınız',
  'privacy.rightsText':
    'Hakkınızda ne sakladığımızı sorabilir, düzeltilmesini ya da silinmesini isteyebilir ve veri koruma kurumunuza başvurabilirsiniz.',

  'article.original': 'Özgün dili: {language}',
  'article.stale':
    'Özgün metin ({language}) bu çeviriden sonra, {date} tarihinde değiştirildi. Oradaki yenilikler burada eksik olabilir.',
}
