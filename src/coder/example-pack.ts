import type { Pack, PackOffice, PackOrganisation, PackPerson, PackState } from './pack.ts'

const source = 'made up for the tests'

/** What the phrase books of this folder know beforehand: some real states and bodies, and persons whom nobody is. */
export const examplePack: Pack = {
  name: 'example',
  persons: [
    person('Arman Vardikian', 'AM', office('Minister of Foreign Affairs', 'AM', '2019-05'), [
      'Arman Vardikyan',
    ]),
    person('Anahit Sahakova', 'AM', office('Prime Minister', 'AM', '2018-05-08')),
    person('Davit Mnoyan', 'AM', office('Minister of Defence', 'AM', '2018')),
    person('Tural Kasimzade', 'AZ', office('Minister of Foreign Affairs', 'AZ', '2020-07-16')),
    person('Vagif Elmarli', 'AZ', office('Minister of Foreign Affairs', 'AZ', '2004-04-02', '2020-07-15')),
    person('Rauf Bayverdi', 'AZ', office('President', 'AZ', '2003')),
    person('Nodar Kvelidze', 'GE', office('Prime Minister', 'GE')),
    person('Sergei Orlovsky', 'RU', office('Minister of Foreign Affairs', 'RU', '2004')),
    person('Viktor Belgorov', 'RU', office('Minister of Defence', 'RU', '2012')),
    person('Oleg Stavrov', 'RU', office('Speaker of the State Duma', 'RU', '2016')),
    person('Thomas Haleworth', 'US', office('Secretary of Defense', 'US', '2019')),
    person('Grace Ellery', 'US', office('National Security Advisor', 'US', '2019')),
    person('Helen Marchetti', 'IT', office('Secretary General', 'OSCE', '2017')),
  ],
  states: [
    state('AM', 'Armenia', 'Armenian', 'Yerevan'),
    state('AZ', 'Azerbaijan', 'Azerbaijani', 'Baku'),
    state('GE', 'Georgia', 'Georgian', 'Tbilisi'),
    state('IT', 'Italy', 'Italian', 'Rome'),
    state('OM', 'Oman', 'Omani', 'Muscat'),
    state('RU', 'Russia', 'Russian', 'Moscow'),
    state('US', 'United States', 'American', 'Washington', ['US', 'U.S.']),
  ],
  organisations: [
    organisation('osce', 'Organization for Security and Co-operation in Europe', ['OSCE'], 'OSCE'),
    organisation('minsk-group', 'OSCE Minsk Group', ['Minsk Group'], 'OSCE'),
    organisation('nato', 'NATO', [], 'NATO'),
    organisation('state-duma', 'State Duma', [], 'RU'),
    organisation('kura-news', 'Kura News', [], 'GE'),
  ],
  places: [
    { name: 'Tavush', aliases: ['Tovuz border'], country: 'AM', source },
    { name: 'Batumi', aliases: [], country: 'GE', source },
    { name: 'Geneva', aliases: [], country: 'CH', source },
  ],
}

function person(name: string, state: string, held: PackOffice, aliases: string[] = []): PackPerson {
  const id = `person:${name.toLowerCase().replace(' ', '-')}`
  return { id, name, aliases, state, offices: [held], source }
}

function office(title: string, of: string, from: string | null = null, to: string | null = null): PackOffice {
  return { title, of, from, to }
}

function state(
  code: string,
  name: string,
  demonym: string,
  capital: string,
  aliases: string[] = [],
): PackState {
  return { id: `state:${code}`, name, aliases, demonyms: [demonym], capitals: [capital], code, source }
}

function organisation(slug: string, name: string, aliases: string[], ofState: string): PackOrganisation {
  return { id: `org:${slug}`, name, aliases, state: ofState, source }
}
