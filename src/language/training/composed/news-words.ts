/** What composed sentences are made of. Nobody named stands for anybody, and nothing told of happened. */

/** Whose last letter is written twice before an ending. */
const doubles: ReadonlySet<string> = new Set(words('hit shut begin plan confer overrun admit expel'))

/** States with their adjectives and a town of each, in one word: the capital where it is one. */
export const states = table(`
  Armenia Armenian Yerevan | Azerbaijan Azerbaijani Baku | Georgia Georgian Tbilisi | Russia Russian Moscow | Turkey Turkish Ankara
  Iran Iranian Tehran | Ukraine Ukrainian Kyiv | Moldova Moldovan Chisinau | Belarus Belarusian Minsk | Kazakhstan Kazakh Astana
  Uzbekistan Uzbek Tashkent | Poland Polish Warsaw | Germany German Berlin | France French Paris | Italy Italian Rome
  Greece Greek Athens | Serbia Serbian Belgrade | Kosovo Kosovar Pristina | Bulgaria Bulgarian Sofia | Romania Romanian Bucharest
  Britain British London | China Chinese Beijing | India Indian Delhi | Pakistan Pakistani Islamabad | Japan Japanese Tokyo
  Vietnam Vietnamese Hanoi | Thailand Thai Bangkok | Cambodia Cambodian Battambang | Israel Israeli Jerusalem | Lebanon Lebanese Beirut
  Syria Syrian Damascus | Iraq Iraqi Baghdad | Egypt Egyptian Cairo | Sudan Sudanese Khartoum | Ethiopia Ethiopian Harar
  Somalia Somali Mogadishu | Kenya Kenyan Nairobi | Rwanda Rwandan Kigali | Mali Malian Bamako | Niger Nigerien Niamey
  Libya Libyan Tripoli | Tunisia Tunisian Tunis | Nigeria Nigerian Abuja | Mozambique Mozambican Maputo | Brazil Brazilian Brasilia
  Venezuela Venezuelan Caracas | Colombia Colombian Bogota | Guyana Guyanese Georgetown | Mexico Mexican Puebla | Peru Peruvian Lima
  Bolivia Bolivian Sucre | Ecuador Ecuadorian Quito | Chile Chilean Santiago | Cuba Cuban Havana | Haiti Haitian Jacmel
  Myanmar Burmese Naypyidaw | Nepal Nepali Kathmandu | Yemen Yemeni Sanaa | Qatar Qatari Doha | Jordan Jordanian Amman
  Kyrgyzstan Kyrgyz Bishkek | Tajikistan Tajik Dushanbe | Latvia Latvian Riga | Finland Finnish Helsinki | Sweden Swedish Stockholm
  Norway Norwegian Oslo | Spain Spanish Madrid | Morocco Moroccan Rabat | Algeria Algerian Algiers | Chad Chadian Ndjamena`)

/** Towns and villages, by their sound; some exist. */
export const towns =
  words(`Goris Kapan Tovuz Lachin Zugdidi Gori Gyumri Terter Agdam Kherson Izyum Donetsk Goma Bukavu Palma Pemba
  Janin Rafah Hodeida Aden Idlib Afrin Gao Kidal Tigray Mekelle Derna Sabha Kunduz Herat Narva Batumi Poti Ganja Shusha Vanadzor
  Tarin Kotri Balvan Sarukan Meldova Orsha Velika Danilov Karsun Zarnava Tisna Ushgal Borova Halidze`)

/** Bodies that are called by their names: each word of the name with its tag, the head marked by an asterisk. */
export const bodies =
  phrases(`European/ADJ Union* | United/ADJ Nations* | Security Council* | African/ADJ Union* | Arab/ADJ League* | Supreme/ADJ Court* |
  Constitutional/ADJ Court* | World/PROPN Bank* | State Department* | Foreign/ADJ Ministry* | Defence Ministry* | Interior Ministry* | Border Guard* | Central/ADJ Bank* |
  Human/ADJ Rights Council* | General/ADJ Assembly* | Red/ADJ Cross* | Justice Ministry* | White/ADJ House* | National/ADJ Assembly* | Electoral/ADJ Commission* | Monitoring Mission*`)
export const shortBodies = words('NATO OSCE UNESCO ECOWAS ASEAN Gazprom Amnesty Interpol Hamas Hezbollah')

