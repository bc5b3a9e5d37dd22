import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readTranscript } from '../transcript/read';

const [command, ...rest] = process.argv.slice(2);
if (command !== 'read') { process.stderr.write('usage: readout read FILE --json\n'); process.exit(2); }
for (const file of rest.filter(a => !a.startsWith('--'))) {
  process.stdout.write(JSON.stringify(readTranscript(readFileSync(file, 'utf8'), { fileName: basename(file) })) + '\n');
}
