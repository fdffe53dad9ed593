// Writes names.<language>.json (countries and languages as that language names them) and own.json
// (every language's name for itself) from CLDR. Run by hand, when CLDR has a new version or the
// interface a new language:
//
//   npm install --prefix /tmp/cldr cldr-localenames-full && node update.mjs /tmp/cldr/node_modules
//
// The names are CLDR's, under the Unicode License v3.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const interfaceLanguages = ['en', 'ko', 'zh-Hans', 'zh-Hant'];

// CLDR's usual name for these is the official one; readers look for the short one.
const shortCountries = ['HK', 'MO', 'KR'];

// Named with their script in every language, also where CLDR leaves the name to be composed.
const withScript = ['zh-Hans', 'zh-Hant', 'sr-Cyrl', 'sr-Latn', 'uz-Cyrl', 'uz-Latn'];

const main = join(process.argv[2], 'cldr-localenames-full', 'main');
const read = (locale, file) => JSON.parse(readFileSync(join(main, locale, file + '.json'), 'utf8')).main[locale].localeDisplayNames;
const sorted = names => Object.fromEntries(Object.entries(names).sort(([a], [b]) => (a < b ? -1 : 1)));
const write = (name, data) => writeFileSync(new URL(name + '.json', import.meta.url), JSON.stringify(data, null, 1) + '\n');

const plain = names => Object.entries(names).filter(([code]) => !code.includes('-alt-'));

function composed(locale, tag, languages) {
  const [language, script] = tag.split('-');
  const pattern = read(locale, 'localeDisplayNames').localeDisplayPattern.localePattern;
  return languages[tag] ?? pattern.replace('{0}', languages[language]).replace('{1}', read(locale, 'scripts').scripts[script]);
}

for (const locale of interfaceLanguages) {
  const { territories } = read(locale, 'territories');
  const { languages } = read(locale, 'languages');
  write('names.' + locale, {
    countries: sorted(Object.fromEntries(plain(territories)
      .filter(([code]) => /^[A-Z]{2}$/.test(code) && !['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'].includes(code))
      .map(([code, name]) => [code, (shortCountries.includes(code) && territories[code + '-alt-short']) || name]))),
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
