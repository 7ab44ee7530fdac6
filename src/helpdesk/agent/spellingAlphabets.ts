import type { Locale } from '../../i18n/languages.ts';

/** The letters of a reference, in the order of the alphabets below. */
const letters = 'ABCDEFGHJKMNPQRSTVWXYZ';

// Radiotelephony (ICAO, ITU): also for the languages that have no alphabet of their own for Latin letters.
const international =
  'Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel Juliett Kilo Mike November Papa Quebec Romeo Sierra Tango Victor Whiskey X-ray Yankee Zulu';

/**
 * The words by which people spell on the phone, one for each letter. Sources: DIN 5009:2022 for German; STN 1690 for
 * Slovak, as at https://sk.wikipedia.org/wiki/Slovenská_hláskovacia_tabuľka; Optimot, card 3919, for Catalan; "Alfabeto
 * radiotelefónico" of the Portuguese Wikipedia for Portugal; the national telephone alphabets as collected at
 * https://en.wikipedia.org/wiki/Spelling_alphabet for the others.
 */
const alphabets: Partial<Readonly<Record<Locale, string>>> = {
  ca: 'Andreu Barcelona Carme Dinamarca Ebre Fornells Girona Història Jordi Kennedy Mallorca Narcís Prada Quebec Ramon Solsona Tarragona València Washington Xina York Zoo',
  cs: 'Adam Božena Cyril David Emil František Gustav Helena Josef Karel Marie Norbert Petr Quido Rudolf Svatopluk Tomáš Václav Dvojité-vé Xaver Ypsilon Zuzana',
  da: 'Anna Bernhard Cecilie David Erik Frederik Georg Hans Johan Karen Marie Nikolaj Peter Quintus Rasmus Søren Theodor Viggo William Xerxes Yrsa Zackarias',
  de: 'Aachen Berlin Chemnitz Düsseldorf Essen Frankfurt Goslar Hamburg Jena Köln München Nürnberg Potsdam Quickborn Rostock Salzwedel Tübingen Völklingen Wuppertal Xanten Ypsilon Zwickau',
  es: 'Antonio Barcelona Carmen Dolores Enrique Francia Gerona Historia José Kilo Madrid Navarra París Querido Ramón Sábado Tarragona Valencia Washington Xilófono Yegua Zaragoza',
  fi: 'Aarne Bertta Celsius Daavid Eemeli Faarao Gideon Heikki Jussi Kalle Matti Niilo Paavo Kuu Risto Sakari Tyyne Vihtori Wiski Äksä Yrjö Tseta',
  fr: 'Anatole Berthe Célestin Désiré Eugène François Gaston Henri Joseph Kléber Marcel Nicolas Pierre Quintal Raoul Suzanne Thérèse Victor William Xavier Yvonne Zoé',
  hu: 'Aladár Béla Cecil Dénes Elemér Ferenc Géza Helén János Károly Mátyás Nándor Péter Quelle Róbert Sándor Tivadar Viktor Walter Xavér Ypszilon Zoltán',
  it: 'Ancona Bologna Como Domodossola Empoli Firenze Genova Hotel Jolly Kappa Milano Napoli Palermo Quarto Roma Savona Torino Venezia Washington Xilofono Yacht Zara',
  nb: 'Anna Bernhard Cæsar David Edith Fredrik Gustav Harald Johan Karin Martin Nils Petter Quintus Rikard Sigrid Teodor Enkel-v Dobbel-v Xerxes Yngling Zakarias',
  nl: 'Anton Bernhard Cornelis Dirk Eduard Ferdinand Gerard Hendrik Johan Karel Maria Nico Pieter Quirinus Richard Simon Theodoor Victor Willem Xantippe Ypsilon Zacharias',
  pl: 'Adam Barbara Celina Dorota Ewa Franciszek Genowefa Henryk Jadwiga Karol Maria Natalia Paweł Quebec Roman Stanisław Tadeusz Violetta Wacław Xawery Ypsilon Zygmunt',
  'pt-PT':
    'Aveiro Braga Coimbra Dafundo Évora Faro Guarda Horta José Kodak Maria Nazaré Porto Queluz Rossio Setúbal Tavira Vidago Waldemar Xavier York Zulmira',
  ro: 'Ana Barbu Constantin Dumitru Elena Florea Gheorghe Haralambie Jiu Kilogram Maria Nicolae Petre Qu Radu Sandu Tudor Vasile Dublu-v Xenia I-grec Zamfir',
  sk: 'Adam Božena Cyril Dávid Emil František Gustáv Helena Jozef Karol Mária Norbert Peter Quido Rudolf Svätopluk Tomáš Václav Dvojité-vé Xaver Ypsilon Zuzana',
  sv: 'Adam Bertil Cesar David Erik Filip Gustav Helge Johan Kalle Martin Niklas Petter Qvintus Rudolf Sigurd Tore Viktor Wilhelm Xerxes Yngve Zäta',
  tr: 'Adana Bolu Ceyhan Denizli Edirne Fatsa Giresun Hatay Jandarma Kars Manisa Nazilli Polatlı Ku Rize Sinop Tokat Van Çift-ve İks Yozgat Zonguldak',
};

/** One character of a reference, and what is said for it: a word for a letter, nothing more for a digit. */
export interface SpelledCharacter {
  readonly character: string;
  readonly word: string | undefined;
}

/** A reference character by character, with the words of a language's spelling alphabet. What is neither letter nor digit is left out. */
export function spellReference(reference: string, locale: Locale): readonly SpelledCharacter[] {
  const words = (alphabets[locale] ?? international).split(' ');
  return Array.from(reference.toUpperCase())
    .filter((character) => /[0-9A-Z]/.test(character))
    .map((character) => ({ character, word: words[letters.indexOf(character)] }));
}
