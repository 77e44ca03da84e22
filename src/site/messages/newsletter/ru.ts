import type { newsletterEn } from './en.ts'

/** What the newsletter's pages and letters say in Russian. */
export const newsletterRu: Readonly<Record<keyof typeof newsletterEn, string>> = {
  'newsletter.title': 'Рассылка',
  'newsletter.intro':
    'Что опубликовала редакция, по почте: каждое утро или раз в неделю, на вашем языке. Без слежки и без картинок, сообщающих нам, что письмо прочитано; отписаться можно одним нажатием.',
  'newsletter.email': 'Адрес электронной почты',
  'newsletter.rhythm': 'Как часто',
  'newsletter.daily': 'Каждое утро',
  'newsletter.weekly': 'По понедельникам',
  'newsletter.language': 'Язык',
  'newsletter.topics': 'О чём',
  'newsletter.everything': 'Не выбирайте ничего, чтобы получать всё.',
  'newsletter.formats': 'Виды материалов',
  'newsletter.actors': 'Люди и организации',
  'newsletter.submit': 'Подписаться',
  'newsletter.privacy':
    'Мы храним ваш адрес и этот выбор, и больше ничего. Когда вы отпишетесь, мы их удалим. Неподтверждённая подписка удаляется через три дня.',
  'newsletter.asked.title': 'Проверьте почту',
  'newsletter.asked':
    'Если на этот адрес можно написать, письмо уже отправлено. Откройте ссылку из него в течение трёх дней. Если письма нет, проверьте папку нежелательной почты или попробуйте снова через полчаса.',
  'newsletter.problem.email': 'На такой адрес написать нельзя. Нужен адрес вида name@example.org.',
  'newsletter.problem.flood': 'Сейчас подписывается необычно много людей. Попробуйте через час.',
  'newsletter.problem.wishes': 'Такой выбор сохранить нельзя. Выберите заново.',
  'newsletter.confirm.title': 'Подтвердите подписку',
  'newsletter.confirm.ask': 'Отправлять рассылку на адрес {email}?',
  'newsletter.confirm.submit': 'Да, подписаться',
  'newsletter.confirm.never': 'Нет, и больше никогда не писать на этот адрес',
  'newsletter.confirmed.title': 'Вы подписаны',
  'newsletter.confirmed': 'Следующее письмо придёт на адрес {email}.',
  'newsletter.never.title': 'Мы не будем вам писать',
  'newsletter.never':
    'Адрес удалён. Чтобы никто не мог подписать его снова, мы храним отпечаток, по которому адрес не прочесть.',
  'newsletter.manage.title': 'Ваша рассылка',
  'newsletter.manage.intro': 'Она приходит на адрес {email}.',
  'newsletter.manage.save': 'Сохранить',
  'newsletter.manage.saved': 'Ваш выбор сохранён.',
  'newsletter.manage.change': 'Изменить выбор',
  'newsletter.unsubscribe': 'Отписаться',
  'newsletter.unsubscribe.ask': 'Прекратить рассылку? Тогда мы удалим ваш адрес.',
  'newsletter.unsubscribed.title': 'Вы отписались',
  'newsletter.unsubscribed': 'Ваш адрес и ваш выбор удалены. Больше писем не будет.',
  'newsletter.gone.title': 'По этой ссылке подписки нет',
  'newsletter.gone':
    'Срок ссылки истёк, она скопирована не целиком или подписка уже прекращена. Вы можете подписаться заново.',
  'newsletter.again': 'К рассылке',
  'newsletter.follow': 'Следить по почте',
  'newsletter.footer': 'Новости по почте, каждый понедельник',
  'mail.confirm.subject': 'Подтвердите подписку: рассылка {desk}',
  'mail.confirm.text':
    'Кто-то, вероятно вы, попросил присылать рассылку {desk} на этот адрес. Чтобы подтвердить, откройте страницу:',
  'mail.confirm.ignore':
    'Если это были не вы, ничего не делайте: через три дня адрес будет удалён. На той же странице можно запретить писать вам по чужой просьбе.',
  'mail.confirm.button': 'Подтвердить подписку',
  'mail.known.subject': 'Вы уже подписаны: рассылка {desk}',
  'mail.known.text':
    'Этот адрес уже получает рассылку {desk}. Здесь можно изменить её содержание или отписаться:',
  'mail.digest.daily': '{desk}: {date}',
  'mail.digest.weekly': '{desk}: неделя до {date}',
  'mail.digest.count':
    '{count, plural, one {# материал} few {# материала} many {# материалов} other {# материала}}',
  'mail.digest.why': 'Вы получили это письмо, потому что подписались на рассылку {desk}.',
}
