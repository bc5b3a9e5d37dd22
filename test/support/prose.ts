import type { Random } from './random';

const WHO = ['the mayor of Norhaven', 'Councillor Ada Brandt', 'the harbour board', 'Minister Ivo Castell', 'our guests from Westmark', 'the head of the delegation', 'Professor Lin Okafor', 'the farmers'];
const DID = ['welcomed', 'put off', 'signed', 'discussed', 'asked for', 'turned down', 'spoke warmly of', 'agreed on', 'recalled', 'measured'];
const WHAT = ['the bridge over the Tarn', 'a joint school', 'the price of grain', 'the new ferry line', 'a loan for the waterworks', 'cheaper seed', 'the border crossing at Elm Gate', 'a fair of books', 'the repair of forty buses'];
const WHEN = ['in spring', 'last year', 'before the flood', 'on the second day', 'within a month', 'after a long talk', 'again', 'at noon'];

/** One sentence; with few words to choose from, lookalikes are common. */
export function sentence(random: Random): string {
  const figure = random.chance(0.5) ? ` for ${random.int(10, 99)}.${random.int(0, 9)} million crowns` : '';
  const quoted = random.chance(0.25) ? `, adding: “We will ${random.pick(['build', 'pay for', 'remember', 'open'])} ${random.pick(WHAT)} ${random.pick(WHEN)}”` : '';
  const text = `${random.pick(WHO)} ${random.pick(DID)} ${random.pick(WHAT)}${figure} ${random.pick(WHEN)}${quoted}.`;
  return text[0]!.toUpperCase() + text.slice(1);
}

/** Paragraphs of sentences, some of which stand several times. */
export function meetingText(random: Random, sentences = 200, repeats = 0.15): string {
  const all: string[] = [];
  const paragraphs: string[] = [];
  while (all.length < sentences) {
    const paragraph: string[] = [];
    for (let n = random.int(1, 6); n > 0 && all.length < sentences; n--) {
      const next = all.length > 0 && random.chance(repeats) ? random.pick(all) : sentence(random);
      all.push(next);
      paragraph.push(next);
    }
    paragraphs.push(paragraph.join(' '));
  }
  return paragraphs.join('\n\n') + '\n';
}
