import { type Exact, exactDigits } from './exact';

/** Longer runs of digits are keys and hashes, not figures; the bound keeps big-number arithmetic out of hostile texts. */
export const LONGEST = 30;

/** The value of digits with separators in the conventions of the world; `null` where they are no one number (`1.2.3`, `22,24,26`). */
export function valueOfDigits(text: string, decimalMark: '.' | ','): Exact | null {
  if (text.length > LONGEST) return null;
  if (/^\d+$/.test(text)) return exactDigits(text, '');
  const grouped = /^(\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}|\d{1,3}(?:['’]\d{3})+)(?:\.(\d+))?$/.exec(text);
  if (grouped && !(decimalMark === ',' && /^\d+,\d+$/.test(text))) return exactDigits(grouped[1]!.replaceAll(',', '').replaceAll("'", '').replaceAll('’', ''), grouped[2] ?? '');
  const continental = /^(\d{1,3}(?:\.\d{3})+),(\d+)$/.exec(text) ?? /^(\d{1,3}(?:\.\d{3}){2,})()$/.exec(text);
  if (continental) return exactDigits(continental[1]!.replaceAll('.', ''), continental[2]!);
  const decimal = /^(\d+)[.,](\d+)$/.exec(text);
  return decimal ? exactDigits(decimal[1]!, decimal[2]!) : null;
}
