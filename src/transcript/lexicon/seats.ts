import { SEATS_EN } from './en/seats';
import { SEATS_RU } from './ru/seats';

/** Cities and houses that the generated lists lack, by country: `CC:name|name` a line. */
export const SEATS = `${SEATS_EN}\n${SEATS_RU}`;
