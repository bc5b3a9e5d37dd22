import { remembered } from '../base/remembered';
import { CITIES } from './lexicon/generated/cities';
import type { Place } from './meeting-places';
import type { People } from './person';

/** The ISO 3166-1 code of the country where a city of the lists lies; `null` for other names. */
const countryOf = remembered((city: string): string | null => {
  const line = city === '' ? undefined : CITIES.split('\n').find(cities => cities.slice(3).split(/[;|]/).includes(city));
  return line?.slice(0, 2) ?? null;
});

/**
 * The host as the place tells him: of those present the one whose office is of the country where they met, if the one taken for the host came from
 * another; else `host` as it is.
 */
export function hostAtHome(host: string | null, present: readonly string[], place: Place | null, people: People): string | null {
  const there = place && (place.code?.slice(0, 2) ?? countryOf(place.name));
  if (host === null || !there) return host;
  const homeOf = (name: string): readonly string[] => people.person(name)?.offices.flatMap(({ areas }) => areas.flatMap(({ code }) => code?.slice(0, 2) ?? [])) ?? [];
  const own = homeOf(host), others = own.length && !own.includes(there) ? present.filter(name => name !== host && homeOf(name).includes(there)) : [];
  return others.length === 1 ? others[0]! : host;
}
