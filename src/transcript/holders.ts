import { countWhile } from '../base/halving';
import { pairMap, type PairMap } from '../base/pairs';
import { Word, type SpeechLexicon } from './lexicon/words';
import type { Area } from './people-told';
import type { People, Person } from './person';
import type { Phrase } from './phrases';

/** What tells which people of a text a description by an office may mean, and what it has told: the same question gives the same list, so that what is told of a list is kept with it. */
export interface Holders {
  readonly people: People;
  readonly lexicon: SpeechLexicon;
  readonly secretaries: Map<readonly Person[], readonly Person[]>;
  readonly nearest: Map<readonly Person[], PairMap<Nearest>>;
}

/** Some people in the order in which the text names them, and the same by name. */
interface Choice {
  readonly all: readonly Person[];
  readonly byName: ReadonlyMap<string, Person>;
}

/** How well a description fits each of some people, and who of the first so many is nearest to it. */
interface Nearest {
  readonly fit: readonly Fit[];
  readonly met: number;
  readonly choice: Choice;
}

/** How well a description fits each of those who may be meant. */
const enum Fit { Other = 0, Office = 1, Wording = 2 }

/** Makes what tells it for one text. */
export function holdersAmong(people: People, lexicon: SpeechLexicon): Holders {
  return { people, lexicon, secretaries: new Map(), nearest: new Map() };
}

/** Those who hold the office of a phrase over these areas; a secretary only who is called so. See `People.holders`. */
export function holdersOf({ people, lexicon, secretaries }: Holders, phrase: Phrase, areas: readonly Area[], loose: boolean): readonly Person[] {
  const all = people.holders(phrase, areas, loose);
  if (phrase.office !== 'secretary') return all;
  let called = secretaries.get(all);
  if (!called) secretaries.set(all, called = all.filter(({ offices }) => offices.some(({ text }) => lexicon.isSecretary(text))));
  return called;
}

/** Which of those whom a description fits were met before it and are nearest to its words; `block` is where it stands. */
export function nearestOf({ people, lexicon, nearest }: Holders, found: readonly Person[], phrase: Phrase, words: string, block: number): Choice {
  // they stand in the order in which the text names them
  const met = countWhile(found.length, i => people.isNamed(found[i]!, block, phrase.start));
  if (met < 2) return choiceOf(found.slice(0, 1));
  let told = nearest.get(found);
  if (!told) nearest.set(found, told = pairMap<Nearest>());
  let answer = told.get(phrase.office!, words);
  if (answer?.met !== met) {
    const fit = answer?.fit ?? fitsOf(found, phrase, bareWords(words, lexicon));
    answer = { fit, met, choice: choiceOf(nearestBy(fit, found, met)) };
    told.set(phrase.office!, words, answer);
  }
  return answer.choice;
}

const choiceOf = (all: readonly Person[]): Choice => ({ all, byName: new Map(all.map(person => [person.name, person])) });

function fitsOf(found: readonly Person[], { office }: Phrase, words: string): readonly Fit[] {
  const several = words.includes(' ');
  return found.map(({ offices }) => (several && offices.some(({ text }) => text.toLowerCase().includes(words)) ? Fit.Wording : 0) | (offices.some(({ kind }) => kind === office) ? Fit.Office : 0));
}

/** Of the first so many those who hold the very office, all where none of them does; of several of them those who were called so (`the Foreign Secretary` among ministers). */
function nearestBy(fit: readonly Fit[], found: readonly Person[], met: number): readonly Person[] {
  let offices = 0, both = 0, wordings = 0;
  for (let i = 0; i < met; i++) {
    if (fit[i]! & Fit.Wording) wordings++;
    if (!(fit[i]! & Fit.Office)) continue;
    offices++;
    if (fit[i]! & Fit.Wording) both++;
  }
  const wanted = (offices ? Fit.Office : 0) | ((offices > 1 && both || !offices && wordings) ? Fit.Wording : 0);
  return found.filter((_, i) => i < met && (fit[i]! & wanted) === wanted);
}

/** The words of an office in small letters, without an article. */
function bareWords(words: string, lexicon: SpeechLexicon): string {
  const [first = '', ...rest] = words.toLowerCase().split(/\s+/);
  return lexicon.words.of(first) & Word.Determiner ? rest.join(' ') : [first, ...rest].join(' ');
}
