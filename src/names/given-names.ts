/**
 * Given names that one person bears in several languages, as foldName writes them; the first stands for all. Only those
 * that reports of the region mix up: a Volodymyr is a Vladimir in a Russian agency's report, a Giorgi a Georgy.
 */
const groups = [
  'alexander aleksandr aleksander aleksandre oleksandr olexander aliaksandr alyaksandr iskander',
  'alexei alexey aleksei aleksey oleksiy oleksii',
  'andrei andrey andriy andrii andrej',
  'david davit davyd dawid',
  'dmitry dmitri dmitriy dmytro dmitro dzmitry dimitri dimitry',
  'ebrahim ibrahim',
  'edward edvard eduard',
  'giorgi georgy georgiy georgi georgii',
  'irakli irakliy iraklii',
  'joseph joe',
  'khalid khaled',
  'mahdi mehdi',
  'michael mike',
  'mikheil mikhail mykhailo mikhaylo mikhael',
  'mohammad mohammed mohamed mohamad muhammad muhammed',
  'nikolai nikolay mykola mikalai',
  'petro pyotr piotr petr',
  'roman raman',
  'sergei sergey serhiy serhii siarhei syarhei serge sergej',
  'steven steve',
  'vahe vage',
  'vladimir volodymyr volodimir uladzimir wladimir',
  'yevgeny evgeny yevgeniy evgeniy yevhen evhen',
  'yuri yury yuriy yurii iurii',
]

/** The name that stands for a given name's group; a name of no group stands for itself. */
export function sameGivenName(folded: string): string {
  return firstOf.get(folded) ?? folded
}

const firstOf = new Map(
  groups.map(group => group.split(' ')).flatMap(group => group.map(name => [name, group[0]!] as const)),
)
