import { countWhile } from '../base/halving';
import { remembered } from '../base/remembered';
import { Word, type SpeechLexicon } from './lexicon/words';
import type { Area } from './people-told';
import type { People, Person } from './people';
import type { Phrase } from './phrases';

/** Answers which people of a text a description by an office may mean. The same question gives the same list, so that what is told of a list is kept with it. */
export interface Holders {
  /** Those who hold the office of a phrase over these areas; a secretary only who is called so. See `People.holders`. */
  of(phrase: Phrase, areas: readonly Area[], loose: boolean): readonly Person[];
  /** Which of those whom a description fits were met before it and are nearest to its words; `block` is where it stands. */
  nearest(found: readonly Person[], phrase: Phrase, words: string, block: number): readonly Person[];
}

/** Makes what answers for one text. */
export function holdersAmong(people: People, lexicon: SpeechLexicon): Holders {
  const secretaries = new Map<readonly Person[], readonly Person[]>(), choices = new Map<readonly Person[], Map<string, readonly Person[]>>();
  return {
    of(phrase, areas, loose) {
      const all = people.holders(phrase, areas, loose);
      if (phrase.office !== 'secretary') return all;
      let called = secretaries.get(all);
      if (!called) secretaries.set(all, called = all.filter(({ offices }) => offices.some(({ text }) => /secretary/i.test(text))));
      return called;
    },
    nearest(found, phrase, words, block) {
      // they stand in the order in which the text names them
      const met = countWhile(found.length, i => people.isNamed(found[i]!, block, phrase.start));
      if (met < 2) return found.length === 1 ? found : found.slice(0, 1);
      let told = choices.get(found);
      if (!told) choices.set(found, told = new Map<string, readonly Person[]>());
      const asked = `${met}|${phrase.office}|${words}`;
      let choice = told.get(asked);
      if (!choice) told.set(asked, choice = nearestTo(bareWords(words, lexicon), found.slice(0, met), phrase));
      return choice;
    },
  };
}

/** The wording of an office in small letters. */
const small = remembered(text => text.toLowerCase());

function nearestTo(words: string, met: readonly Person[], { office }: Phrase): readonly Person[] {
  const exact = met.filter(({ offices }) => offices.some(({ kind }) => kind === office)), alike = exact.length ? exact : met;
  // `the Foreign Secretary` among several ministers is the one who was called so
  const called = alike.length > 1 && words.includes(' ') ? alike.filter(({ offices }) => offices.some(({ text }) => small(text).includes(words))) : [];
  return called.length ? called : alike;
}

/** The words of an office in small letters, without an article. */
function bareWords(words: string, lexicon: SpeechLexicon): string {
  const [first = '', ...rest] = words.toLowerCase().split(/\s+/);
  return lexicon.words.of(first) & Word.Determiner ? rest.join(' ') : [first, ...rest].join(' ');
}