/** Offices whose holders stand behind them: "Foreign Minister". */
export const titles =
  phrases(`President* | Prime/ADJ Minister* | Foreign/ADJ Minister* | Defence Minister* | Interior Minister* | Energy Minister* | Vice/ADJ President* |
  General* | Colonel General* | Major General* | Ambassador* | Secretary* | Chancellor* | King* | Senator* | Deputy/ADJ Prime/ADJ Minister*`)
/** The same in small letters: "the foreign minister of". */
export const offices =
  phrases(`president* | prime/ADJ minister* | foreign/ADJ minister* | defence minister* | interior minister* | speaker* | ambassador* | special/ADJ envoy* |
  army chief* | opposition leader* | spokesman* | spokeswoman* | governor* | mayor* | former/ADJ premier* | chief/ADJ negotiator* | party leader* | vice/ADJ president* | police chief*`)

/** People in the plural. */
export const people =
  phrases(`gunmen* | militants* | rebels* | soldiers* | troops* | protesters* | demonstrators* | students* | farmers* | miners* | villagers* | residents* | lawmakers* |
  opposition lawmakers* | border guards* | police officers* | special/ADJ forces* | peacekeepers* | insurgents* | fighters* | gangs* | coast guardsmen* | diplomats* |
  journalists* | activists* | inspectors* | observers* | negotiators* | delegates* | veterans* | supporters* | opponents* | migrants* | prisoners* | pilots* |
  truck drivers* | officials* | armed/ADJ men* | masked/ADJ men* | security forces* | government troops* | separatists* | deputies* | hostages* | fishermen* | doctors* | workers*`)
/** People as one. */
export const crowdsOfOne =
  phrases(`government* | army* | navy* | parliament* | opposition* | junta* | cabinet* | ministry* | embassy* | delegation* | commission* | court* | alliance* |
  coast guard* | air force* | ruling/VERB party* | police chief* | border service* | rebel group* | militia* | agency* | company* | coalition* | council* | team* | mission*`)

export const buildings =
  phrases(`police station* | airport* | prison* | convoy* | power/NOUN station* | army base* | checkpoint* | government building* | embassy* | oil refinery* | bridge* | military/ADJ camp* |
  port* | hospital* | school* | residential/ADJ building* | warehouse* | border post* | television tower* | railway station* | ammunition depot* | parliament building* | market* |
  supply ship* | patrol boat* | tanker* | warship* | cargo vessel* | fuel depot* | village* | town* | position* | hill* | target* | dam* | mine*`)
export const documents =
  phrases(`agreement* | peace agreement* | treaty* | memorandum* | joint/ADJ declaration* | protocol* | trade agreement* | ceasefire agreement* | roadmap* | contract* | resolution* |
  decree* | bill* | law* | statement* | joint/ADJ statement* | accord* | deal* | plan* | regulation* | petition* | letter* | draft/NOUN resolution*`)
export const gatherings =
  phrases(`meeting* | summit* | talks* | negotiations* | consultations* | emergency/NOUN session* | rally* | conference* | military/ADJ exercises* | joint/ADJ exercises* | press conference* |
  ceremony* | round/NOUN* | parliamentary/ADJ election* | referendum* | hearing* | parade* | trilateral/ADJ meeting* | peace talks* | technical/ADJ talks*`)
export const fights = phrases(
  `clashes* | fighting* | war* | strikes* | air strikes* | attacks* | protests* | offensive* | siege* | shelling* | skirmish* | riots* | unrest* | raid* | bombardment* | blockade* | coup* | truce* | ceasefire*`,
)
export const measures = phrases(
  `sanctions* | new/ADJ sanctions* | trade embargo* | curfew* | ban* | travel ban* | visa restrictions* | state* | tariffs* | arms embargo* | restrictions* | martial/ADJ law* | price cap*`,
)
export const ways = phrases(
  `border* | road* | crossing* | land border* | airspace* | bridge* | railway* | corridor* | only/ADJ road* | main/ADJ road* | port* | consulate* | gas pipeline* | checkpoint*`,
)
export const sent = phrases(
  `troops* | soldiers* | observers* | peacekeepers* | warships* | tanks* | police officers* | reinforcements* | tents* | medicines* | aid* | doctors* | instructors* | drones* | delegation* | envoys* | battalion* | military/ADJ mission*`,
)
export const moves = phrases(
  `move* | decision* | attack* | raid* | step* | arrest* | verdict* | plan* | proposal* | vote* | ruling* | deal* | shooting* | killing* | visit* | claim* | criticism* | election* | crackdown* | expulsion*`,
)
export const topics =
  phrases(`border delimitation* | trade* | energy* | prisoners* | security* | grain exports* | water rights* | humanitarian/ADJ access* | bilateral/ADJ relations* | transport links* | reforms* |
  corruption* | refugees* | gas prices* | fishing rights* | human/ADJ rights* | the/DET crisis* | the/DET ceasefire* | the/DET conflict* | investment*`)

