/** What a text calls somebody instead of the name, with the offices of whom it may mean. */
export const epithets: Readonly<Record<string, RegExp>> = {
  diplomat:
    /minister of foreign|secretary of state|ambassador|envoy|representative|assistant secretary|co-chair/i,
  official: /./,
  politician: /president|minister|leader|speaker|chairman|member|mayor|senator/i,
  lawmaker: /speaker|member of parliament|senator|lawmaker|chairman/i,
  general: /general|chief|commander|defence/i,
  statesman: /president|minister|chancellor/i,
  chief: /chief|president|secretary general|high representative|director|head/i,
}

/** What a text calls a body instead of its name, with names and acronyms of whom it may mean. */
export const nounsOfBodies: Readonly<Record<string, RegExp>> = {
  alliance: /NATO|CSTO|Alliance|Treaty Organi[sz]ation/,
  bloc: /\bEU\b|European Union|CIS|EAEU|ASEAN|ECOWAS|SADC|Mercosur|Community|Commonwealth|Union|NATO|CSTO|Bloc/,
  organisation: /OSCE|UN\b|NATO|CSTO|SCO|CIS|BSEC|OTS|Organi[sz]ation|Commonwealth|Union|League|Community/,
  organization: /OSCE|UN\b|NATO|CSTO|SCO|CIS|BSEC|OTS|Organi[sz]ation|Commonwealth|Union|League|Community/,
  group:
    /Group|Movement|Front|Army|Commonwealth|Union|Brotherhood|Islamic State|al-|Taliban|Hezbollah|Hamas|Organi[sz]ation/,
  movement: /Movement|Front|Taliban|Hezbollah|Hamas|Houthi/,
  union: /Union|\bEU\b|EAEU/,
  community: /Community|Commonwealth/,
  ministry: /Ministry/,
  treasury: /Treasury/,
  committee: /Committee/,
  service: /Service/,
  directorate: /Directorate/,
  office: /Office/,
  court: /Court|Tribunal/,
  tribunal: /Court|Tribunal/,
  commission: /Commission/,
  council: /Council/,
  agency: /Agency|IAEA|Administration/,
  parliament: /Parliament|Assembly|Duma|Knesset|Rada|Congress|Senate|Bundestag/,
  assembly: /Assembly|Parliament/,
  company: /Company|Corporation|Energies|Gazprom|SOCAR|Airlines|Group|Holding|Inc|Ltd|Telecom|Petroleum/,
  party: /Party|Dream|Contract|Movement|Bloc|Union/,
  mission: /Mission|EUMA|EUMM|UNAMA|MINUSMA/,
  embassy: /Embassy/,
  watchdog: /Agency|IAEA|Watch|Amnesty|Committee|Transparency/,
  kremlin: /Kremlin/,
}
