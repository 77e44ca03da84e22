import { table } from './name-table.ts'

/** Offices as each language calls them where it names no country beside them; the title of the record first. */
export const officeNames = table(`
President | Präsident | президент | prezident | նախագահ | პრეზიდენტი | cumhurbaşkanı
Vice President | Vizepräsident | вице-президент | vitse-prezident | փոխնախագահ | ვიცე-პრეზიდენტი | başkan yardımcısı
Prime Minister | Ministerpräsident | премьер-министр | baş nazir | վարչապետ | პრემიერ-მინისტრი | başbakan
Deputy Prime Minister | Vizeministerpräsident | вице-премьер | baş nazirin müavini | փոխվարչապետ | ვიცე-პრემიერი | başbakan yardımcısı
First Deputy Prime Minister | erster Vizeministerpräsident | первый вице-премьер | baş nazirin birinci müavini | առաջին փոխվարչապետ | პირველი ვიცე-პრემიერი | birinci başbakan yardımcısı
Minister of Foreign Affairs | Außenminister | министр иностранных дел | xarici işlər naziri | արտաքին գործերի նախարար | საგარეო საქმეთა მინისტრი | dışişleri bakanı
Deputy Minister of Foreign Affairs | stellvertretender Außenminister | заместитель министра иностранных дел | xarici işlər nazirinin müavini | արտաքին գործերի փոխնախարար | საგარეო საქმეთა მინისტრის მოადგილე | dışişleri bakan yardımcısı
Acting Minister of Foreign Affairs | geschäftsführender Außenminister | исполняющий обязанности министра иностранных дел | xarici işlər nazirinin səlahiyyətlərini icra edən | արտաքին գործերի նախարարի պաշտոնակատար | საგარეო საქმეთა მინისტრის მოვალეობის შემსრულებელი | dışişleri bakan vekili
Minister of Defence | Verteidigungsminister | министр обороны | müdafiə naziri | պաշտպանության նախարար | თავდაცვის მინისტრი | savunma bakanı
Secretary of Defense | Verteidigungsminister | министр обороны | müdafiə naziri | պաշտպանության նախարար | თავდაცვის მდივანი | savunma bakanı
Minister of Internal Affairs | Innenminister | министр внутренних дел | daxili işlər naziri | ներքին գործերի նախարար | შინაგან საქმეთა მინისტრი | içişleri bakanı
Minister of Economy | Wirtschaftsminister | министр экономики | iqtisadiyyat naziri | էկոնոմիկայի նախարար | ეკონომიკის მინისტრი | ekonomi bakanı
Minister of Finance | Finanzminister | министр финансов | maliyyə naziri | ֆինանսների նախարար | ფინანსთა მინისტრი | maliye bakanı
Minister of Energy | Energieminister | министр энергетики | energetika naziri | էներգետիկայի նախարար | ენერგეტიკის მინისტრი | enerji bakanı
Secretary of State | Außenminister | государственный секретарь | dövlət katibi | պետքարտուղար | სახელმწიფო მდივანი | dışişleri bakanı
Assistant Secretary | Abteilungsleiter im Außenministerium | помощник госсекретаря | dövlət katibinin köməkçisi | պետքարտուղարի օգնական | სახელმწიფო მდივნის თანაშემწე | dışişleri bakan yardımcısı
Chancellor | Bundeskanzler | канцлер | kansler | կանցլեր | კანცლერი | şansölye
Speaker | Parlamentspräsident | председатель парламента | parlamentin sədri | խորհրդարանի նախագահ | პარლამენტის თავმჯდომარე | meclis başkanı
Spokesperson | Sprecher | официальный представитель | sözçü | խոսնակ | პრესსპიკერი | sözcü
Ambassador | Botschafter | посол | səfir | դեսպան | ელჩი | büyükelçi
Special Representative | Sonderbeauftragter | специальный представитель | xüsusi nümayəndə | հատուկ ներկայացուցիչ | სპეციალური წარმომადგენელი | özel temsilci
Special Envoy | Sondergesandter | специальный посланник | xüsusi nümayəndə | հատուկ բանագնաց | სპეციალური წარგზავნილი | özel temsilci
Co-Chair of the OSCE Minsk Group | Ko-Vorsitzender der Minsk-Gruppe der OSZE | сопредседатель Минской группы ОБСЕ | ATƏT-in Minsk qrupunun həmsədri | ԵԱՀԿ Մինսկի խմբի համանախագահ | ეუთოს მინსკის ჯგუფის თანათავმჯდომარე | AGİT Minsk Grubu eş başkanı
Chairperson-in-Office | amtierender Vorsitzender | действующий председатель | fəaliyyətdə olan sədr | գործող նախագահ | მოქმედი თავმჯდომარე | dönem başkanı
Secretary General | Generalsekretär | генеральный секретарь | baş katib | գլխավոր քարտուղար | გენერალური მდივანი | genel sekreter
Secretary of the Security Council | Sekretär des Sicherheitsrates | секретарь Совета безопасности | Təhlükəsizlik Şurasının katibi | Անվտանգության խորհրդի քարտուղար | უშიშროების საბჭოს მდივანი | Güvenlik Konseyi sekreteri
National Security Advisor | nationaler Sicherheitsberater | советник по национальной безопасности | milli təhlükəsizlik müşaviri | ազգային անվտանգության խորհրդական | ეროვნული უსაფრთხოების მრჩეველი | ulusal güvenlik danışmanı
President of the European Council | Präsident des Europäischen Rates | председатель Европейского совета | Avropa Şurasının prezidenti | Եվրոպական խորհրդի նախագահ | ევროპული საბჭოს პრეზიდენტი | AB Konseyi başkanı
President of the European Commission | Präsidentin der Europäischen Kommission | председатель Европейской комиссии | Avropa Komissiyasının prezidenti | Եվրոպական հանձնաժողովի նախագահ | ევროკომისიის პრეზიდენტი | Avrupa Komisyonu başkanı
President of the European Parliament | Präsidentin des Europäischen Parlaments | председатель Европейского парламента | Avropa Parlamentinin prezidenti | Եվրոպական խորհրդարանի նախագահ | ევროპარლამენტის პრეზიდენტი | Avrupa Parlamentosu başkanı
High Representative for Foreign Affairs and Security Policy | Hoher Vertreter für Außen- und Sicherheitspolitik | верховный представитель по иностранным делам и политике безопасности | xarici işlər və təhlükəsizlik siyasəti üzrə ali nümayəndə | արտաքին գործերի և անվտանգության քաղաքականության բարձր ներկայացուցիչ | უმაღლესი წარმომადგენელი საგარეო საქმეთა და უსაფრთხოების პოლიტიკის დარგში | dış ilişkiler ve güvenlik politikası yüksek temsilcisi
Chief of the General Staff | Generalstabschef | начальник Генерального штаба | Baş Qərargah rəisi | Գլխավոր շտաբի պետ | გენერალური შტაბის უფროსი | genelkurmay başkanı
Ombudsman | Ombudsmann | омбудсмен | ombudsman | օմբուդսմեն | ომბუდსმენი | ombudsman
`)
