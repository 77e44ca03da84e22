import type { newsletterEn } from './en.ts'

/** What the newsletter's pages and letters say in Turkish. */
export const newsletterTr: Readonly<Record<keyof typeof newsletterEn, string>> = {
  'newsletter.title': 'Bülten',
  'newsletter.intro':
    'Bu haber masasının yayımladıkları e-postayla: her sabah ya da haftada bir, kendi dilinizde. İzleme yok, okuduğunuzu bize bildiren görseller yok; tek tıklamayla sona erer.',
  'newsletter.email': 'E-posta adresi',
  'newsletter.rhythm': 'Ne sıklıkta',
  'newsletter.daily': 'Her sabah',
  'newsletter.weekly': 'Pazartesileri',
  'newsletter.language': 'Dil',
  'newsletter.topics': 'Ne hakkında',
  'newsletter.everything': 'Her şeyi almak için hiçbir şey seçmeyin.',
  'newsletter.formats': 'Yazı türleri',
  'newsletter.actors': 'Kişiler ve kuruluşlar',
  'newsletter.submit': 'Abone ol',
  'newsletter.privacy':
    'Yalnızca adresinizi ve bu seçimleri saklarız. Ayrıldığınızda bunları sileriz. Onaylanmayan abonelik üç gün sonra silinir.',
  'newsletter.asked.title': 'Posta kutunuza bakın',
  'newsletter.asked':
    'Bu adrese yazılabiliyorsa bir mektup yoldadır. İçindeki bağlantıyı üç gün içinde açın. Gelmezse istenmeyen postalara bakın ya da yarım saat sonra yeniden deneyin.',
  'newsletter.problem.email': 'Bu adrese yazılamıyor. Adres name@example.org biçiminde olmalı.',
  'newsletter.problem.flood': 'Şu anda alışılmadık sayıda kişi abone oluyor. Bir saat sonra yeniden deneyin.',
  'newsletter.problem.wishes': 'Bu seçim saklanamıyor. Yeniden seçin.',
  'newsletter.confirm.title': 'Aboneliğinizi onaylayın',
  'newsletter.confirm.ask': 'Bülteni {email} adresine gönderelim mi?',
  'newsletter.confirm.submit': 'Evet, abone ol',
  'newsletter.confirm.never': 'Hayır, bu adrese bir daha yazmayın',
  'newsletter.confirmed.title': 'Abone oldunuz',
  'newsletter.confirmed': 'Bir sonraki bülten {email} adresine gelecek.',
  'newsletter.never.title': 'Size yazmayacağız',
  'newsletter.never':
    'Adres silindi. Kimse onu yeniden abone edemesin diye, adresin okunamayacağı bir özet saklıyoruz.',
  'newsletter.manage.title': 'Bülteniniz',
  'newsletter.manage.intro': '{email} adresine geliyor.',
  'newsletter.manage.save': 'Kaydet',
  'newsletter.manage.saved': 'Seçiminiz kaydedildi.',
  'newsletter.manage.change': 'Seçimi değiştir',
  'newsletter.unsubscribe': 'Abonelikten çık',
  'newsletter.unsubscribe.ask': 'Bülten sona ersin mi? Adresinizi sileriz.',
  'newsletter.unsubscribed.title': 'Abonelikten çıktınız',
  'newsletter.unsubscribed': 'Adresiniz ve seçimleriniz silindi. Başka mektup gelmeyecek.',
  'newsletter.gone.title': 'Bu bağlantı bir aboneliğe götürmüyor',
  'newsletter.gone':
    'Süresi dolmuş, eksik kopyalanmış ya da abonelik zaten sona ermiş. Yeniden abone olabilirsiniz.',
  'newsletter.again': 'Bültene git',
  'newsletter.follow': 'E-postayla takip et',
  'newsletter.footer': 'Haberler e-postayla, her pazartesi',
  'mail.confirm.subject': 'Lütfen onaylayın: {desk} bülteni',
  'mail.confirm.text':
    'Birisi, büyük olasılıkla siz, {desk} bültenini bu adrese istedi. Onaylamak için bu sayfayı açın:',
  'mail.confirm.ignore':
    'Siz değilseniz bir şey yapmayın: adres üç gün içinde silinir. Aynı sayfada, başkalarının isteğiyle size yeniden yazmamızı da engelleyebilirsiniz.',
  'mail.confirm.button': 'Aboneliği onayla',
  'mail.known.subject': 'Zaten abonesiniz: {desk} bülteni',
  'mail.known.text':
    'Bu adres {desk} bültenini zaten alıyor. Ne alacağınızı burada değiştirebilir ya da abonelikten çıkabilirsiniz:',
  'mail.digest.daily': '{desk}: {date}',
  'mail.digest.weekly': '{desk}: {date} gününe kadarki hafta',
  'mail.digest.count': '{count, plural, one {# yazı} other {# yazı}}',
  'mail.digest.why': 'Bu mektubu {desk} bültenine abone olduğunuz için alıyorsunuz.',
}
