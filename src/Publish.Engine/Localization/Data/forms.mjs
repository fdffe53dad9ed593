// Turns CLDR's patterns into the words that the lists of src/Publish.Engine/Localization want; update.mjs writes them down.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (...path) => JSON.parse(readFileSync(join(...path), 'utf8'));

// The house's form where CLDR leaves a choice.
const ours = { ja: { 'FormWords.TimeInZone': '{0}（{1}）', 'EditorialWords.Sentences': '{0}{1}' } };

const currencies = { Usd: 'USD', Eur: 'EUR', Gbp: 'GBP', Krw: 'KRW', Jpy: 'JPY', Cny: 'CNY', Twd: 'TWD', Hkd: 'HKD' };

// CLDR's letters as .NET's; quoted words stay, an era becomes one.
const dotNet = (pattern, era) => pattern.replace(/'[^']*'|G+|y+|L+|a+|./gu, part =>
  part[0] === "'" ? part : part[0] === 'G' ? `'${era}'` : part[0] === 'y' ? 'yyyy' : part[0] === 'L' ? part.replaceAll('L', 'M') : part[0] === 'a' ? 'tt' : part === '\u202f' ? ' ' : part);

// CLDR's own word where clocks of twelve hours leave twelve o'clock in doubt, else the time in its usual form.
const twelve = (calendar, hour, name) => {
  const pattern = calendar.timeFormats.short;
  return (pattern.includes('h') && calendar.dayPeriods['stand-alone'].wide[name]) || pattern.replace(/'([^']*)'|([HhKk]+)|m+|a+|\u202f/gu, (part, quoted, hours) =>
    quoted !== undefined ? quoted : hours === undefined ? (part[0] === 'm' ? '00' : part[0] === 'a' ? calendar.dayPeriods.format.abbreviated[hour < 12 ? 'am' : 'pm'] : ' ')
      : String(hours[0] === 'h' ? 12 : hours[0] === 'K' ? hour % 12 : hours[0] === 'k' ? hour || 24 : hour).padStart(hours.length, '0'));
};

// Names are told apart by spaces, so a space inside one is one that does not part.
const names = months => Object.values(months).map(name => name.replaceAll(' ', '\u00a0')).join(' ');

