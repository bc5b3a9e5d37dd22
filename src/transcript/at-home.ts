import { remembered } from '../base/remembered';
import { titleCase } from './entities/fold';
import { CITIES } from './lexicon/generated/cities';
import { SEATS } from './lexicon/seats';
import type { Place } from './meeting-places';
import type { People } from './person';

/** Whether a city of the lists, in capitals perhaps, lies in the country of an ISO 3166 code. */
export const liesIn = (city: string, country: string): boolean => (countryOf(city) ?? countryOf(titleCase(city))) === country.slice(0, 2);

/** The ISO 3166-1 code of the country where a city of the lists lies, of several of one name the one of the largest; `null` for other names. */
const countryOf = remembered((city: string): string | null => {
  if (city === '') return null;
  const holding = (lists: string, part: (names: string) => string): string | undefined => lists.split('\n').find(line => part(line.slice(3)).split('|').includes(city))?.slice(0, 2);
  return holding(SEATS, names => names) ?? holding(CITIES, names => names.slice(0, names.indexOf(';'))) ?? holding(CITIES, names => names.slice(names.indexOf(';') + 1)) ?? null;
});

/** The ISO 3166-1 code of the country of a place, where the lists tell it. */
export const countryAt = (place: Place | null): string | null => place && (place.code?.slice(0, 2) ?? countryOf(place.name));

/**
 * The host as the place tells him: of those present the first whose office is of the country where they met, if nobody was taken for the host or the one who
 * was came from another; else `host` as it is. Of a journey there nobody is at home whose office is of no country.
 */
export function hostAtHome(host: string | null, present: readonly string[], place: Place | null, people: People, isJourney: boolean): string | null {
  const there = countryAt(place);
  if (!there) return host;
  const homeOf = (name: string): readonly string[] => people.person(name)?.offices.flatMap(({ areas }) => areas.flatMap(({ code }) => code?.slice(0, 2) ?? [])) ?? [];
  const own = host === null ? [] : homeOf(host), isAbroad = own.length ? !own.includes(there) : isJourney && !people.person(host ?? '')?.offices.some(({ areas }) => areas.length);
  const others = host === null || isAbroad ? present.filter(name => name !== host && homeOf(name).includes(there)) : [];
  return others[0] ?? host;
}
