/** How a WebVTT cue is placed, after the specification's "WebVTT cue settings". */
export interface CueSettings {
  readonly vertical: '' | 'rl' | 'lr';
  /** A line number, a percentage where `lineIsPercent`, or `auto`. */
  readonly line: number | 'auto';
  readonly lineIsPercent: boolean;
  readonly lineAlign: 'start' | 'center' | 'end';
  /** Percent. */
  readonly position: number | 'auto';
  readonly positionAlign: 'line-left' | 'center' | 'line-right' | 'auto';
  /** Percent. */
  readonly size: number;
  readonly align: 'start' | 'center' | 'end' | 'left' | 'right';
  /** The region's id, `null` where the cue is in none. */
  readonly region: string | null;
}

/** A WebVTT region, after the specification's "WebVTT region settings". */
export interface CueRegion {
  readonly id: string;
  readonly width: number;
  readonly lines: number;
  readonly anchor: readonly [number, number];
  readonly viewportAnchor: readonly [number, number];
  readonly scroll: '' | 'up';
}

/** Settings of a cue that names none. */
export const PLAIN_SETTINGS: CueSettings = Object.freeze({ vertical: '', line: 'auto', lineIsPercent: false, lineAlign: 'start', position: 'auto', positionAlign: 'auto', size: 100, align: 'center', region: null });

/** `digits[.digits]%` from 0 to 100; `null` for anything else. */
function percentage(value: string): number | null {
  const match = /^\d+(?:\.\d+)?%$/u.exec(value);
  const number = match ? Number(value.slice(0, -1)) : -1;
  return number >= 0 && number <= 100 ? number : null;
}

/** `name:value` pairs of a list between white space; a pair without a name or a value is left out. */
function* pairs(input: string): Generator<readonly [string, string]> {
  for (const setting of input.split(/[\t\n\f\r ]+/u)) {
    const colon = setting.indexOf(':');
    if (colon > 0 && colon < setting.length - 1) yield [setting.slice(0, colon), setting.slice(colon + 1)];
  }
}

const oneOf = <T extends string>(value: string, allowed: readonly T[]): T | null => allowed.find(word => word === value) ?? null;

/** Parses the settings behind a cue's times. What it cannot read it leaves as it is, as the specification says. */
export function parseCueSettings(input: string, regions: readonly CueRegion[]): CueSettings {
  if (!input.includes(':')) return PLAIN_SETTINGS;
  const settings = { ...PLAIN_SETTINGS } as { -readonly [K in keyof CueSettings]: CueSettings[K] };
  for (const [name, value] of pairs(input)) {
    if (name === 'region') settings.region = regions.some(region => region.id === value) ? value : null;
    else if (name === 'vertical') settings.vertical = oneOf(value, ['rl', 'lr']) ?? settings.vertical;
    else if (name === 'size') settings.size = percentage(value) ?? settings.size;
    else if (name === 'align') settings.align = oneOf(value, ['start', 'center', 'end', 'left', 'right']) ?? settings.align;
    else if (name === 'position') {
      const [column, align] = split(value), read = percentage(column), aligned = align === null ? settings.positionAlign : oneOf(align, ['line-left', 'center', 'line-right']);
      if (read !== null && aligned !== null) { settings.position = read; settings.positionAlign = aligned; }
    } else if (name === 'line') {
      const [offset, align] = split(value), read = lineOf(offset), aligned = align === null ? settings.lineAlign : oneOf(align, ['start', 'center', 'end']);
      if (read !== null && aligned !== null) { settings.line = read; settings.lineIsPercent = offset.endsWith('%'); settings.lineAlign = aligned; }
    }
  }
  // A cue that says where it stands is in no region.
  if (settings.line !== 'auto' || settings.size !== 100 || settings.vertical !== '') settings.region = null;
  return settings;
}

function split(value: string): readonly [string, string | null] {
  const comma = value.indexOf(',');
  return comma < 0 ? [value, null] : [value.slice(0, comma), value.slice(comma + 1)];
}

function lineOf(value: string): number | null {
  if (value.endsWith('%')) return percentage(value);
  const number = /^-?\d+(?:\.\d+)?$/u.test(value) ? Number(value) : NaN;
  return Number.isFinite(number) ? number : null;
}

/** Parses the settings of a region block. */
export function parseRegion(input: string): CueRegion {
  const region = { id: '', width: 100, lines: 3, anchor: [0, 100], viewportAnchor: [0, 100], scroll: '' } as { -readonly [K in keyof CueRegion]: CueRegion[K] };
  for (const [name, value] of pairs(input)) {
    if (name === 'id') region.id = value;
    else if (name === 'width') region.width = percentage(value) ?? region.width;
    else if (name === 'lines') region.lines = /^\d+$/u.test(value) ? Number(value) : region.lines;
    else if (name === 'regionanchor') region.anchor = anchorOf(value) ?? region.anchor;
    else if (name === 'viewportanchor') region.viewportAnchor = anchorOf(value) ?? region.viewportAnchor;
    else if (name === 'scroll' && value === 'up') region.scroll = 'up';
  }
  return region;
}

function anchorOf(value: string): readonly [number, number] | null {
  const [x, y] = split(value), left = percentage(x), top = y === null ? null : percentage(y);
  return left === null || top === null ? null : [left, top];
}
