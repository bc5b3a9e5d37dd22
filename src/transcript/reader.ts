import { NO_CORRECTIONS, NOTHING_GIVEN, type Corrections, type Given } from '../base/names';
import { readBlock, type BlockReading } from './block';
import { linkNames } from './entities/link';
import { settleDates } from './figures/settle';
import type { RawFigure } from './figures/raw';
import { lay } from './layouts/lay';
import type { Figure, Meeting, Quote, Transcript } from './model';

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
  /** Reads the text. Total: any string gives a transcript, `layout: null` where the text is none. */
  read(text: string): Transcript;
}

/** Nothing known of a meeting. */
export const NO_MEETING: Meeting = Object.freeze({
  title: null, titleSpan: null, date: null, dateEvidence: null, place: null, host: null, participants: [], source: null, published: null, region: null, counterpart: null,
});

/** Makes a reader that keeps what it read in each block for as long as the block's text stays in the document. */
export function createReader(options: ReadOptions = {}): Reader {
  const { names = NO_CORRECTIONS, given: _given = NOTHING_GIVEN, fileName = '', force = false } = options;
  let kept = new Map<string, BlockReading>();
  return {
    read(text) {
      const laid = lay(text, fileName, force);
      const language = 'en';
      const fresh = new Map<string, BlockReading>();
      const readings = laid.blocks.map(({ span }) => {
        const own = text.slice(span.start, span.end);
        const reading = fresh.get(own) ?? kept.get(own) ?? readBlock(own, language);
        fresh.set(own, reading);
        return reading;
      });
      kept = fresh;
      const { mentions, names: entityNames } = linkNames(laid.blocks.map((block, i) => ({ offset: block.span.start, tokens: readings[i]!.tokens, candidates: readings[i]!.candidates, kind: block.kind })), { language, corrections: names, header: laid.header });
      const raw: RawFigure[] = [], at: number[] = [];
      readings.forEach(({ figures }, i) => { for (const figure of figures) { raw.push(figure); at.push(laid.blocks[i]!.span.start); } });
      const figures: Figure[] = settleDates(raw).map((figure, i) => {
        const move = (s: { start: number; end: number }) => ({ start: s.start + at[i]!, end: s.end + at[i]! });
        return { span: move(figure.span), kind: figure.kind, value: figure.value, unit: figure.unit, modifier: figure.modifier, modifierSpan: figure.modifierSpan && move(figure.modifierSpan), subject: figure.subject, speaker: null, sentence: move(figure.span), evidence: { reason: figure.reason, confidence: figure.confidence } };
      });
      const quotes: Quote[] = readings.flatMap(({ voices }, i) => voices.quotes.map((q): Quote => {
        const offset = laid.blocks[i]!.span.start;
        return { span: { start: q.start + offset, end: q.end + offset }, outer: { start: q.outerStart + offset, end: q.outerEnd + offset }, type: 'speech', speaker: null, cue: null, depth: q.depth, evidence: { reason: '', confidence: 'low' } };
      }));
      const { header } = laid;
      return {
        layout: laid.layout, language, length: text.length,
        meeting: { ...NO_MEETING, title: header.title, titleSpan: header.titleSpan, date: header.date, place: header.place, host: header.host, participants: header.people.map(({ name, roles }) => ({ name, roles })), source: header.source, published: header.published },
        sections: laid.sections, furniture: laid.furniture,
        turns: laid.turns.map(turn => ({ span: turn.span, labelSpan: turn.labelSpan, label: turn.label, textSpan: turn.textSpan, speaker: turn.label, time: turn.time, evidence: { reason: 'label', confidence: 'high' as const } })),
        cues: laid.cues, quotes, reported: [], speakers: [], figures, entities: mentions, descriptions: [], names: entityNames, problems: laid.problems,
      };
    },
  };
}
