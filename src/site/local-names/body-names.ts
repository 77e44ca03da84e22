import { table } from './name-table.ts'

/** Bodies as each language calls them, for which the packs have no spelling; the name of the record first. */
export const bodyNames = table(`
European Union | Europäische Union | Европейский союз | Avropa İttifaqı | Եվրոպական միություն | ევროკავშირი | Avrupa Birliği
European Council | Europäischer Rat | Европейский совет | Avropa Şurası (Aİ) | Եվրոպական խորհուրդ | ევროპული საბჭო | Avrupa Birliği Zirvesi
European Commission | Europäische Kommission | Европейская комиссия | Avropa Komissiyası | Եվրոպական հանձնաժողով | ევროკომისია | Avrupa Komisyonu
European Parliament | Europäisches Parlament | Европейский парламент | Avropa Parlamenti | Եվրոպական խորհրդարան | ევროპარლამენტი | Avrupa Parlamentosu
United Nations | Vereinte Nationen | Организация Объединённых Наций | Birləşmiş Millətlər Təşkilatı | Միավորված ազգերի կազմակերպություն | გაერთიანებული ერების ორგანიზაცია | Birleşmiş Milletler
NATO | NATO | НАТО | NATO | ՆԱՏՕ | ნატო | NATO
OSCE | OSZE | ОБСЕ | ATƏT | ԵԱՀԿ | ეუთო | AGİT
OSCE Minsk Group | Minsk-Gruppe der OSZE | Минская группа ОБСЕ | ATƏT-in Minsk qrupu | ԵԱՀԿ Մինսկի խումբ | ეუთოს მინსკის ჯგუფი | AGİT Minsk Grubu
co-chairs of the OSCE Minsk Group | Ko-Vorsitzende der Minsk-Gruppe der OSZE | сопредседатели Минской группы ОБСЕ | ATƏT-in Minsk qrupunun həmsədrləri | ԵԱՀԿ Մինսկի խմբի համանախագահներ | ეუთოს მინსკის ჯგუფის თანათავმჯდომარეები | AGİT Minsk Grubu eş başkanları
Collective Security Treaty Organization | Organisation des Vertrags über kollektive Sicherheit | Организация Договора о коллективной безопасности | Kollektiv Təhlükəsizlik Müqaviləsi Təşkilatı | Հավաքական անվտանգության պայմանագրի կազմակերպություն | კოლექტიური უსაფრთხოების ხელშეკრულების ორგანიზაცია | Kolektif Güvenlik Antlaşması Örgütü
Georgian Dream | Georgischer Traum | Грузинская мечта | Gürcü arzusu | Վրացական երազանք | ქართული ოცნება | Gürcü Rüyası
National Assembly of Armenia | Nationalversammlung Armeniens | Национальное собрание Армении | Ermənistan Milli Məclisi | Հայաստանի Ազգային ժողով | სომხეთის ეროვნული კრება | Ermenistan Ulusal Meclisi
Kremlin | Kreml | Кремль | Kreml | Կրեմլ | კრემლი | Kremlin
Foreign ministers | Außenminister | министры иностранных дел | xarici işlər nazirləri | արտգործնախարարներ | საგარეო საქმეთა მინისტრები | dışişleri bakanları
mediators | Vermittler | посредники | vasitəçilər | միջնորդներ | შუამავლები | arabulucular
Ministry of Foreign Affairs of Russia | Außenministerium Russlands | Министерство иностранных дел России | Rusiya Xarici İşlər Nazirliyi | Ռուսաստանի արտաքին գործերի նախարարություն | რუსეთის საგარეო საქმეთა სამინისტრო | Rusya Dışişleri Bakanlığı
Ministry of Foreign Affairs of Azerbaijan | Außenministerium Aserbaidschans | Министерство иностранных дел Азербайджана | Azərbaycan Xarici İşlər Nazirliyi | Ադրբեջանի արտաքին գործերի նախարարություն | აზერბაიჯანის საგარეო საქმეთა სამინისტრო | Azerbaycan Dışişleri Bakanlığı
Ministry of Foreign Affairs of Armenia | Außenministerium Armeniens | Министерство иностранных дел Армении | Ermənistan Xarici İşlər Nazirliyi | Հայաստանի արտաքին գործերի նախարարություն | სომხეთის საგარეო საქმეთა სამინისტრო | Ermenistan Dışişleri Bakanlığı
Ministry of Foreign Affairs of Georgia | Außenministerium Georgiens | Министерство иностранных дел Грузии | Gürcüstan Xarici İşlər Nazirliyi | Վրաստանի արտաքին գործերի նախարարություն | საქართველოს საგარეო საქმეთა სამინისტრო | Gürcistan Dışişleri Bakanlığı
Ministry of Foreign Affairs of Turkey | Außenministerium der Türkei | Министерство иностранных дел Турции | Türkiyə Xarici İşlər Nazirliyi | Թուրքիայի արտաքին գործերի նախարարություն | თურქეთის საგარეო საქმეთა სამინისტრო | Türkiye Dışişleri Bakanlığı
Ministry of Defence of Azerbaijan | Verteidigungsministerium Aserbaidschans | Министерство обороны Азербайджана | Azərbaycan Müdafiə Nazirliyi | Ադրբեջանի պաշտպանության նախարարություն | აზერბაიჯანის თავდაცვის სამინისტრო | Azerbaycan Savunma Bakanlığı
Ministry of Defence of Armenia | Verteidigungsministerium Armeniens | Министерство обороны Армении | Ermənistan Müdafiə Nazirliyi | Հայաստանի պաշտպանության նախարարություն | სომხეთის თავდაცვის სამინისტრო | Ermenistan Savunma Bakanlığı
Ministry of Defence of Russia | Verteidigungsministerium Russlands | Министерство обороны России | Rusiya Müdafiə Nazirliyi | Ռուսաստանի պաշտպանության նախարարություն | რუსეთის თავდაცვის სამინისტრო | Rusya Savunma Bakanlığı
`)
