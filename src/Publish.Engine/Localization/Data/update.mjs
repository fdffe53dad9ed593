// Writes what CLDR knows of languages. Run by hand, when CLDR has a new version:
//
//   npm install --prefix /tmp/cldr cldr-core cldr-localenames-full cldr-dates-full cldr-misc-full cldr-numbers-full
//   node update.mjs /tmp/cldr/node_modules
//
//   names.<language>.json   countries and languages as that language names them
//   own.json                every language's name for itself
//   forms.json              dates, lists and money: what `publish add-language` fills in
//   numbers.json            how a language groups digits
//   spoken.json             the language most written in a country, for those who take its code for a language's
//
// It prints the rules of plurals, which stand in Publish.Model/Languages/Plurals.cs. All is CLDR's, under the Unicode License v3.
import { formsOf, numbersOf, pluralRules, spokenIn } from './forms.mjs';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const interfaceLanguages = ['en', 'ko', 'zh-Hans', 'zh-Hant'];

// Written by many who are written to, though CLDR does not cover them as well as those it calls modern.
const alsoNamed = ['ckb', 'ku', 'om', 'tg', 'tt', 'ug', 'es-419', 'fr-CA', 'pt-PT', 'fa-AF'];

// CLDR's usual name for these is the official one; readers look for the short one.
const shortCountries = ['HK', 'MO', 'KR'];

// The house's own, where readers of a language write another name than CLDR.
const ours = { 'zh-Hant': { KR: '韓國' } };

// Named with their script in every language, also where CLDR leaves the name to be composed.
const withScript = ['zh-Hans', 'zh-Hant', 'sr-Cyrl', 'sr-Latn', 'uz-Cyrl', 'uz-Latn'];

const main = join(process.argv[2], 'cldr-localenames-full', 'main');
const read = (locale, file) => JSON.parse(readFileSync(join(main, locale, file + '.json'), 'utf8')).main[locale].localeDisplayNames;
const sorted = names => Object.fromEntries(Object.entries(names).sort(([a], [b]) => (a < b ? -1 : 1)));
const put = (name, text) => writeFileSync(new URL(name + '.json', import.meta.url), text + '\n');
const write = (name, data) => put(name, JSON.stringify(data, null, 1));
const lines = data => '{\n' + Object.entries(data).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(',\n') + '\n}';

const plain = names => Object.entries(names).filter(([code]) => !code.includes('-alt-'));

function composed(locale, tag, languages) {
  const [language, script] = tag.split('-');
  const pattern = read(locale, 'localeDisplayNames').localeDisplayPattern.localePattern;
  return languages[tag] ?? pattern.replace('{0}', languages[language]).replace('{1}', read(locale, 'scripts').scripts[script]);
}

const levels = JSON.parse(readFileSync(join(process.argv[2], 'cldr-core', 'coverageLevels.json'), 'utf8')).effectiveCoverageLevels;
const covered = [...Object.keys(levels).filter(tag => levels[tag] === 'modern' && /^[a-z]{2,3}$/.test(tag) && !['und', 'zh', 'yue', ...interfaceLanguages].includes(tag)), ...alsoNamed].sort();

for (const locale of [...interfaceLanguages, ...covered]) {
  const { territories } = read(locale, 'territories');
  const { languages } = read(locale, 'languages');
  (interfaceLanguages.includes(locale) ? write : (name, data) => put(name, lines(data)))('names.' + locale, {
    countries: sorted(Object.fromEntries(plain(territories)
      .filter(([code]) => /^[A-Z]{2}$/.test(code) && !['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'].includes(code))
      .map(([code, name]) => [code, ours[locale]?.[code] || (shortCountries.includes(code) && territories[code + '-alt-short']) || name]))),
    languages: sorted(Object.fromEntries([
      ...plain(languages).filter(([tag]) => !['root', 'und', 'mul', 'zxx', 'mis'].includes(tag)),
      ...withScript.map(tag => [tag, composed(locale, tag, languages)]),
    ])),
  });
}

const own = {};
for (const locale of readdirSync(main).filter(locale => existsSync(join(main, locale, 'languages.json')))) {
  const name = read(locale, 'languages').languages[locale];
  if (name && locale !== 'und' && name !== locale)
    own[locale] = name;
}
for (const tag of withScript)
  own[tag] ??= composed(tag, tag, read(tag, 'languages').languages);
write('own', sorted(own));

put('forms', lines(Object.fromEntries(covered.map(tag => [tag, formsOf(process.argv[2], tag)]))));
put('numbers', lines(Object.fromEntries(covered.map(tag => [tag, numbersOf(process.argv[2], tag)]))));
put('spoken', lines(spokenIn(process.argv[2])));
console.log(pluralRules(process.argv[2]));
