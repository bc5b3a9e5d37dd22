import fc from 'fast-check';

/*
 * Sidecars and codebooks as hands and other programs lay them out: whatever YAML allows that ours do not look like. Each part stands for one way to
 * write one key; parts are put together at random.
 */

const HEADS = ['readout: 1\n', 'readout: 1 # v\n', '---\nreadout: 1\n', '%YAML 1.2\n---\nreadout: 1\n', '# top\nreadout: 1\n\n', '\ufeffreadout: 1\n', '"readout": 1\n'];
const TAILS = ['', '# end\n', '...\n', 'custom: "kept" # c\n', '\n\n', 'custom: |+\n  x\n\n\n', 'custom: |\n  x'];
const MEETINGS = [
  '', 'meeting:\n  date: 2015-03-10 # day\n  place: Norhaven\n', 'meeting: {date: 2015-03-10, place: Norhaven} # flow\n', 'meeting: # none\n', 'meeting:\n', 'meeting: {}\n',
  'meeting:\n    date: 2015-03-10\n\n    # about place\n    place: |+\n      Norhaven\n\n', 'meeting: &m\n  date: 2015-03-10\n', '? meeting\n: date: 2015-03-10\n', '"meeting":\n  "date": "2015-03-10"\n',
  'meeting:\n  date: >-\n    2015\n  # behind\n', 'meeting:\n  participants:\n    - Ana\n    - Bo # b\n  date: x\n', 'meeting:\n  ? date\n  : x\n', 'meeting:\n  date: # c\n    2015-03-10\n  place: P\n', 'meeting: {\n  date: x, # c\n  place: y\n}\n',
];
const ANNOTATIONS = [
  '', 'annotations: []\n', 'annotations:\n', 'annotations:\n  - id: a\n    tags: [x]\n    quote: q\n    note: |+\n      kept\n\n', 'annotations:\n- id: a\n  tags: [x]\n  quote: q\n', 'annotations: [{id: a, tags: x, quote: q}]\n',
  'annotations:\n  - id: a\n    tags: [x]\n    quote: q\n    # inner\n# outer\n',
];
const SPEAKERS = [
  '', 'speakers: []\n', 'speakers:\n', 'speakers:\n  - {speaker: Ana, quote: we, start: 7}\n  - {speaker: Bo, quote: they, start: 99}\n',
  'speakers:\n  - speaker: Ana # s\n    quote: we\n    start: 7\n  # between\n  - speaker: Bo\n    quote: they\n    start: 99\n', 'speakers: [{speaker: Ana, quote: we, start: 7}, {speaker: Bo, quote: they, start: 99}] # f\n',
  'speakers:\n  -\n    speaker: Ana\n    quote: we\n    start: 7\n', 'speakers:\n  - &s\n    speaker: Ana\n    quote: we\n    start: 7\n', 'speakers:\n  - quote: |+\n      we\n    start: 7\n    speaker: Ana\n\n  - quote: they\n    speaker: Bo\n    start: 99\n',
];
const TAGS = [
  '', 'tags: []\n', 'tags:\n', 'tags: [a, b/c, d] # f\n', 'tags:\n  - a # c\n  - tag: b/c\n    description: |+\n      two\n\n    # in\n    key: x\n  - d\n', 'tags:\n- tag: a\n- b/c\n# between\n- {tag: d, key: k}\n',
  'tags:\n  - tag: "a"\n    color: "#aabbcc"   # col\n  - &b tag: b/c\n', 'tags:\n  - a\n\n  - b/c\n\n  - d\n', 'tags: [\n  a, # one\n  b/c,\n  d\n]\n', 'tags:\n  -\n    tag: a\n    description: >\n      fold\n      ed\n  - d\n',
];
const NAMES = [
  '', 'names:\n', 'names: {}\n', 'names:\n  people:\n    - Ada\n    - name: Bo Ek # b\n      also: [Ek]\n', 'names: {people: [Ada, {name: Bo Ek, also: [Ek]}]}\n', 'names:\n    people: [Ada, Bo Ek]\n    places:\n',
  'names:\n  # who\n  people:\n  - name: Ada\n    roles:\n      - head # r\n      - chair\n  places: []\n', 'names:\n  people:\n    -\n      name: Bo Ek\n',
];
const IGNORED = ['', 'ignore: []\n', 'ignore: [Good, Well]\n', 'ignore:\n  - Good # g\n  # w\n  - Well\n', 'ignore:\n', 'ignore: Good\n'];

function laidOut(...parts: readonly (readonly string[])[]): fc.Arbitrary<string> {
  return fc.tuple(fc.constantFrom(...HEADS), fc.shuffledSubarray(parts as (readonly string[])[], { minLength: parts.length }).chain(order => fc.tuple(...order.map(part => fc.constantFrom(...part)))), fc.constantFrom(...TAILS), fc.boolean(), fc.boolean())
    .map(([head, middle, tail, crlf, cut]) => {
      const text = head + middle.join('') + tail, ended = cut ? text.replace(/\n$/, '') : text;
      return crlf ? ended.replaceAll('\n', '\r\n') : ended;
    });
}

/** Sidecars in every layout. */
export const oddSidecar = (): fc.Arbitrary<string> => laidOut(MEETINGS, ANNOTATIONS, SPEAKERS);

/** Codebooks in every layout. */
export const oddCodebook = (): fc.Arbitrary<string> => laidOut(TAGS, NAMES, IGNORED);
