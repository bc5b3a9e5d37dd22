import { v5 } from 'uuid';
import { idOf } from '../../tags/id';

/** The namespace of Readout's own GUIDs, made once by chance. */
const READOUT = '5f0c3f8e-64a1-4b53-9d0e-8a1b7f2c6d94';

/** A GUID made of what it stands for (UUID version 5, RFC 9562): the same each time, so that who takes a project in twice has everything once. */
export function guidOf(kind: string, ...parts: readonly string[]): string {
  return v5(JSON.stringify([kind, ...parts]), READOUT);
}

/** The id of the annotation that a selection with this GUID becomes: the same each time, whatever braces and capitals it is written with. */
export function annotationIdOf(guid: string): string {
  const bytes = new Uint8Array(16);
  v5(guid.toLowerCase().replace(/[{}]/g, ''), READOUT, bytes);
  return idOf(bytes);
}
