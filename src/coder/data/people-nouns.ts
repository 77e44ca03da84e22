/**
 * Nouns, as lemmas, for those who act or suffer without a name: "three Georgian lawmakers", "a suicide bomber". What they
 * are decides how they are coded.
 */
export const peopleNouns: Readonly<Record<'person' | 'group' | 'organisation', ReadonlySet<string>>> = {
  /** One of them is a person, several are a group. */
  person: lemmas(`
    co-rapporteur veteran dignitary airman schoolgirl schoolboy ruler prelate guarantor co-sponsor petitioner
    activist adherent agent adviser advisor aide ambassador analyst archbishop artist assailant assassin athlete attache attaché attacker
    bandit robber rustler raider abductor poacher gangster thug hitman herdsman onlooker arsonist
    banker bishop blogger bomber businessman businesswoman candidate captain cadet captive captor cardinal celebrity chairman
    chairwoman chairperson chief child lieutenant sergeant corporal citizen civilian cleric colonel commander commissioner compatriot congressman congresswoman
    consul contractor convict crewman co-chair co-chairman councillor counterpart creditor critic customer defector defendant deserter delegate
    demonstrator deputy descendant detainee dictator diplomat director dissident doctor donor driver economist editor
    emigre employee emissary engineer envoy escapee ex-minister ex-president executive exile expert extremist farmer fighter
    figure firefighter fisherman follower founder fugitive general girl boy pupil schoolchild patient governor guard guardsman guerrilla guerilla gunman hacker herder hijacker hostage
    imam immigrant inhabitant individual infiltrator informant inmate inspector instructor insurgent investigator investor invader islamist
    jihadist journalist judge kidnapper lawmaker lawyer leader legislator looter loyalist magistrate marcher man mayor mediator medic member
    mercenary merchant militant militiaman miner minister mobster monarch monitor monk moderator mourner mutineer mp national
    negotiator laureate nun nurse observer officer official oligarch operative opponent ombudsman organizer organiser
    paramilitary paratrooper parent parliamentarian partisan passenger pastor patriarch peacekeeper peasant pensioner pilgrim
    pilot pirate policeman policewoman politician pope premier president priest prince princess prisoner prosecutor protester putschist
    protestor rabbi ranger rapporteur reactionary rebel refugee relative reporter representative rescuer resident
    researcher rioter rival sailor scholar scientist secessionist secretary senator separatist serviceman settler shepherd
    smuggler sniper source soldier speaker spokesman spokesperson spokeswoman spouse spy staffer strategist striker student successor supporter
    bystander bodyguard cameraman conscript airman comrade classmate sapper seaman marine seafarer schoolgirl schoolboy passerby cyclist legionnaire clansman commando commuter constable deportee evacuee laborer labourer motorist
    mullah mutineer paramedic pedestrian photographer poet rapper returnee seminarian shopkeeper shopper singer
    technician translator interpreter tribeswoman vendor worshiper worshipper
    enforcer trucker docker dockworker steelworker railwayman cleaner courier parishioner churchgoer fan hooligan picketer squatter environmentalist
    feminist royalist unionist anarchist nationalist conscript recruit draftee academic professor lecturer rector dean pharmacist
    auditor broker lobbyist columnist whistleblower attorney barrister juror warden sheriff gendarme treasurer heir abbot prelate preacher
    missionary theologian chaplain deacon inspector trade-unionist motorist
    surgeon survivor suspect sympathiser sympathizer teacher teenager terrorist tourist trader trafficker trainee
    traveller tribesman trooper tycoon victim villager visitor volunteer voter warlord widow witness woman worker writer youth`),
  /** Named in the singular, too, they are several. */
  group: lemmas(`
    troika quartet trio
    brigade battalion cartel clan community coterie crew crowd delegation detachment diaspora electorate family flotilla
    gang garrison jury group guerrillas hundred junta militia minority mission mob opposition patrol people
    platoon police population public regiment squad team ten thousand tribe troop troops unit vigilante youth`),
  /** Bodies that have no name here, or whose name no pack knows. */
  organisation: lemmas(`
    administration agency airline broadcaster channel daily media medium newspaper observatory outlet radio television website alliance army association authority bank bloc board bureau cabinet chamber church coalition
    commission committee company conglomerate consortium consulate consultancy convoy corporation council court
    department diocese directorate embassy enterprise entity faction federation firm force forces foundation government
    institute institution interior junta legislature ministry manufacturer military mosque movement municipality
    navy ngo office operator opposition organisation organization parliament parliamentarians partnership party patriarchate
    police presidency prosecutor regime regulator secretariat senate service society startup steelmaker
    syndicate think-tank treasury tribunal union university utility watchdog`),
}

/** Vehicles, weapons and soldiers act for the state whose adjective stands before them: "a Chinese submarine". */
export const instrumentNouns: ReadonlySet<string> = lemmas(`
  aircraft airstrike artillery balloon boat bomber destroyer drone fighter frigate gunboat helicopter jet missile plane rocket ship
  strike submarine tank tanker trawler vessel warplane warship`)

function lemmas(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}