export function formsOf(root, tag) {
  const calendar = read(root, 'cldr-dates-full', 'main', tag, 'ca-gregorian.json').main[tag].dates.calendars.gregorian;
  const { availableFormats: formats, medium } = calendar.dateTimeFormats;
  const lists = read(root, 'cldr-misc-full', 'main', tag, 'listPatterns.json').main[tag].listPatterns['listPattern-type-standard'];
  const { delimiters } = read(root, 'cldr-misc-full', 'main', tag, 'delimiters.json').main[tag];
  const { numbers } = read(root, 'cldr-numbers-full', 'main', tag, 'numbers.json').main[tag];
  const money = read(root, 'cldr-numbers-full', 'main', tag, 'currencies.json').main[tag].numbers.currencies;
  const form = pattern => dotNet(pattern, calendar.eras.eraAbbr['1']);
  const pattern = numbers['currencyFormats-numberSystem-latn'].standard.split(';')[0].replace(/[#,0.]+/, '{0}').replaceAll(/[\u200e\u200f]/g, '');
  const sign = code => money[code]?.symbol ?? code;
  const short = pattern.startsWith('¤') ? pattern.replace(/^¤\s*/u, '¤') : pattern;
  const priced = code => (/[\p{L}]$/u.test(sign(code)) && pattern.startsWith('¤') ? pattern.replace(/^¤\s*/u, '¤ ') : short).replace('¤', sign(code));
  return {
    'FormWords.MonthNames': names(calendar.months.format.wide),
    'FormWords.MonthNamesAlone': names(calendar.months['stand-alone'].wide),
    'FormWords.ShortMonthNames': names(calendar.months.format.abbreviated),
    'FormWords.Am': calendar.dayPeriods.format.abbreviated.am,
    'FormWords.Pm': calendar.dayPeriods.format.abbreviated.pm,
    'FormWords.Midnight': twelve(calendar, 0, 'midnight'),
    'FormWords.Noon': twelve(calendar, 12, 'noon'),
    'FormWords.DayForm': form(calendar.dateFormats.long),
    'FormWords.ShortDayForm': form(formats.yMMMd),
    'FormWords.DayInMonthForm': form(formats.MMMd),
    'FormWords.MonthForm': form(formats.yMMMM),
    'FormWords.TimeForm': form(calendar.timeFormats.short),
    'FormWords.DayAndTime': medium.replace(/'([^']*)'/g, '$1').replace('{0}', '{time}').replace('{1}', '{0}').replace('{time}', '{1}'),
    'FormWords.TimeInZone': '{0} ({1})',
    ...Object.fromEntries(Object.entries(currencies).map(([key, code]) => [`FormWords.${key}`, priced(code)])),
    'FormWords.OtherCurrency': pattern.startsWith('¤') ? '{1} {0}' : '{0} {1}',
    'EditorialWords.ListTwo': lists[2],
    'EditorialWords.ListMiddle': lists.middle,
    'EditorialWords.ListLast': lists.end,
    'EditorialWords.Year': form(formats.y).replace('yyyy', '{0}').replaceAll("'", ''),
    ...ours[tag],
    quotes: [delimiters.quotationStart, delimiters.quotationEnd, delimiters.alternateQuotationStart, delimiters.alternateQuotationEnd].join(' '),
  };
}

// The mark between groups, the decimal mark, the size of the groups beyond the first, and the digits that the first group must leave.
export function numbersOf(root, tag) {
  const { numbers } = read(root, 'cldr-numbers-full', 'main', tag, 'numbers.json').main[tag];
  const { group, decimal } = numbers['symbols-numberSystem-latn'];
  const groups = numbers['decimalFormats-numberSystem-latn'].standard.split(';')[0].split('.')[0].split(',');
  return { group: group === '\u202f' ? '\u00a0' : group, decimal, next: groups.length > 2 ? groups[1].length : 3, least: Number(numbers.minimumGroupingDigits) };
}

export function spokenIn(root) {
  const { likelySubtags } = read(root, 'cldr-core', 'supplemental', 'likelySubtags.json').supplemental;
  const chinese = { Hans: 'zh-Hans', Hant: 'zh-Hant' };
  return Object.fromEntries(Object.entries(likelySubtags).filter(([from]) => /^und-[A-Z]{2}$/.test(from)).sort()
    .map(([from, to]) => [from.slice(4), to.startsWith('zh') ? chinese[to.split('-')[1]] : to.split('-')[0]]));
}

// Whole numbers alone are counted here: what asks for a fraction is never so, and forms that only whole millions have are left to the usual one.
export function pluralRules(root) {
  const rules = read(root, 'cldr-core', 'supplemental', 'plurals.json').supplemental['plurals-type-cardinal'];
  const fractions = { v: 0, w: 0, f: 0, t: 0, e: 0, c: 0 };
  const holds = (value, list) => list.split(',').some(range => { const [from, to = from] = range.split('..').map(Number); return value >= from && value <= to; });
  const simple = condition => condition.split(' or ').map(all => {
    const kept = [];
    for (const relation of all.trim().split(' and ')) {
      const [, operand, modulo, equals, list] = /^(\w)(?: % (\d+))? (!?=) (.+)$/.exec(relation.trim());
      if (modulo === '1000000')
        return null;
      if (operand in fractions) {
        if (holds(fractions[operand], list) !== (equals === '='))
          return null;
      } else
        kept.push(`${modulo ? `%${modulo}` : ''}${equals}${list}`);
    }
    return kept.join('&');
  }).filter(all => all !== null).join('|');
  const families = {};
  for (const [tag, forms] of Object.entries(rules)) {
    const family = Object.entries(forms).map(([name, rule]) => [name.split('-').at(-1), rule.split('@')[0].trim()])
      .filter(([name]) => name !== 'other').map(([name, condition]) => [name, simple(condition)]).filter(([, condition]) => condition !== '')
      .map(([name, condition]) => `${name} ${condition}`).join('; ');
    (families[family] ??= []).push(tag);
  }
  return Object.entries(families).map(([family, tags]) => `${tags.join(' ')}: ${family}`).join('\n');
}
