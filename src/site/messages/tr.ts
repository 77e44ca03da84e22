import { asOfTr } from './as-of/tr.ts'
import { bodyTr } from './body/tr.ts'
import { changesTr } from './changes/tr.ts'
import { dossiersTr } from './dossiers/tr.ts'
import type { MessageKey } from './en.ts'
import { foundTr } from './found/tr.ts'
import { memoryTr } from './memory/tr.ts'
import { mirrorTr } from './mirror/tr.ts'
import { newsletterTr } from './newsletter/tr.ts'
import { pagesTr } from './pages/tr.ts'
import { searchTr } from './search/tr.ts'

/** The interface in Turkish. */
export const tr: Readonly<Record<MessageKey, string>> = {
  'language.name': 'Türkçe',
  'term.value': '{term}: {value}',
  quotation: '“{words}”',
  'skip.content': 'İçeriğe geç',
  'site.actors': 'Kişiler ve kurumlar',
  'site.about': 'Hakkımızda',
  'site.writeForUs': 'Bizim için yazın',
  'site.cookiePolicy': 'Çerez politikası',
  'site.changeConsent': 'Çerez tercihinizi değiştirin',
  'site.sections': 'Bölümler',
  'site.desk': 'Haber masası',
  'site.countries': 'Ülkeler',
  'site.processes': 'Süreçler',
  'site.languages': 'Diller',
  'site.translationMissing': 'bu yazı şu dilde yok: {language}',
  'site.demonstration': 'Tanıtım: yazılar kamuya açık bilgilere dayanır, haber masası ise kurgudur.',

  'front.lead': 'Manşet',
  'front.latest': 'Son yazılar',
  'front.calendar': 'Ne duyuruldu, ne oldu',
  'front.calendarNote':
    'Haber masasının kayıtlarından. Duyurulan gün geçtiği hâlde haber yoksa olayın günü geçmiş sayılır.',
  'front.byCountry': 'Ülkelere göre',
  'front.empty': 'Henüz hiçbir şey yayımlanmadı.',
  'front.elsewhere': 'Bu dilde henüz az yazı var. Diğer yazıların dili: {language}.',
  'front.allActors': 'Bütün kişiler ve kurumlar',

  'category.empty': 'Bu bölümde henüz yazı yok.',
  'category.older': 'Daha eski yazılar',
  'category.newest': 'En yeni yazılar',

  'article.by': 'Yazan: {name}',
  'article.facts': 'Bu yazıda ne deniyor',
  'article.factsNote':
    '{count, plural, one {Bir editörün doğruladığı # olay ve dayandığı sözler.} other {Bir editörün doğruladığı # olay ve dayandıkları sözler.}}',
  'article.factAt': '“Bu yazıda ne deniyor” kutusundaki {number} numaralı olay',
  'article.eventPage': 'Bu olayla ilgili bütün yazılar',
  'article.statements': 'Kim ne dedi',
  'article.sources': 'Kaynaklar',
  'article.seeAlso': 'Ayrıca okuyun',
  'article.sameEvent': 'Aynı olay: {event}',
  'article.alsoAbout': 'Bu yazıda da adı geçen: {actors}',
  'article.category': 'Bölüm',

  'embed.map': 'Harita',
  'embed.video': 'Video',
  'embed.post': 'Gönderi',
  'embed.explanation':
    '{kind, select, map {Bu haritanın kaynağı} video {Bu videonun kaynağı} other {Bu gönderinin kaynağı}}: {provider}. Yüklendiğinde {provider} ağ adresinizi öğrenir ve çerez yerleştirebilir. Şu ana kadar hiçbir şey yüklenmedi.',
  'embed.load':
    '{kind, select, map {Haritayı yükle} video {Videoyu yükle} other {Gönderiyi yükle}} ({provider})',
  'embed.source': 'Kaynağında aç: {provider}',
  'embed.loaded': 'Yüklendiği kaynak: {provider}.',

  'fact.who': 'Kim',
  'fact.where': 'Nerede',
  'fact.when': 'Ne zaman',
  'fact.topics': 'Konu',
  'date.unknown': 'tarih verilmemiş',
  'actors.none': 'aktör belirtilmemiş',
  'actors.others': '{count, plural, one {# aktör daha} other {# aktör daha}}',

  'statement.noDate': 'tarihsiz',

  'event.record': 'Kayıtlarda ne var',
  'event.kicker': 'Olay',
  'event.readouts': 'Nasıl aktarıldı',
  'event.readoutsNote':
    '{count, plural, one {Bu olayı # yazı aktarıyor.} other {Bu olayı # yazı aktarıyor. Anlatımları yan yana duruyor.}}',
  'event.notPublished': 'bu sitede yayımlanmadı',
  'event.says': 'Aktarıldığı hâliyle',
  'event.credits': 'Kaynak gösterilen',
  'event.creditsNobody': 'kaynak belirtilmemiş',
  'event.names': 'Adı geçenler',
  'event.history': 'Bu kaydın geçmişi',
  'event.historyNote':
    'Her bilgi, neye dayandığı, kimin ne zaman kaydettiği. Hiçbir şey silinmez; yerine yenisi gelen de kalır.',
  'event.past': 'değiştirildi',

  'history.at': 'Kayıt tarihi',
  'history.property': 'Bilgi',
  'history.value': 'Değer',
  'history.basis': 'Dayanak',
  'history.by': 'Kaydeden',

  'actor.kind.person': 'Kişi',
  'actor.kind.organisation': 'Kurum',
  'actor.kind.state': 'Devlet',
  'actor.kind.place': 'Yer',
  'actor.kind.group': 'Grup',
  'actor.timeline': 'Zaman çizelgesi',
  'actor.noEvents': 'Henüz doğrulanmış olay yok.',
  'actor.contacts': 'Temaslar',
  'actor.contact': '{count, plural, one {# ortak olay} other {# ortak olay}}',
  'actor.lastContact': 'sonuncusu {date}',
  'actor.statements': 'Açıklamalar',
  'actor.spellings': 'Diğer yazımları',
  'actor.history': 'Bu kaydın geçmişi',
  'actor.events': '{count, plural, one {# olay} other {# olay}}',

  'actors.title': 'Kişiler ve kurumlar',
  'actors.intro': 'Kayıtlarda yer alan herkes; doğrulanmış olayı en çok olanlar başta.',
  'actors.empty': 'Kayıtlarda henüz kimse yok: hiçbir öneri doğrulanmadı.',

  'author.kicker': 'Yazar',
  'author.articles': 'Yazılar',
  'author.empty': 'Henüz yazı yok.',

  'about.title': '{title} hakkında',
  'about.people': 'Haber masası',

  'write.title': 'Bizim için yazın',
  'write.intro': 'Haber masasının açık çağrıları ve başvuru formu.',
  'write.noCalls': 'Şu anda açık çağrı yok.',
  'write.regions': 'Bölgeler',
  'write.closes': 'Son başvuru tarihi: {date}',
  'write.open': 'Son başvuru tarihi yok',
  'write.apply': 'Başvurun',
  'write.call': 'Başvurduğunuz çağrı',
  'write.name': 'Adınız',
  'write.email': 'E-posta',
  'write.emailHint': 'Yanıtı bu adrese göndeririz.',
  'write.region': 'Tanıdığınız bölge',
  'write.languages': 'Okuyup yazdığınız diller',
  'write.message': 'Bize birkaç söz',
  'write.messageHint': 'İsteğe bağlı.',
  'write.cv': 'Özgeçmiş',
  'write.cover-letter': 'Ön yazı',
  'write.writing-sample': 'Yazı örneği',
  'write.fileHint': 'PDF, DOCX veya düz metin, en çok 10 MB.',
  'write.honeypot': 'Bu alanı boş bırakın',
  'write.submit': 'Başvuruyu gönder',
  'write.privacy':
    'Gönderdiklerinizi yalnızca editörler okur; bunlar haber masasının kendi sunucusunda saklanır. Bu form çerez yerleştirmez.',
  'write.problems':
    '{count, plural, one {# alanı kontrol edin. Yazdıklarınız korundu; lütfen dosyalarınızı yeniden seçin.} other {# alanı kontrol edin. Yazdıklarınız korundu; lütfen dosyalarınızı yeniden seçin.}}',
  'write.problem.required': 'Lütfen bu alanı doldurun.',
  'write.problem.email': 'Bu bir e-posta adresine benzemiyor; örnek: name@example.org.',
  'write.problem.tooLong': 'Bu çok uzun: en çok {limit} karakter kabul ediyoruz.',
  'write.problem.line': 'Lütfen bunu tek satırda ve < > @ : / \\ işaretleri olmadan yazın.',
  'write.problem.call': 'Lütfen açık çağrılardan birini seçin.',
  'write.problem.fileMissing': 'Lütfen bir dosya seçin.',
  'write.problem.fileEmpty': 'Bu dosya boş. Lütfen kontrol edip yeniden seçin.',
  'write.problem.fileTwice': 'Buraya birden çok dosya gönderildi. Lütfen hepsini tek dosyada birleştirin.',
  'write.problem.fileTooLarge':
    'Bu dosya 10 MB sınırını aşıyor. Daha kısa bir sürüm ya da görselleri küçültülmüş bir PDF yeterlidir.',
  'write.problem.fileType':
    'PDF, DOCX ve düz metin okuyabiliyoruz. Bu dosya, adı ne olursa olsun, bunlardan biri değil.',
  'write.problem.honeypot': 'Lütfen bu alanı boş bırakın: otomatik gönderimleri durdurmak içindir.',
  'write.problem.other': 'Bunu kabul edemedik: {message}',
  'write.received': 'Başvurunuz ulaştı',
  'write.reference': 'Başvuru numarası',
  'write.receivedNext':
    'Lütfen bu numarayı not edin. Haber masası e-posta adresinize bir onay gönderdi ve her başvuruyu yanıtlayacak.',

  'consent.title': 'Bu sitedeki çerezler',
  'consent.banner':
    'Çerezlerle yerleşik içerikleri yüklemek ve okurları saymak istiyoruz. Siz seçmeden hiçbir çerez yerleştirilmez ve site her iki durumda da aynı şekilde çalışır.',
  'consent.accept': 'Çerezleri kabul ediyorum',
  'consent.refuse': 'Yalnızca gerekli olanlar',
  'consent.byPurpose': 'Amaca göre seçin',
  'consent.intro':
    'Neye izin verdiğinizi seçin. Tercihinizi istediğiniz zaman değiştirebilirsiniz; izni geri almak vermek kadar kolaydır.',
  'consent.current.none': 'Henüz seçim yapmadınız. Hiçbir çerez yerleştirilmedi.',
  'consent.current.chosen': 'Şimdiki tercihiniz: {purposes}.',
  'consent.purpose.necessary': 'Gerekli',
  'consent.purpose.embeds': 'Yerleşik içerik',
  'consent.purpose.measurement': 'Okur sayımı',
  'consent.what.necessary': 'Bu tercihi hatırlar. Her zaman açıktır ve ancak siz seçince yerleştirilir.',
  'consent.what.embeds':
    'Başka sağlayıcıların haritaları, videoları ve gönderileri kendiliğinden yüklenir. Sağlayıcı o zaman ağ adresinizi öğrenir ve kendi çerezlerini yerleştirebilir.',
  'consent.what.measurement':
    'Kaç okurumuz olduğunu bilmek için bir çerezde 30 gün duran rastgele bir sayı. Sayfa yok, adres yok, profil yok.',
  'consent.save': 'Bu tercihi kaydet',
  'consent.nothing':
    'Bu haber masası onayınızı gerektiren bir çerez yerleştirmiyor, dolayısıyla seçilecek bir şey yok.',
  'consent.saved': 'Tercihiniz kaydedildi.',

  'cookies.intro':
    'Bu liste, yazılımın çerez yerleştirirken kullandığı kayıttan üretilir. Bu sitenin başka çerezi yoktur.',
  'cookies.none': 'Bu site okurları için çerez yerleştirmez.',
  'cookies.why': 'Ne için',
  'cookies.duration': 'Süre',
  'cookies.days': '{count, plural, one {# gün} other {# gün}}',
  'cookies.setWhen': 'Ne zaman yerleştirilir',
  'cookies.avoid': 'Nasıl önlenir',
  'cookies.purpose': 'Amaç',
  'cookies.thirdTitle': 'Başka sağlayıcılar',
  'cookies.third':
    'Sayfalar başka adreslerden hiçbir şey istemez. Haritalar, videolar ve gönderiler ancak tıklamanızdan sonra ya da onayınızla yüklenir; o zaman sağlayıcının kuralları geçerlidir.',
  'cookies.deleteTitle': 'Tarayıcınızdaki çerezleri silmek',
  'cookies.firefox':
    'Ayarlar, Gizlilik ve Güvenlik, Çerezler ve Site Verileri, Verileri yönet: bu siteyi seçip silin.',
  'cookies.chrome':
    'Ayarlar, Gizlilik ve güvenlik, Üçüncü taraf çerezleri, Tüm site verilerini ve izinlerini göster: bu siteyi seçip silin.',
  'cookies.safari':
    'Ayarlar, Gizlilik, Web Sitesi Verilerini Yönet: bu siteyi seçip silin. iPhone telefonlarda: Ayarlar, Uygulamalar, Safari, İleri Düzey, Web Sitesi Verileri.',
  'cookies.edge':
    'Ayarlar, Gizlilik, arama ve hizmetler, Tanımlama bilgileri, Tüm tanımlama bilgilerini ve site verilerini gör: bu siteyi seçip silin.',

  'error.404.title': 'Bu adreste sayfa yok',
  'error.404.text': 'Adres yanlış yazılmış ya da sayfa hiç yayımlanmamış olabilir.',
  'error.410.title': 'Bu yazı geri çekildi',
  'error.410.text':
    'Haber masası yazıyı yayımlamış, sonra geri çekmiştir. Adresi, bağlantılar bu notu bulsun diye korunuyor.',
  'error.403.title': 'Bu form başka bir siteden gönderildi',
  'error.403.text':
    'Güvenliğiniz için yalnızca kendi sayfalarımızdan gönderilen formları kabul ediyoruz. Lütfen sayfayı burada açıp formu yeniden gönderin.',
  'error.413.title': 'Bu kadarı çok fazla',
  'error.413.text':
    'Form, kabul ettiğimizden fazlasını içeriyor. Her dosya en çok 10 MB, hepsi birlikte 30 MB olabilir. Lütfen geri dönüp küçültün ve yeniden gönderin.',
  'error.429.title': 'Bağlantınızdan çok fazla deneme yapıldı',
  'error.429.text':
    'Lütfen {minutes, plural, one {# dakika} other {# dakika}} sonra yeniden deneyin. Tarayıcınızda geri giderseniz yazdıklarınız korunur.',
  'error.500.title': 'Bizim tarafta bir şeyler ters gitti',
  'error.500.text':
    'Hata günlüğe yazıldı. Biraz sonra yeniden denemek çoğu zaman işe yarar; yaramazsa lütfen haber masasına bildirin.',
  'error.400.title': 'Form okunamadı',
  'error.400.text': 'Form bozuk ya da eksik ulaştı. Lütfen geri dönüp yeniden gönderin.',
  'error.front': 'Ana sayfa',

  'type.visit': 'Ziyaret',
  'type.meeting': 'Görüşme',
  'type.call': 'Telefon görüşmesi',
  'type.negotiation': 'Müzakere',
  'type.mediation': 'Arabuluculuk',
  'type.statement': 'Açıklama',
  'type.announcement': 'Duyuru',
  'type.agreement': 'Anlaşma',
  'type.ceremony': 'Tören',
  'type.appointment': 'Atama',
  'type.exercise': 'Tatbikat',
  'type.clash': 'Çatışma',
  'type.attack': 'Saldırı',
  'type.ceasefire': 'Ateşkes',
  'type.deployment': 'Konuşlandırma',
  'type.sanction': 'Yaptırım',
  'type.aid': 'Yardım',
  'type.protest': 'Protesto',
  'type.legal': 'Hukuki adım',
  'type.border': 'Sınır',
  'type.trade': 'Ticaret',
  'type.energy': 'Enerji',
  'type.other': 'Olay',

  'status.happened': 'Gerçekleşti',
  'status.ongoing': 'Sürüyor',
  'status.announced': 'Duyuruldu',
  'status.conditional': 'Koşullu',
  'status.proposed': 'Önerildi',
  'status.postponed': 'Ertelendi',
  'status.cancelled': 'İptal edildi',
  'status.denied': 'Yalanlandı',
  'status.disputed': 'Tartışmalı',
  'status.unknown': 'Belirsiz',
  'status.overdue': 'Günü geçti',

  ...bodyTr,
  ...foundTr,
  ...pagesTr,
  ...changesTr,
  ...dossiersTr,
  ...asOfTr,
  ...searchTr,
  ...newsletterTr,
  ...memoryTr,
  ...mirrorTr,
}
