/**
 * Lists of our own that tell the network what a word often is, whether or not a treebank had it: one letter a list.
 * They are hints that training weighs, not decisions; a word may stand in several.
 */
const lists: Readonly<Record<string, string>> = {
  // states and territories, and the distinctive words of their names
  c: `afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh
    barbados belarus belgium belize benin bhutan bolivia bosnia herzegovina botswana brazil britain brunei bulgaria burundi
    cambodia cameroon canada chad chile china colombia congo croatia cuba cyprus czechia czechoslovakia denmark djibouti
    ecuador egypt emirates england eritrea estonia eswatini ethiopia fiji finland france gabon gambia georgia germany ghana
    greece grenada guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy
    jamaica japan jordan kazakhstan kenya korea kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya
    liechtenstein lithuania luxembourg madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova
    monaco mongolia montenegro morocco mozambique myanmar burma namibia nepal netherlands holland nicaragua niger nigeria
    macedonia norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda
    samoa senegal serbia seychelles singapore slovakia slovenia somalia spain sudan suriname sweden switzerland syria taiwan
    tajikistan tanzania thailand togo tonga tunisia turkey türkiye turkmenistan uganda ukraine uruguay usa us u.s. uk u.k.
    uae ussr uzbekistan vanuatu vatican venezuela vietnam wales scotland yemen yugoslavia zambia zimbabwe abkhazia ossetia
    transnistria karabakh artsakh nakhchivan nakhichevan adjara crimea donbas chechnya dagestan ingushetia kurdistan tibet
    xinjiang kashmir catalonia bavaria gaza america africa europe asia eurasia caucasus balkans caspian arctic antarctica
    caribbean mediterranean siberia anatolia scandinavia zangezur syunik javakheti`,
  // cities and towns
  t: `baku yerevan tbilisi ankara moscow tehran istanbul kyiv kiev minsk chisinau astana nur-sultan almaty tashkent bishkek
    dushanbe ashgabat ganja gyumri batumi kutaisi shusha shushi stepanakert khankendi sumgait sumqayit lankaran mingachevir
    vanadzor rustavi zugdidi gori sukhumi tskhinvali tabriz isfahan shiraz mashhad izmir antalya kars trabzon bursa adana
    petersburg kazan grozny sochi vladivostok novosibirsk rostov odessa odesa kharkiv lviv mariupol kherson donetsk luhansk
    london paris berlin madrid rome brussels vienna geneva zurich bern munich hamburg frankfurt prague warsaw krakow
    budapest bucharest sofia belgrade zagreb sarajevo skopje tirana athens thessaloniki nicosia lisbon porto dublin
    edinburgh glasgow manchester liverpool birmingham oxford cambridge leeds amsterdam rotterdam hague copenhagen stockholm
    oslo helsinki tallinn riga vilnius ljubljana bratislava valletta luxembourg monaco milan naples turin venice florence
    barcelona valencia seville marseille lyon nice strasbourg cairo alexandria tripoli benghazi tunis algiers rabat
    casablanca khartoum addis ababa nairobi mombasa kampala kigali mogadishu lagos abuja accra dakar bamako johannesburg
    pretoria durban harare lusaka luanda maputo antananarivo jerusalem tel aviv haifa ramallah beirut damascus aleppo homs
    amman baghdad mosul basra erbil kirkuk fallujah najaf karbala riyadh jeddah mecca medina doha manama muscat dubai
    abu dhabi sanaa aden kabul kandahar herat islamabad karachi lahore peshawar delhi mumbai bombay kolkata calcutta chennai
    bangalore hyderabad dhaka colombo kathmandu yangon bangkok hanoi saigon phnom penh jakarta bali manila kuala lumpur
    beijing shanghai guangzhou shenzhen wuhan hong kong macau taipei seoul busan pyongyang tokyo osaka kyoto hiroshima
    ulaanbaatar sydney melbourne brisbane perth adelaide canberra auckland wellington washington york boston chicago
    houston dallas austin denver seattle portland atlanta miami philadelphia detroit baltimore cleveland pittsburgh
    angeles francisco diego vegas orleans phoenix ottawa toronto montreal vancouver calgary quebec havana mexico bogota
    caracas lima quito santiago aires montevideo asuncion brasilia paulo rio brooklyn manhattan hollywood california texas
    florida virginia carolina georgia alabama ohio michigan illinois minnesota wisconsin pennsylvania massachusetts oregon
    nevada arizona utah colorado kansas nebraska iowa missouri arkansas louisiana mississippi tennessee kentucky indiana
    maryland delaware connecticut vermont maine hampshire jersey idaho montana wyoming dakota alaska hawaii oklahoma ontario
    alberta manitoba queensland victoria tasmania sussex kent yorkshire lancashire cornwall tavush qazax gazakh tovuz
    lachin lankaran kelbajar kalbajar agdam aghdam fuzuli fizuli jabrayil zangilan gubadli goris kapan meghri ijevan sevan`,
  // of a nation, a people, a language
  d: `afghan albanian algerian american argentine argentinian armenian asian australian austrian azerbaijani azeri bahraini
    bangladeshi belarusian belgian bolivian bosnian brazilian british bulgarian burmese cambodian canadian catalan chechen
    chilean chinese colombian congolese croatian cuban cypriot czech danish dutch egyptian emirati english estonian
    ethiopian european filipino finnish flemish french georgian german ghanaian greek haitian hungarian icelandic indian
    indonesian iranian iraqi irish israeli italian jamaican japanese jewish jordanian kazakh kenyan korean kosovar kurdish
    kuwaiti kyrgyz laotian latvian lebanese libyan lithuanian macedonian malaysian maltese mexican moldovan mongolian
    montenegrin moroccan nepalese nigerian norwegian omani ottoman pakistani palestinian persian peruvian polish
    portuguese qatari roman romanian russian rwandan saudi scottish serbian singaporean slovak slovenian somali soviet
    spanish sudanese swedish swiss syrian taiwanese tajik tatar thai tibetan tunisian turkish turkmen ugandan ukrainian
    uzbek venezuelan vietnamese welsh yemeni african arab arabic abkhaz ossetian muslim christian catholic orthodox sunni
    shia shiite islamic hebrew latin slavic turkic caucasian western eastern northern southern`,
  // given names
  n: `aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert aleksandr alex alexander alexandra alexei alexey alfred
    ali alice alisa amanda amir amy ana anar anatoly anders andrea andreas andrei andrew andrey andy angela ani anna anne
    annie anthony antonio antony anton ara aram araik araz ararat archil armen arman arthur artur arsen arshak ashot aslan
    ayaz aysel azad aziz barbara barack ben benjamin bernard bill bob boris brian bruce carl carlos carol caroline catherine
    charles charlie charlotte chris christian christina christine christopher claire clara daniel dave david davit deborah
    dennis diana dick dimitri dmitri dmitry dmytro donald doris dorothy douglas edgar eduard edward elchin eldar elena
    eleanor elizabeth ella elman elmar ellen emil emily emin emma emmanuel eric erica erik ernest eteri eugene eva evgeny
    farid farhad fatima felix fikret francis frank franz fred frederick fuad gagik garegin gary gayane gela george georges
    georgi gerald gevorg giorgi gordon graham greg gregory grigor grigori gulnar guram gurban habib hakan hakob hamid harry
    harutyun hasan hasmik hassan heather heidar heydar helen helga henry herbert hikmet hillary hovhannes howard hugh hulusi
    hussein ian ibrahim ilham ilia igor ilya irakli irina isaac isabel ivan jack jacob jacques jake james jan jane janet
    jason javad javid jean jeff jeffrey jennifer jens jerry jesse jessica jeyhun jihad jim jimmy jo joan joe johann john
    johnny jonathan jorge jose josef joseph josh joshua juan judith julia julie julian justin kakha kamal kamran karen karim
    karl kate katherine kathy keith kelly ken kenneth kevin khalid khatia kim konstantin kristina lala larry larisa laura
    lawrence lee leila lena leo leon leonard leonid leyla lewis levan levon linda lisa lloyd louis louise lucy luis luke
    maia maka makar mamuka manana manuel marc marcel marco marcus margaret maria mariam marie mark marina marta martha
    martin mary masis matthew maurice max maya mehmet mehriban melissa mete mevlut michael michel michelle miguel mike
    mikayel mikhail mikheil misha mnatsakan mohamed mohammad mohammed molly moses muhammad murad mustafa nancy narek
    natalia natia nathan nelson nicholas nick nicolas nigar nika nikita nikol nikolai nino norman novruz oleg oleksandr olga
    oliver omar onik oscar otto owen patricia patrick paul paula pavel peter petr petro philip phil pierre polad rachel ralf
    ralph ramil ramiz rashid rauf ray raymond rebecca recep richard rick rita rob robert roger roman ronald rosa rose ruben
    rudolf ruslan ruth ryan sabina sahil salman salome sam samad samantha samir samuel sandra sara sarah sargis scott sean
    sebastian serdar serge sergei sergey serzh seyran shahin shahla shalva sharon shavarsh simon sofia sophia sophie stefan
    stepan stephanie stephen steve steven stewart stuart suren susan suzanne svetlana tahir tamar tamara tatiana tatul taylor
    teimuraz ted teresa thea theodore theresa thomas tigran tim timothy tina tofig toivo tom tony tural ulvi vagif vahagn
    vahan vahram vakhtang valentin valeri valery vano vardan vasif vasily vazgen victor victoria viktor vincent virginia
    vitaly vladimir volodymyr walter wanda wayne werner wesley will william yaqub yasar yelena yulia yuri yusuf zakir zaur
    zhirayr ziya zoe zohrab zurab`,
  // words that begin or end the names of organisations
  o: `academy administration agency airline airlines airways alliance army assembly association authority bank battalion
    board brigade broadcasting bureau cabinet center centre chamber church club coalition college commission committee
    commonwealth community companies company conference confederation congress consortium constabulary cooperation corp
    corporation corps council court department directorate embassy federation fc force forces forum foundation front fund
    government group guard hospital inc institute institution international knesset laboratory league llc ltd majlis
    ministry mission motors movement museum network newspaper office orchestra organisation organization parliament
    partnership party police post press radio secretariat school senate service services society state states syndicate
    team telecom television times tribune tribunal trust union united university nato osce un u.n. eu e.u. imf who unesco
    unicef unhcr icrc iaea wto opec csto cis eaeu eeu tap socar gazprom rosneft lukoil bp bbc cnn reuters tass interfax
    afp ap azertac apa trend armenpress civil.ge kremlin pentagon mejlis duma rada`,
  // titles and offices before or behind a name
  r: `mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir lord lady president prime minister premier chancellor king
    queen prince princess sultan emir sheikh ayatollah pope patriarch catholicos bishop archbishop rabbi imam deputy vice
    chairman chairwoman chairperson chair speaker secretary general lieutenant lt. lt gen. gen maj. major col. col colonel
    captain capt. sergeant sgt. admiral adm. marshal commander commissioner ambassador amb. envoy representative rep. senator
    sen. governor gov. mayor judge justice director spokesman spokeswoman spokesperson counterpart attaché consul ombudsman
    prosecutor leader head chief ceo adviser advisor delegate lawmaker mp member coach author actor singer`,
  // months and days
  m: `january february march april may june july august september october november december jan jan. feb feb. mar. apr apr.
    jun. jul. aug aug. sep. sept sept. oct oct. nov nov. dec dec. monday tuesday wednesday thursday friday saturday sunday
    mon tue wed thu fri sat sun`,
}

const classes = new Map<string, string>()
for (const [list, words] of Object.entries(lists)) {
  for (const word of words.split(/\s+/)) classes.set(word, (classes.get(word) ?? '') + list)
}

/** The letters of the lists that a word in lower case stands in, or ''. */
export function wordClasses(lower: string): string {
  return classes.get(lower) ?? ''
}

/** The words of one list, in small letters. */
export function wordsOfClass(list: string): string[] {
  return lists[list]?.split(/\s+/) ?? []
}
