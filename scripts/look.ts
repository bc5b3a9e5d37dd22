// Opens a workbench with Readout on a copy of a folder, walks it if told to, and leaves a screenshot:
//   npm run -s look -- --folder samples --file NAME.txt [--theme light|dark|hc] [--host server|web] [--script WALK.mjs] [--out PNG] [--no-build]
// WALK.mjs exports a default function that is given the workbench of test/ui/driver.ts.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { openWorkbench, type Workbench } from '../test/ui/driver';
import { themes, type Theme } from './hosts/settings';

const { values } = parseArgs({
  options: {
    folder: { type: 'string', default: 'samples' },
    file: { type: 'string' },
    theme: { type: 'string', default: 'dark' },
    script: { type: 'string' },
    out: { type: 'string', default: 'out/screenshots/look.png' },
    vsix: { type: 'string' },
    host: { type: 'string', default: 'server' },
    'no-build': { type: 'boolean', default: false },
  },
});
async function main(): Promise<void> {
  if (!(values.theme in themes)) throw new Error(`--theme is one of ${Object.keys(themes).join(', ')}`);
  if (!values['no-build'] && spawnSync(process.execPath, ['esbuild.mjs'], { stdio: 'inherit' }).status !== 0) process.exit(1);

  const out = resolve(values.out);
  const workbench = await openWorkbench({ folder: resolve(values.folder), theme: values.theme as Theme, host: values.host === 'web' ? 'web' : 'server', vsix: values.vsix && resolve(values.vsix) });
  try {
    if (values.file) await workbench.openFile(values.file);
    if (values.script) {
      const { default: walk } = await import(pathToFileURL(resolve(values.script)).href) as { default: (workbench: Workbench) => Promise<void> };
      await walk(workbench);
    } else {
      // Colours arrive a moment after the text; a picture without a walk has nothing better to wait for.
      await workbench.page.waitForTimeout(2500);
    }
  } catch (error) {
    process.exitCode = 1;
    console.error(error);
  } finally {
    console.log(await workbench.screenshot(out));
    for (const complaint of workbench.complaints) console.log(complaint);
    await workbench.close();
  }
}

void main();
