import { table } from './name-table.ts'

/** Places of the region and of its diplomacy, as each language's atlases and press write them; the name of the record first. */
export const placeNames = table(`
Moscow | Moskau | Москва | Moskva | Մոսկվա | მოსკოვი | Moskova
Brussels | Brüssel | Брюссель | Brüssel | Բրյուսել | ბრიუსელი | Brüksel
Geneva | Genf | Женева | Cenevrə | Ժնև | ჟენევა | Cenevre
Baku | Baku | Баку | Bakı | Բաքու | ბაქო | Bakü
Washington | Washington | Вашингтон | Vaşinqton | Վաշինգտոն | ვაშინგტონი | Washington
Yerevan | Jerewan | Ереван | Yerevan | Երևան | ერევანი | Erivan
Tbilisi | Tiflis | Тбилиси | Tbilisi | Թբիլիսի | თბილისი | Tiflis
Sochi | Sotschi | Сочи | Soçi | Սոչի | სოჭი | Soçi
Prague | Prag | Прага | Praqa | Պրահա | პრაღა | Prag
Antalya | Antalya | Анталья | Antalya | Անթալիա | ანტალია | Antalya
Arlington | Arlington | Арлингтон | Arlinqton | Արլինգթոն | არლინგტონი | Arlington
Ankara | Ankara | Анкара | Ankara | Անկարա | ანკარა | Ankara
Munich | München | Мюнхен | Münhen | Մյունխեն | მიუნხენი | Münih
Istanbul | Istanbul | Стамбул | İstanbul | Ստամբուլ | სტამბოლი | İstanbul
Vienna | Wien | Вена | Vyana | Վիեննա | ვენა | Viyana
Abu Dhabi | Abu Dhabi | Абу-Даби | Əbu-Dabi | Աբու Դաբի | აბუ-დაბი | Abu Dabi
Berlin | Berlin | Берлин | Berlin | Բեռլին | ბერლინი | Berlin
Chișinău | Chișinău | Кишинёв | Kişinyov | Քիշնև | კიშინიოვი | Kişinev
Paris | Paris | Париж | Paris | Փարիզ | პარიზი | Paris
London | London | Лондон | London | Լոնդոն | ლონდონი | Londra
New York | New York | Нью-Йорк | Nyu-York | Նյու Յորք | ნიუ-იორკი | New York
Tehran | Teheran | Тегеран | Tehran | Թեհրան | თეირანი | Tahran
Granada | Granada | Гранада | Qranada | Գրանադա | გრანადა | Granada
Kazan | Kasan | Казань | Kazan | Կազան | ყაზანი | Kazan
Saint Petersburg | Sankt Petersburg | Санкт-Петербург | Sankt-Peterburq | Սանկտ Պետերբուրգ | სანქტ-პეტერბურგი | Sankt Petersburg
Astana | Astana | Астана | Astana | Աստանա | ასტანა | Astana
Almaty | Almaty | Алма-Ата | Almatı | Ալմաթի | ალმათი | Almatı
Bishkek | Bischkek | Бишкек | Bişkek | Բիշքեկ | ბიშკეკი | Bişkek
Ashgabat | Aschgabat | Ашхабад | Aşqabad | Աշգաբադ | აშხაბადი | Aşkabat
Minsk | Minsk | Минск | Minsk | Մինսկ | მინსკი | Minsk
Kyiv | Kiew | Киев | Kiyev | Կիև | კიევი | Kiev
Warsaw | Warschau | Варшава | Varşava | Վարշավա | ვარშავა | Varşova
Rome | Rom | Рим | Roma | Հռոմ | რომი | Roma
Davos | Davos | Давос | Davos | Դավոս | დავოსი | Davos
Dubai | Dubai | Дубай | Dubay | Դուբայ | დუბაი | Dubai
Shusha | Schuscha | Шуша | Şuşa | Շուշի | შუშა | Şuşa
Stepanakert | Stepanakert | Степанакерт | Xankəndi | Ստեփանակերտ | სტეფანაკერტი | Hankendi
Nagorno-Karabakh | Bergkarabach | Нагорный Карабах | Dağlıq Qarabağ | Լեռնային Ղարաբաղ | მთიანი ყარაბაღი | Dağlık Karabağ
Lachin corridor | Latschin-Korridor | Лачинский коридор | Laçın yolu | Լաչինի միջանցք | ლაჩინის დერეფანი | Laçın koridoru
Lachin | Latschin | Лачин | Laçın | Լաչին | ლაჩინი | Laçın
Kalbajar | Kəlbəcər | Кельбаджар | Kəlbəcər | Քարվաճառ | ქელბაჯარი | Kelbecer
Agdam | Ağdam | Агдам | Ağdam | Աղդամ | აღდამი | Ağdam
Yevlakh | Yevlax | Евлах | Yevlax | Եվլախ | ევლახი | Yevlah
Ganja | Gəncə | Гянджа | Gəncə | Գանձակ | განჯა | Gence
Nakhchivan | Nachitschewan | Нахичевань | Naxçıvan | Նախիջևան | ნახიჩევანი | Nahçıvan
Gazakh | Qazax | Казах | Qazax | Ղազախ | ყაზახი | Kazah
Tovuz | Tovuz | Товуз | Tovuz | Թովուզ | ტოვუზი | Tovuz
Tavush | Tawusch | Тавуш | Tavuş | Տավուշ | თავუში | Tavuş
Syunik | Sjunik | Сюник | Sünik | Սյունիք | სიუნიქი | Sünik
Gegharkunik | Gegharkunik | Гегаркуник | Geğarkunik | Գեղարքունիք | გეღარქუნიქი | Gegharkunik
Kapan | Kapan | Капан | Qafan | Կապան | კაპანი | Kapan
Goris | Goris | Горис | Gorus | Գորիս | გორისი | Goris
Meghri | Meghri | Мегри | Mehri | Մեղրի | მეღრი | Meğri
Gyumri | Gjumri | Гюмри | Gümrü | Գյումրի | გიუმრი | Gümrü
Ijevan | Idschewan | Иджеван | İcevan | Իջևան | იჯევანი | İcevan
Margara | Margara | Маргара | Marqara | Մարգարա | მარგარა | Margara
Batumi | Batumi | Батуми | Batumi | Բաթում | ბათუმი | Batum
Kutaisi | Kutaissi | Кутаиси | Kutaisi | Քութայիսի | ქუთაისი | Kutaisi
Gori | Gori | Гори | Qori | Գորի | გორი | Gori
Zugdidi | Sugdidi | Зугдиди | Zuqdidi | Զուգդիդի | ზუგდიდი | Zugdidi
Sukhumi | Sochumi | Сухуми | Suxumi | Սուխում | სოხუმი | Sohum
Tskhinvali | Zchinwali | Цхинвали | Tsxinvali | Ցխինվալ | ცხინვალი | Tshinvali
Abkhazia | Abchasien | Абхазия | Abxaziya | Աբխազիա | აფხაზეთი | Abhazya
South Ossetia | Südossetien | Южная Осетия | Cənubi Osetiya | Հարավային Օսիա | სამხრეთ ოსეთი | Güney Osetya
Kars | Kars | Карс | Qars | Կարս | ყარსი | Kars
Igdir | Iğdır | Ыгдыр | İğdır | Իգդիր | იღდირი | Iğdır
the region | die Region | регион | region | տարածաշրջան | რეგიონი | bölge
Tabriz | Täbris | Тебриз | Təbriz | Թավրիզ | თავრიზი | Tebriz
`)
