import { NO_CORRECTIONS, NOTHING_GIVEN, type Corrections, type Given } from '../base/names';
import { firstFrom, overlap, type Span } from '../base/span';
import { attribute } from './attribution';
import { readBlock, type BlockReading } from './block';
import { linkNames } from './entities/link';
import { clausesOfMeeting } from './encounter';
import { readFigures } from './figures-in-place';
import { detectLanguage } from './language';
import { lay } from './layouts/lay';
import { nameSpeakers } from './layouts/name-speakers';
import { type Laid, wordsOf } from './layouts/laid';
import { meetingOf, NO_MEETING } from './meeting';
import type { EntityName, Quote, Transcript, Turn } from './model';
import { gatherPeople, type People } from './people';
import { rolesOf, speakersWithShares } from './shares';
import { speakersOf } from './speakers';
import { voiceBlocks } from './voiced-block';

/** What a reading may rest on besides the text. */
export interface ReadOptions {
  /** Names the analyst knows, from readout.yaml. */
  readonly names?: Corrections;
  /** What the analyst set for this transcript, from its sidecar. */
  readonly given?: Given;
  /** The file's name without its folder; its extension tells captions apart. */
  readonly fileName?: string;
  /** Set when a person says that the text is a transcript: it is then read as one whatever it looks like. */
  readonly force?: boolean;
}

/** Reads versions of one text one after the other; what an edit leaves alone is not read again. */
export interface Reader {
  /**
   * Reads the text. Total: any string gives a transcript, `layout: null` where the text is none. Linear in the text.
   * `given` stands in for that of the options: its spans move with each edit.
   */
  read(text: string, given?: Given): Transcript;
}

/** Makes a reader that keeps what it read in each block for as long as the block's text stays in the document. */
export function createReader(options: ReadOptions = {}): Reader {
  const { names: corrections = NO_CORRECTIONS, fileName = '', force = false } = options;
  let kept = new Map<string, BlockReading>(), keptLanguage = '';
  return {
    read(text, given = options.given ?? NOTHING_GIVEN) {
      const laid = lay(text, fileName, force);
      if (laid.layout === null) return nothingIn(text, laid);
      const language = detectLanguage(text);
      if (language !== keptLanguage) { kept = new Map(); keptLanguage = language; }
      const fresh = new Map<string, BlockReading>();
      const readings = laid.blocks.map(block => {
        const own = wordsOf(text, block), key = `${block.turn < 0 ? 'w' : 't'}${own}`;
        const reading = fresh.get(key) ?? kept.get(key) ?? readBlock(own, language);
        fresh.set(key, reading);
        return reading;
      });
      kept = fresh;
      return compose(text, laid, readings, language, corrections, given);
    },
  };
}

/** Phase 2: who is who, who speaks, when it was; over the readings of all blocks in the order of the text. */
function compose(text: string, laid: Laid, readings: readonly BlockReading[], language: string, corrections: Corrections, given: Given): Transcript {
  const { header, blocks } = laid;
  const linked = linkNames(blocks.map(({ span, kind }, i) => ({ offset: span.start, tokens: readings[i]!.tokens, candidates: readings[i]!.candidates, kind })), { language, corrections, header, layout: laid.layout ?? 'readout' });
  const voiced = voiceBlocks(blocks, readings, linked.mentions);
  const people = gatherPeople(voiced, linked.names, corrections, header, language);
  const attribution = attribute(voiced, speakersOf(voiced, people, linked.names, clausesOfMeeting(voiced, [], people, linked.names, language), language));
  const labels = nameSpeakers(text, laid.turns, header);
  const turns = spokenBy(laid.turns.map(({ span, labelSpan, label, textSpan, time }, i): Turn => ({ span, labelSpan, label, textSpan, time, ...labels[i]! })), given);
  const quotes = spokenBy(attribution.quotes, given);
  const figures = readFigures(blocks, readings, turns, quotes, attribution.reported);
  const meeting = meetingOf({ text, layout: laid.layout, header, blocks: voiced, names: linked.names, people, quotes, turns, figures, language, given: given.meeting });
  return {
    layout: laid.layout, language, length: text.length, meeting, sections: laid.sections, furniture: laid.furniture, turns, cues: laid.cues,
    quotes, reported: attribution.reported, speakers: speakersWithShares(text, quotes, turns, people), figures, entities: linked.mentions,
    descriptions: attribution.descriptions, names: linked.names.map(name => withRoles(name, people)),
    problems: [...laid.problems, ...attribution.problems].sort((a, b) => a.span.start - b.span.start),
  };
}

function nothingIn(text: string, laid: Laid): Transcript {
  return {
    layout: null, language: detectLanguage(text), length: text.length, meeting: NO_MEETING, sections: [], furniture: [], turns: [], cues: [], quotes: [], reported: [],
    speakers: [], figures: [], entities: [], descriptions: [], names: [], problems: laid.problems,
  };
}

/** Adds the roles that the text gives a person. */
function withRoles(name: EntityName, people: People): EntityName {
  const offices = name.kind === 'person' ? people.person(name.name)?.offices ?? [] : [];
  if (!offices.length) return name;
  const texts = new Set(rolesOf(people, name.name));
  const roles = offices.flatMap(({ text, span }) => span && texts.delete(text) ? [{ text, span }] : []);
  return { ...name, roles: [...name.roles, ...roles.filter(role => !name.roles.some(({ text }) => text === role.text))] };
}

/** Lets the analyst's word on who speaks win over what was read. */
function spokenBy<T extends Quote | Turn>(items: readonly T[], { speakers }: Given): readonly T[] {
  if (!speakers.length) return items;
  const spans: readonly Span[] = items.map(({ span }) => span);
  const changed = items.slice();
  for (const { span, speaker } of speakers) {
    let best = -1, most = 0;
    for (let i = Math.max(0, firstFrom(spans, span.start) - 8); i < spans.length && spans[i]!.start < span.end; i++) {
      const shared = overlap(spans[i]!, span) / Math.max(spans[i]!.end - spans[i]!.start, span.end - span.start, 1);
      if (shared > most) { best = i; most = shared; }
    }
    if (best >= 0) changed[best] = { ...changed[best]!, speaker, evidence: { reason: 'set by hand', confidence: 'given' } };
  }
  return changed;
}
