import assert from 'node:assert/strict';
import { NO_CORRECTIONS, type Corrections } from '../../../src/base/names';
import { createAnswerer, createOwnDesk } from '../../../src/library/answerer';
import { createDesk, type Ask, type Port } from '../../../src/library/desk';
import { hitsIn } from '../../../src/library/hits';
import { placesIn } from '../../../src/library/places';
import { parseQuery } from '../../../src/library/query';
import { sumUp, type Job } from '../../../src/library/sum-up';
import { libraryFile } from '../../support/generate';

function job(index: number, names: Corrections = NO_CORRECTIONS): Job {
  const { path, text } = libraryFile(index);
  return { file: { uri: path, path }, bytes: new TextEncoder().encode(text), sidecar: null, names, force: false };
}

/** A thread that is none: it answers in its own time, with copies, as a real one does. */
function nearPort(): Port & { readonly asked: Ask[]; readonly closed: () => boolean } {
  const answer = createAnswerer(), asked: Ask[] = [];
  let closed = false;
  const port: Port & { readonly asked: Ask[]; readonly closed: () => boolean } = {
    asked, closed: () => closed, onAnswer: () => {}, onEnd: () => {}, close: () => { closed = true; },
    send(ask) {
      asked.push(ask);
      const given = answer(structuredClone(ask));
      if (given) setTimeout(() => port.onAnswer(structuredClone(given)), 1);
    },
  };
  return port;
}
const own = createOwnDesk(() => Promise.resolve());
const FIVE = { most: 5, unit: 'words' } as const;

describe('summing up in another thread', () => {
  it('gives what this thread would give', async () => {
    const desk = createDesk(nearPort(), own, assert.fail);
    assert.deepEqual(await Promise.all([0, 1, 9].map(i => desk.sumUp(job(i)))), [0, 1, 9].map(i => sumUp(job(i))));
  });
  it('finds the places of a name as this thread would', async () => {
    const desk = createDesk(nearPort(), own, assert.fail), person = sumUp(job(0)).summary!.names.find(({ kind, count }) => kind === 'person' && count > 1)!;
    const places = await desk.places(job(0), person), lines = libraryFile(0).text.split('\n');
    assert.deepEqual(places, placesIn(job(0), person));
    assert.ok(places.length >= person.count);
    assert.ok(places.some(([line, from, , to]) => lines[line]!.slice(from, to) === person.name), 'by lines and characters');
  });
  it('finds the passages that fit a query as this thread would, with what stands around them', async () => {
    const desk = createDesk(nearPort(), own, assert.fail), { query } = parseQuery('trade or figure:>0'), hits = await desk.hits(job(0), query, FIVE), lines = libraryFile(0).text.split('\n');
    assert.deepEqual(hits, hitsIn(job(0), query, FIVE));
    assert.equal(hits.first.length, 5);
    assert.ok(hits.total > 5);
    for (const { place: [line, from, , to], before, own: passage, after, around } of hits.first) {
      assert.equal(lines[line]!.slice(from, to), passage);
      assert.ok(lines[line]!.includes(before + passage + after), before + passage + after);
      assert.ok(around.includes(passage));
    }
  });
  it('finds the sentences around what fits a query as this thread would', async () => {
    const desk = createDesk(nearPort(), own, assert.fail), { query } = parseQuery('trade'), wanted = { most: 5, unit: 'sentence' } as const, { first } = await desk.hits(job(0), query, wanted);
    assert.deepEqual(first, hitsIn(job(0), query, wanted).first);
    assert.ok(first.length > 0 && first.every(({ own: sentence }) => / .*trade|trade.* /i.test(sentence)), JSON.stringify(first.map(one => one.own)));
  });
  it('counts no byte order mark where it says in which line something stands', () => {
    const text = '\ufeffTrade talks of Ada Okoro\n\n“Trade grew,” Ada Okoro said.\n', bytes = new TextEncoder().encode(text);
    const { first } = hitsIn({ file: { uri: 'a', path: 'a.txt' }, bytes, sidecar: null, names: NO_CORRECTIONS, force: true }, parseQuery('trade').query, FIVE);
    assert.deepEqual(first.map(({ place }) => place), [[0, 0, 0, 5], [2, 1, 2, 6]]);
  });
  it('tells who speaks in a passage, where all are asked for', async () => {
    const text = 'Ada Okoro met with Rui Almeida in Lagos on 14 March 2024.\n\n“Trade grew by 12 percent,” Ada Okoro said.\n\nTrade was down in 2019.\n';
    const one: Job = { file: { uri: 'a', path: 'a.txt' }, bytes: new TextEncoder().encode(text), sidecar: null, names: NO_CORRECTIONS, force: true }, { query } = parseQuery('trade');
    assert.deepEqual((await createDesk(nearPort(), own, assert.fail).hits(one, query, { most: Infinity, unit: 'words' })).first.map(({ speakers }) => speakers), [['Ada Okoro'], []]);
    assert.deepEqual(hitsIn(one, query, { most: 2, unit: 'words' }).first.map(({ speakers }) => speakers), [undefined, undefined], 'a few are cut out of the words alone');
  });
  it('sends corrections once, and reads with them', async () => {
    const port = nearPort(), desk = createDesk(port, own, assert.fail), { summary } = sumUp(job(0)), person = summary!.names.find(({ kind }) => kind === 'person')!.name;
    const names: Corrections = { names: [{ name: 'Ada Okoro', kind: 'person', also: [person], roles: [] }], ignore: [] };
    const [first, second] = await Promise.all([desk.sumUp(job(0, names)), desk.sumUp(job(0, names))]);
    assert.ok(first.summary!.names.some(({ name }) => name === 'Ada Okoro'));
    assert.deepEqual(second, first);
    assert.equal(port.asked.filter(({ kind }) => kind === 'names').length, 1);
  });
  it('does here what a thread that ended did not answer, and all that follows', async () => {
    const reasons: string[] = [], deaf: Port = { send: () => {}, close: () => {}, onAnswer: () => {}, onEnd: () => {} }, desk = createDesk(deaf, own, reason => reasons.push(reason));
    const person = sumUp(job(3)).summary!.names.find(({ kind }) => kind === 'person')!, waiting = desk.sumUp(job(3)), places = desk.places(job(3), person);
    deaf.onEnd('it was killed');
    deaf.onEnd('it was killed');
    assert.deepEqual(await waiting, sumUp(job(3)));
    assert.deepEqual(await places, placesIn(job(3), person));
    assert.deepEqual(await desk.sumUp(job(4)), sumUp(job(4)));
    assert.deepEqual(reasons, ['it was killed']);
  });
  it('closes the thread with itself', () => {
    const port = nearPort();
    createDesk(port, own, assert.fail).dispose();
    assert.ok(port.closed());
  });
  it('tells of a file that makes the reader fail', async () => {
    const port: Port = { send: ask => { if (ask.kind === 'sum-up') port.onAnswer({ id: ask.id, failed: 'no memory' }); }, close: () => {}, onAnswer: () => {}, onEnd: () => {} };
    await assert.rejects(createDesk(port, own, assert.fail).sumUp(job(1)), /no memory/);
  });
});
