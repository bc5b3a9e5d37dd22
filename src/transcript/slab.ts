/** How many numbers one buffer holds. */
const SLAB = 16384;

let integers = new Int32Array(SLAB), taken = 0;
let bytes = new Uint8Array(SLAB), takenBytes = 0;

/**
 * An array of 32-bit integers, all 0: a stretch of a large buffer that many share. Each block of a text has several small arrays; with a
 * buffer for each, making and freeing the buffers would cost more than filling them.
 */
export function smallIntegers(length: number): Int32Array {
  if (length > SLAB >> 2) return new Int32Array(length);
  if (taken + length > SLAB) { integers = new Int32Array(SLAB); taken = 0; }
  return integers.subarray(taken, taken += length);
}

/** An array of bytes, all 0; as `smallIntegers`. */
export function smallBytes(length: number): Uint8Array {
  if (length > SLAB >> 2) return new Uint8Array(length);
  if (takenBytes + length > SLAB) { bytes = new Uint8Array(SLAB); takenBytes = 0; }
  return bytes.subarray(takenBytes, takenBytes += length);
}
