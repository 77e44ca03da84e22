import { table } from './name-table.ts'

/** People of the region and of its diplomacy, for whom the packs lack a spelling in some language; the record's name first. */
export const personNames = table(`
Ilham Aliyev | Ilham Alijew | Ильхам Алиев | İlham Əliyev | Իլհամ Ալիև | ილჰამ ალიევი | İlham Aliyev
Nikol Pashinyan | Nikol Paschinjan | Никол Пашинян | Nikol Paşinyan | Նիկոլ Փաշինյան | ნიკოლ ფაშინიანი | Nikol Paşinyan
Jeyhun Bayramov | Dschejhun Bajramow | Джейхун Байрамов | Ceyhun Bayramov | Ջեյհուն Բայրամով | ჯეიჰუნ ბაირამოვი | Ceyhun Bayramov
Zohrab Mnatsakanyan | Sohrab Mnazakanjan | Зограб Мнацаканян | Zöhrab Mnatsakanyan | Զոհրաբ Մնացականյան | ზოჰრაბ მნაცაკანიანი | Zohrab Mnatsakanyan
Sergey Lavrov | Sergej Lawrow | Сергей Лавров | Sergey Lavrov | Սերգեյ Լավրով | სერგეი ლავროვი | Sergey Lavrov
Charles Michel | Charles Michel | Шарль Мишель | Şarl Mişel | Շառլ Միշել | შარლ მიშელი | Charles Michel
Ararat Mirzoyan | Ararat Mirsojan | Арарат Мирзоян | Ararat Mirzoyan | Արարատ Միրզոյան | არარატ მირზოიანი | Ararat Mirzoyan
Vladimir Putin | Wladimir Putin | Владимир Путин | Vladimir Putin | Վլադիմիր Պուտին | ვლადიმირ პუტინი | Vladimir Putin
Elmar Mammadyarov | Elmar Mammadjarow | Эльмар Мамедъяров | Elmar Məmmədyarov | Էլմար Մամեդյարով | ელმარ მამედიაროვი | Elmar Memmedyarov
JD Vance | JD Vance | Джей Ди Вэнс | Cey Di Vens | Ջեյ Դի Վենս | ჯეი დი ვენსი | JD Vance
Mher Grigoryan | Mher Grigorjan | Мгер Григорян | Mher Qriqoryan | Մհեր Գրիգորյան | მჰერ გრიგორიანი | Mher Grigoryan
Shahin Mustafayev | Schahin Mustafajew | Шахин Мустафаев | Şahin Mustafayev | Շահին Մուստաֆաև | შაჰინ მუსტაფაევი | Şahin Mustafayev
Sergei Shoigu | Sergej Schoigu | Сергей Шойгу | Sergey Şoyqu | Սերգեյ Շոյգու | სერგეი შოიგუ | Sergey Şoygu
Ruben Rubinyan | Ruben Rubinjan | Рубен Рубинян | Ruben Rubinyan | Ռուբեն Ռուբինյան | რუბენ რუბინიანი | Ruben Rubinyan
Serdar Kılıç | Serdar Kılıç | Сердар Кылыч | Serdar Kılıç | Սերդար Քըլըչ | სერდარ ქილიჩი | Serdar Kılıç
Mevlüt Çavuşoğlu | Mevlüt Çavuşoğlu | Мевлют Чавушоглу | Mövlud Çavuşoğlu | Մևլութ Չավուշօղլու | მევლუთ ჩავუშოღლუ | Mevlüt Çavuşoğlu
Hakan Fidan | Hakan Fidan | Хакан Фидан | Hakan Fidan | Հաքան Ֆիդան | ჰაქან ფიდანი | Hakan Fidan
Emmanuel Macron | Emmanuel Macron | Эмманюэль Макрон | Emmanuel Makron | Էմանուել Մակրոն | ემანუელ მაკრონი | Emmanuel Macron
Viktor Orbán | Viktor Orbán | Виктор Орбан | Viktor Orban | Վիկտոր Օրբան | ვიქტორ ორბანი | Viktor Orbán
Recep Tayyip Erdoğan | Recep Tayyip Erdoğan | Реджеп Тайип Эрдоган | Rəcəb Tayyib Ərdoğan | Ռեջեփ Թայիփ Էրդողան | რეჯეფ თაიფ ერდოღანი | Recep Tayyip Erdoğan
Vahan Hunanyan | Wahan Hunanjan | Ваан Унанян | Vahan Hunanyan | Վահան Հունանյան | ვაჰან ჰუნანიანი | Vahan Hunanyan
Ara Aivazian | Ara Ajwasjan | Ара Айвазян | Ara Ayvazyan | Արա Այվազյան | არა აივაზიანი | Ara Ayvazyan
Jake Sullivan | Jake Sullivan | Джейк Салливан | Ceyk Sallivan | Ջեյք Սալիվան | ჯეიკ სალივანი | Jake Sullivan
Zakir Hasanov | Sakir Hassanow | Закир Гасанов | Zakir Həsənov | Զաքիր Հասանով | ზაქირ ჰასანოვი | Zakir Hasanov
Salome Zourabichvili | Salome Surabischwili | Саломе Зурабишвили | Salome Zurabişvili | Սալոմե Զուրաբիշվիլի | სალომე ზურაბიშვილი | Salome Zurabişvili
Andrew Schofer | Andrew Schofer | Эндрю Шофер | Endrü Şofer | Էնդրյու Շոֆեր | ენდრიუ შოფერი | Andrew Schofer
Irakli Kobakhidze | Irakli Kobachidse | Ираклий Кобахидзе | İrakli Kobaxidze | Իրակլի Կոբախիձե | ირაკლი კობახიძე | İrakli Kobahidze
Irakli Garibashvili | Irakli Gharibaschwili | Ираклий Гарибашвили | İrakli Qaribaşvili | Իրակլի Ղարիբաշվիլի | ირაკლი ღარიბაშვილი | İrakli Garibaşvili
Mikheil Kavelashvili | Micheil Kawelaschwili | Михаил Кавелашвили | Mixeil Kavelaşvili | Միխեիլ Կավելաշվիլի | მიხეილ ყაველაშვილი | Miheil Kavelaşvili
Maka Bochorishvili | Maka Botschorischwili | Мака Бочоришвили | Maka Boçorişvili | Մակա Բոճորիշվիլի | მაკა ბოჭორიშვილი | Maka Boçorişvili
Ilia Darchiashvili | Ilia Dartschiaschwili | Илья Дарчиашвили | İlia Darçiaşvili | Իլյա Դարչիաշվիլի | ილია დარჩიაშვილი | İlia Darçiaşvili
Bidzina Ivanishvili | Bidsina Iwanischwili | Бидзина Иванишвили | Bidzina İvanişvili | Բիձինա Իվանիշվիլի | ბიძინა ივანიშვილი | Bidzina İvanişvili
Alexei Overchuk | Alexej Owertschuk | Алексей Оверчук | Aleksey Overçuk | Ալեքսեյ Օվերչուկ | ალექსეი ოვერჩუკი | Aleksey Overçuk
Stéphane Visconti | Stéphane Visconti | Стефан Висконти | Stefan Viskonti | Ստեֆան Վիսկոնտի | სტეფან ვისკონტი | Stéphane Visconti
Brice Roquefeuil | Brice Roquefeuil | Брис Рокфёй | Bris Rokföy | Բրիս Ռոքֆոյ | ბრის როკფოი | Brice Roquefeuil
Ilyas Umakhanov | Iljas Umachanow | Ильяс Умаханов | İlyas Umaxanov | Իլյաս Ումախանով | ილიას უმახანოვი | İlyas Umahanov
Igor Popov | Igor Popow | Игорь Попов | İqor Popov | Իգոր Պոպով | იგორ პოპოვი | İgor Popov
Igor Khovaev | Igor Chowajew | Игорь Ховаев | İqor Xovayev | Իգոր Խովաև | იგორ ხოვაევი | İgor Hovayev
Antony Blinken | Antony Blinken | Энтони Блинкен | Entoni Blinken | Էնթոնի Բլինքեն | ენტონი ბლინკენი | Antony Blinken
Marco Rubio | Marco Rubio | Марко Рубио | Marko Rubio | Մարկո Ռուբիո | მარკო რუბიო | Marco Rubio
Elina Valtonen | Elina Valtonen | Элина Валтонен | Elina Valtonen | Էլինա Վալտոնեն | ელინა ვალტონენი | Elina Valtonen
Angela Merkel | Angela Merkel | Ангела Меркель | Angela Merkel | Անգելա Մերկել | ანგელა მერკელი | Angela Merkel
Olaf Scholz | Olaf Scholz | Олаф Шольц | Olaf Şolts | Օլաֆ Շոլց | ოლაფ შოლცი | Olaf Scholz
Josep Borrell | Josep Borrell | Жозеп Боррель | Jozep Borrel | Ժոզեպ Բորել | ჟოზეპ ბორელი | Josep Borrell
Kaja Kallas | Kaja Kallas | Кая Каллас | Kaya Kallas | Կայա Կալաս | კაია კალასი | Kaja Kallas
Chandni Raina | Chandni Raina | Чандни Райна | Çandni Rayna | Չանդնի Ռայնա | ჩანდნი რაინა | Chandni Raina
James O'Brien | James O'Brien | Джеймс О’Брайен | Ceyms O’Brayen | Ջեյմս Օ՛Բրայեն | ჯეიმს ო’ბრაიენი | James O'Brien
Louis Bono | Louis Bono | Луис Боно | Luis Bono | Լուիս Բոնո | ლუის ბონო | Louis Bono
Matthew Miller | Matthew Miller | Мэттью Миллер | Metyu Miller | Մեթյու Միլլեր | მეთიუ მილერი | Matthew Miller
Edmon Marukyan | Edmon Marukjan | Эдмон Марукян | Edmon Marukyan | Էդմոն Մարուքյան | ედმონ მარუქიანი | Edmon Marukyan
Jean-Yves Le Drian | Jean-Yves Le Drian | Жан-Ив Ле Дриан | Jan-İv Le Drian | Ժան-Իվ Լը Դրիան | ჟან-ივ ლე დრიანი | Jean-Yves Le Drian
Hikmet Hajiyev | Hikmet Hadschijew | Хикмет Гаджиев | Hikmət Hacıyev | Հիքմեթ Հաջիև | ჰიქმეთ ჰაჯიევი | Hikmet Hacıyev
Armen Grigoryan | Armen Grigorjan | Армен Григорян | Armen Qriqoryan | Արմեն Գրիգորյան | არმენ გრიგორიანი | Armen Grigoryan
Donald Trump | Donald Trump | Дональд Трамп | Donald Tramp | Դոնալդ Թրամփ | დონალდ ტრამპი | Donald Trump
Joe Biden | Joe Biden | Джо Байден | Co Bayden | Ջո Բայդեն | ჯო ბაიდენი | Joe Biden
Dmitry Peskov | Dmitri Peskow | Дмитрий Песков | Dmitri Peskov | Դմիտրի Պեսկով | დიმიტრი პესკოვი | Dmitriy Peskov
Maria Zakharova | Marija Sacharowa | Мария Захарова | Mariya Zaxarova | Մարիա Զախարովա | მარია ზახაროვა | Mariya Zaharova
Mikhail Mishustin | Michail Mischustin | Михаил Мишустин | Mixail Mişustin | Միխայիլ Միշուստին | მიხეილ მიშუსტინი | Mihail Mişustin
Ursula von der Leyen | Ursula von der Leyen | Урсула фон дер Ляйен | Ursula fon der Leyen | Ուրսուլա ֆոն դեր Լայեն | ურსულა ფონ დერ ლაიენი | Ursula von der Leyen
António Costa | António Costa | Антониу Кошта | Antonio Koşta | Անտոնիու Կոշտա | ანტონიუ კოშტა | António Costa
António Guterres | António Guterres | Антониу Гутерриш | Antonio Quterreş | Անտոնիու Գուտերեշ | ანტონიუ გუტერეში | António Guterres
Toivo Klaar | Toivo Klaar | Тойво Клаар | Toyvo Klaar | Տոյվո Կլաար | ტოივო კლაარი | Toivo Klaar
`)
