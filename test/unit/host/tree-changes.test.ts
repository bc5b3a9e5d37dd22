import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { paced } from '../../../src/base/schedule';
import { createTreeChanges } from '../../../src/host/tree-changes';

describe('changes in quick succession', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
  afterEach(() => mock.timers.reset());

  it('run at once, then once for all that come within the gap, and at once again after it', () => {
    let runs = 0;
    const call = paced(() => { runs++; }, 60);
    call();
    assert.equal(runs, 1);
    call();
    call();
    mock.timers.tick(59);
    assert.equal(runs, 1);
    mock.timers.tick(1);
    assert.equal(runs, 2);
    mock.timers.tick(60);
    assert.equal(runs, 2);
    call();
    assert.equal(runs, 3);
  });
  it('are forgotten once nobody wants them', () => {
    let runs = 0;
    const call = paced(() => { runs++; }, 60);
    call();
    call();
    call.dispose();
    mock.timers.tick(600);
    assert.equal(runs, 1);
  });

  /** What the editor would be told, in order. */
  function listen(): { readonly told: string[]; readonly changes: ReturnType<typeof createTreeChanges<string>>; readonly view: { message?: string } } {
    const told: string[] = [], changes = createTreeChanges<string>();
    changes.event(lines => told.push(lines?.join() ?? 'whole'));
    return { told, changes, view: { set message(text: string) { told.push(`“${text}”`); } } };
  }
  it('of a tree reach the editor with the lines before the message, since it draws only the first at once', async () => {
    const { told, changes, view } = listen();
    changes.message(view, '3 meetings');
    changes.whole();
    await Promise.resolve();
    assert.deepEqual(told, ['whole', '“3 meetings”']);
  });
  it('of a tree wait while the editor does not listen, and go out as one', async () => {
    const { told, changes } = listen();
    changes.whole();
    await Promise.resolve();
    for (const line of ['a', 'b', 'a']) {
      changes.lines([line]);
      await Promise.resolve();
    }
    mock.timers.tick(200);
    assert.deepEqual(told, ['whole']);
    mock.timers.tick(10);
    assert.deepEqual(told, ['whole', 'a,b']);
    mock.timers.tick(1000);
    changes.lines(['c']);
    changes.whole();
    await Promise.resolve();
    assert.deepEqual(told, ['whole', 'a,b', 'whole']);
  });
  it('tell a message once', async () => {
    const changes = createTreeChanges<string>(), view = { message: 'same' };
    let set = 0;
    Object.defineProperty(view, 'message', { get: () => 'same', set: () => { set++; } });
    changes.message(view, 'same');
    await Promise.resolve();
    assert.equal(set, 0);
  });
});
