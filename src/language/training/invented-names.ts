import { wordsOfClass } from '../word-classes.ts'

/** Family names of our own choice, from many countries; none stands for anybody. */
export const familyNames =
  `Abashidze Abdullayev Adeyemi Aghayev Ahmadov Akopyan Alasania Albrecht Aliyeva Almeida Andersen Antonov
  Arakelyan Arslan Asatryan Babayan Bagirov Baramidze Barseghyan Bauer Becker Berdimuhamedov Bernasconi Bianchi Bogdanov
  Bondarenko Botha Bouchard Carvalho Castillo Chaudhry Chavchavadze Chernov Choi Danielyan Demir Diallo Dimitrov Dlamini
  Dogan Duarte Dvorak Eriksson Esposito Fedorov Fernandez Fischer Fofana Galstyan Gasparyan Gelashvili Ghazaryan Gogolauri
  Gonzalez Grigoryan Guliyev Gunduz Hakobyan Hansen Haroutunian Herrera Horvat Huseynov Ibrahimov Ismayilov Ivanova Jafarov
  Jansen Janelidze Jimenez Kaladze Karapetyan Karimov Kaya Khachatryan Khalilov Khan Kikabidze Kim Kovac Kowalski Kozlov
  Kruger Kuznetsov Lambert Larsen Lebedev Lindqvist Lomidze Lukashevich Mahmudov Maisuradze Mamedov Manukyan Margaryan
  Martirosyan Mbeki Medvedev Mehdiyev Melikyan Mensah Minasyan Moreau Morozov Mustafayev Nagy Nazarov Nersisyan Nguyen
  Nikoladze Novak Nurmagomedov Okafor Orlov Osei Ozturk Papadopoulos Pavlov Petrosyan Petrov Popescu Rahimov Rahmani Reyes
  Rossi Rustamov Rzayev Safarov Sahakyan Santos Sarkisyan Schneider Shahbazyan Shevchenko Silva Simonyan Smirnov Sokolov
  Stepanyan Suleymanov Tadevosyan Tanaka Tchelidze Tkachenko Torosyan Traore Tsereteli Umarov Usmanov Valiyev Vardanyan
  Vasiliev Voronov Weber Yildiz Yusifov Zakaryan Zelenko Zhang Zhukov Zurabishvili`.split(/\s+/)

export const givenNames = wordsOfClass('n').map(capitalised)

export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