/** Verbs by what they take: base, past and participle where the endings do not make them. */
export const verbs = {
  hit: verbList(
    'attack bomb shell storm raid strike/struck hit/hit target ambush destroy burn ransack enter surround leave/left/left',
  ),
  take: verbList(
    'seize capture occupy besiege retake/retook/retaken abandon overrun/overran/overrun board cross reach search inspect take/took/taken',
  ),
  harm: verbList(
    'kill wound arrest detain abduct release free expel deport beat/beat/beaten question evacuate rescue',
  ),
  paper: verbList(
    'sign ratify approve adopt reject publish submit annul veto endorse back pass draw/drew/drawn review',
  ),
  measure: verbList('impose lift extend suspend tighten ease announce'),
  way: verbList('close open reopen block shut/shut'),
  gather: verbList(
    'hold/held host begin/began/begun end resume cancel postpone boycott attend convene suspend chair open',
  ),
  send: verbList('send/sent deploy withdraw/withdrew/withdrawn dispatch move station'),
  person: verbList(
    'meet/met receive telephone congratulate thank criticise praise dismiss appoint replace summon succeed defeat visit name',
  ),
  judge: verbList('condemn welcome denounce criticise deny confirm reject back oppose dismiss hail'),
  control: verbList('urge ask order invite allow force press tell/told'),
  say: verbList(
    'say/said announce warn confirm deny report state claim add insist admit note declare acknowledge',
  ),
  wish: verbList('agree refuse decide plan promise pledge vow threaten offer intend hope fail want'),
  go: verbList(
    'arrive travel fly/flew/flown return march gather land escape deploy withdraw/withdrew/withdrawn',
  ),
  together: verbList('meet/met clash talk negotiate speak/spoke/spoken confer'),
  occur: verbList('begin/began/begun end resume erupt continue fail collapse start'),
  alone: verbList('resign surrender retreat protest rally strike/struck vote'),
} as const

export interface VerbForms {
  readonly base: string
  readonly third: string
  readonly past: string
  readonly participle: string
  readonly ing: string
}

/** A noun phrase's words, the last or marked one its head. */
export interface NounWords {
  readonly words: readonly {
    readonly form: string
    readonly tag: 'NOUN' | 'PROPN' | 'ADJ' | 'DET' | 'VERB'
  }[]
  readonly head: number
}

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}

function table(text: string): readonly (readonly [name: string, adjective: string, capital: string])[] {
  const all = words(text.replaceAll('|', ' '))
  return Array.from({ length: all.length / 3 }, (_, at) => [all[at * 3]!, all[at * 3 + 1]!, all[at * 3 + 2]!])
}

function phrases(text: string): readonly NounWords[] {
  return text.split('|').map(phrase => {
    const given = words(phrase)
    const isName = /^\p{Lu}/u.test(given.find(one => one.endsWith('*'))!)
    return {
      head: given.findIndex(one => one.endsWith('*')),
      words: given.map(one => {
        const [form, tag] = one.replace('*', '').split('/')
        return { form: form!, tag: (tag ?? (isName ? 'PROPN' : 'NOUN')) as NounWords['words'][number]['tag'] }
      }),
    }
  })
}

function verbList(text: string): readonly VerbForms[] {
  return words(text).map(entry => {
    const [base, past = regularPast(entry), participle = past] = entry.split('/') as [
      string,
      string?,
      string?,
    ]
    const third = /(s|sh|ch|x)$/.test(base)
      ? `${base}es`
      : /[^aeiou]y$/.test(base)
        ? `${base.slice(0, -1)}ies`
        : `${base}s`
    return { base, third, past, participle, ing: ingOf(base) }
  })
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  return doubles.has(base) ? `${base}${base.at(-1)}ed` : `${base}ed`
}

function ingOf(base: string): string {
  if (/[^e]e$/.test(base)) return `${base.slice(0, -1)}ing`
  return doubles.has(base) ? `${base}${base.at(-1)}ing` : `${base}ing`
}
