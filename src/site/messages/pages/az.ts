import type { pagesEn } from './en.ts'

/** Sharing, corrections, contact, privacy and translations, in Azerbaijani. */
export const pagesAz: Readonly<Record<keyof typeof pagesEn, string>> = {
  'share.title': 'Bu xəbəri paylaşın',
  'share.link': 'Köçürmək üçün ünvanı',
  'share.mail': 'E-poçtla',
  'share.note':
    'Sadə keçidlər: bu xidmətlərdən heç nə yüklənmir və onlar sizdən yalnız keçidə klikləsəniz xəbər tutur.',

  'feeds.title': 'Lentlər və təqvimlər',
  'feeds.intro':
    'Hesabsız izləyin: bu ünvanlardan birini lent oxuyucusuna, təqvimin ünvanını isə öz təqviminizə əlavə edin.',
  'feeds.all': 'Bütün məqalələr',
  'feeds.kinds': 'Məqalə növləri',
  'feeds.calendar': 'Təqvim',
  'feeds.own':
    'Reyestrdəki hər kəsin, hər yerin və görüşən hər ikisinin öz lenti və ya təqvimi var: onlar hər səhifənin sonundadır.',

  'corrections.title': 'Düzəlişlər',
  'corrections.intro':
    'Nədə yanıldığımız və sonradan nəyi əlavə etdiyimiz, ən yenisi yuxarıda. Düzəlişin tarixi var, nəyin səhv olduğunu deyir və yerində qalır.',
  'corrections.empty': 'Hələ heç bir xəbərdə düzəliş edilməyib.',
  'corrections.correction': 'Düzəliş',
  'corrections.update': 'Əlavə',
  'corrections.tell': 'Səhv tapdınız? Xahiş edirik, bizə bildirin.',
  'corrections.all': 'Redaksiyanın bütün düzəlişləri',
  'corrections.record': 'Reyestrdə nəyin düzəldildiyi hər hadisənin səhifəsində tarixçəsi ilə göstərilir.',

  'contact.title': 'Əlaqə',
  'contact.mail': 'E-poçt',
  'contact.post': 'Ünvan',
  'contact.none': 'Redaksiya hələ ünvan göstərməyib.',
  'contact.mistakeTitle': 'Səhvlər',
  'contact.mistake':
    'Xəbərdə səhv varsa, bizə onun ünvanını və doğru olanı, mümkünsə mənbə ilə göndərin. Biz açıq düzəlirik: düzəlişin tarixi var və hamısı bir səhifədədir.',
  'contact.writeTitle': 'Bizimlə işləmək',

  'privacy.title': 'Məxfilik',
  'privacy.intro': 'Bu sayt onu oxuyarkən sizin barənizdə nə bilir və nəyi saxlayır.',
  'privacy.reading': 'Oxumaq',
  'privacy.readingText':
    'Bizə heç nə demədən hər şeyi oxuya bilərsiniz. Səhifələr başqa ünvanlardan heç nə yükləmir və kimin nə oxuduğunun siyahısını aparmırıq. Səhifənin gündə neçə dəfə oxunduğu kukisiz və ünvansız sayıla bilər.',
  'privacy.choice': 'Kukilər',
  'privacy.choiceText':
    'Seçim etməyincə heç nə saxlanmır. Seçiminizdən nəyin və nə vaxt seçildiyini deyən qəbz saxlayırıq, kimin seçdiyi barədə isə heç nə.',
  'privacy.limits': 'Axtarış və formalar',
  'privacy.limitsText':
    'Heç kim saytı yükləyib dayandırmasın deyə axtarışlar və formalar şəbəkə ünvanının açarlı izi ilə sayılır; həmin izdən ünvanı oxumaq olmur. O, ən çoxu bir saat saxlanır.',
  'privacy.sent': 'Bizə göndərdikləriniz',
  'privacy.sentText':
    'Müraciətlər və faylları redaksiyanın öz serverində saxlanır və yalnız redaktorlar tərəfindən oxunur. Məktublara yazılsanız, imtina edənə qədər ünvanınızı saxlayırıq. Bizdən xahiş edin, silək.',
  'privacy.embeds': 'Xəritələr, videolar və paylaşımlar',
  'privacy.embedsText':
    'Onlar başqa xidmətlərdən gəlir və yalnız siz klikləyəndən sonra və ya razılığınızla yüklənir; onda xidmət ünvanınızı alır.',
  'privacy.record': 'Reyestrdəki insanlar',
  'privacy.recordText':
    'Reyestrdə açıq xəbərlərin vəzifədə və ictimai həyatda olan insanlar haqqında dedikləri var, hər məlumatın mənbəyi göstərilir. Adı çəkilən hər kəs düzəliş istəyə bilər. Qanunun tələb etdiyi silinir və silindiyi qeyd olunur.',
  'privacy.rights': 'Hüquqlarınız',
  'privacy.rightsText':
    'Barənizdə nə saxladığımızı soruşa, onun düzəldilməsini və ya silinməsini istəyə və məlumatların qorunması orqanına şikayət edə bilərsiniz.',

  'article.original': 'Orijinal dili: {language}',
  'article.stale':
    'Orijinal ({language}) bu tərcümədən sonra, {date} tarixində dəyişdirilib. Oradakı yeniliklər burada olmaya bilər.',
}
