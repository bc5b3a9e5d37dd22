import type { Figure } from '../model';

/** Symbols of units and the names ECMA-402 knows them by, so that they can be written out in any language. */
const NAMED_UNITS: Readonly<Record<string, string>> = {
  km: 'kilometer', m: 'meter', cm: 'centimeter', mm: 'millimeter', mile: 'mile', foot: 'foot', inch: 'inch', yard: 'yard', ha: 'hectare', hectare: 'hectare', acre: 'acre',
  kg: 'kilogram', g: 'gram', lb: 'pound', pound: 'pound', ounce: 'ounce', l: 'liter', L: 'liter', ml: 'milliliter', gallon: 'gallon', 'km/h': 'kilometer-per-hour', '°C': 'celsius', '°F': 'fahrenheit',
  byte: 'byte', kB: 'kilobyte', MB: 'megabyte', GB: 'gigabyte', TB: 'terabyte', year: 'year', month: 'month', week: 'week', day: 'day', hour: 'hour', minute: 'minute', second: 'second',
};
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

/** A figure's value in full, for people: `$4.4 billion` gives `4,400,000,000 US dollars`. `locale` is a BCP 47 tag. */
export function spellFigure({ kind, value, unit }: Pick<Figure, 'kind' | 'value' | 'unit'>, locale: string): string {
  if (typeof value === 'string') return kind === 'date' ? spellDate(value, locale) : value;
  const [low, high] = typeof value === 'number' ? [value, null] : value;
  if (typeof low === 'string') return `${low}–${high}`;
  if (kind === 'ordinal' && high === null) return ordinal(low, locale);
  const written = (options: Intl.NumberFormatOptions): string => {
    const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 12, ...options });
    return typeof high === 'number' && !Number.isNaN(low + high) ? format.formatRange(low, high) : format.format(low);
  };
  if (kind === 'money' && unit && /^[A-Z]{3}$/.test(unit)) return written({ style: 'currency', currency: unit, currencyDisplay: 'name', minimumFractionDigits: 0 });
  if (kind === 'percent') return `${written({})}${unit && !/^(%|percent)$/.test(unit) ? ` ${unit}` : '%'}`;
  const named = unit !== null && Object.hasOwn(NAMED_UNITS, unit) ? NAMED_UNITS[unit] : undefined;
  if (named) return written({ style: 'unit', unit: named, unitDisplay: 'long' });
  return unit ? `${written({})} ${unit}` : written({});
}

/** The name of a unit as of many of them: `year` gives `years`; a unit that ECMA-402 does not know is an English word or a sign, and stays as it is in other languages. */
export function unitName(unit: string, locale: string): string {
  const named = Object.hasOwn(NAMED_UNITS, unit) ? NAMED_UNITS[unit] : undefined;
  if (!named) return locale.startsWith('en') && /^[a-z]{5,}$/.test(unit) ? `${unit}s` : unit;
  return new Intl.NumberFormat(locale, { style: 'unit', unit: named, unitDisplay: 'long' }).formatToParts(5).find(({ type }) => type === 'unit')?.value ?? unit;
}

/** An ISO 8601 or EDTF date for people: `--06-05` gives `5 June` (or `5 Jun`), `2024-36` `fourth quarter of 2024`. What is no such date stays as it is. */
export function spellDate(date: string, locale: string, months: 'long' | 'short' = 'long'): string {
  const range = date.indexOf('/');
  if (range >= 0) return `${spellDate(date.slice(0, range), locale, months)} – ${spellDate(date.slice(range + 1), locale, months)}`;
  const decade = /^(\d{3})X$/.exec(date);
  if (decade) return `${decade[1]}0s`;
  const parts = /^(\d{4}|-)(?:-(\d\d))?(?:-(\d\d))?$/.exec(date);
  if (!parts) return date;
  const [, year = '-', second, day] = parts, hasYear = year !== '-';
  if (second === undefined) return hasYear ? year : date;
  const month = Number(second);
  if (month >= 21 && month <= 24) return `${SEASONS[month - 21]}${hasYear ? ` ${year}` : ''}`;
  if (month >= 33 && month <= 36) return `${['first', 'second', 'third', 'fourth'][month - 33]} quarter${hasYear ? ` of ${year}` : ''}`;
  if (month < 1 || month > 12) return date;
  // 2024 is a leap year, so that 29 February can be written without a year.
  return dateFormat(locale, months, hasYear, day !== undefined).format(Date.UTC(hasYear ? Number(year) : 2024, month - 1, Number(day ?? 1)));
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** Made once each: making one takes longer than writing a thousand dates with it. */
function dateFormat(locale: string, month: 'long' | 'short', hasYear: boolean, hasDay: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${month} ${hasYear} ${hasDay}`, known = dateFormats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month, ...hasYear && { year: 'numeric' }, ...hasDay && { day: 'numeric' } });
  dateFormats.set(key, made);
  return made;
}

function ordinal(value: number, locale: string): string {
  if (!locale.startsWith('en')) return `${value}.`;
  const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
  return `${value}${endings[new Intl.PluralRules('en', { type: 'ordinal' }).select(value)] ?? 'th'}`;
}
