import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, sep } from 'node:path';
import { serverProgram } from './packages';
import { freshFolder, repository } from './places';
import { quiet, writeSettings } from './settings';

/** A running VS Code Server with user data of its own. */
export interface Server {
  /** The address that opens a window in it. */
  address(window: Window): string;
  /** Where it keeps the data of its user, absolute. */
  readonly userData: string;
  /** The processes that run extensions now, one for each window. */
  extensionHosts(): readonly number[];
  /** Ends the server and what it started, and removes its data. */
  stop(): Promise<void>;
}

/** What a window shows; all of it optional. */
export interface Window {
  /** The workspace's folder, absolute; or the file of a workspace of several, which ends in `.code-workspace`. */
  readonly folder?: string;
  /** Whether this repository's extension runs in it as one under development. */
  readonly develop?: boolean;
  /** A bundled test suite to run with it, relative to the repository. */
  readonly tests?: string;
}

/** How to start a server; all of it optional. */
export interface ServerOptions {
  /** The port on 127.0.0.1; without one, any that is free. */
  readonly port?: number;
  /** User settings on top of the quiet ones. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** A packaged extension to install first. */
  readonly vsix?: string;
}

const READY_WITHIN = 60_000;

/** Starts VS Code Server on 127.0.0.1, only for this machine, and waits until it listens. */
export async function startServer({ port = 0, settings = {}, vsix }: ServerOptions = {}): Promise<Server> {
  const { node, main, folder: program } = await serverProgram();
  const data = freshFolder('server');
  writeSettings(join(data, 'user'), { ...quiet, ...settings });
  const folders = ['--user-data-dir', join(data, 'user'), '--server-data-dir', join(data, 'server'), '--extensions-dir', join(data, 'extensions')];
  mkdirSync(join(data, 'extensions'));
  // The server itself is installed inside the repository, and an extension under development whose folder holds all
  // the built-in ones hides them; so the repository goes by another path.
  const extension = join(data, 'extension');
  symlinkSync(repository, extension, 'junction');
  if (vsix) {
    const { status, stdout, stderr } = spawnSync(node, [main, '--install-extension', vsix, '--accept-server-license-terms', ...folders], { cwd: program, encoding: 'utf8' });
    if (status !== 0 || !/successfully installed/.test(stdout)) throw new Error(`${vsix} could not be installed:\n${stdout}${stderr}`);
  }
  const server = spawn(node, [main, '--host', '127.0.0.1', '--port', String(port), '--without-connection-token', '--accept-server-license-terms',
    '--enable-smoke-test-driver', '--disable-telemetry', '--disable-workspace-trust', ...folders], { cwd: program, stdio: ['ignore', 'pipe', 'pipe'], detached: process.platform !== 'win32' });

  const ended = new Promise<void>(resolve => { server.once('close', () => resolve()); });
  const end = () => {
    if (server.exitCode === null && server.signalCode === null) endTree(server.pid);
  };
  process.once('exit', end);
  const stop = async () => {
    process.removeListener('exit', end);
    end();
    await ended;
    rmSync(data, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };

  let said = '';
  const listening = new Promise<number>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk;
      const at = /agent listening on (\d+)/.exec(said);
      if (at) resolve(Number(at[1]));
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.once('error', reject);
    void ended.then(() => reject(new Error(`VS Code Server ended before it listened:\n${said}`)));
    setTimeout(() => reject(new Error(`VS Code Server did not listen within ${READY_WITHIN / 1000} s:\n${said}`)), READY_WITHIN).unref();
  });
  try {
    const authority = `127.0.0.1:${await listening}`;
    return { stop, userData: join(data, 'user'), extensionHosts: () => childrenOf(server.pid!, '--type=extensionHost'), address: window => address(authority, extension, window) };
  } catch (error) {
    await stop();
    throw error;
  }
}

function address(authority: string, extension: string, { folder, develop, tests }: Window): string {
  const remote = (path: string) => `vscode-remote://${authority}${slashed(path)}`;
  const payload = [['skipWelcome', 'true']];
  if (develop) payload.push(['extensionDevelopmentPath', remote(extension)]);
  if (tests) payload.push(['extensionTestsPath', remote(join(extension, tests))]);
  const query = new URLSearchParams({ ...(folder ? { [folder.endsWith('.code-workspace') ? 'workspace' : 'folder']: slashed(folder) } : { ew: 'true' }), payload: JSON.stringify(payload) });
  return `http://${authority}/?${query}`;
}

/** A path as the workbench writes it: forward slashes, beginning with one. */
function slashed(path: string): string {
  const forward = path.split(sep).join('/');
  return forward.startsWith('/') ? forward : `/${forward}`;
}

/** The processes that another started with an argument: as Linux tells of its processes, and elsewhere as `ps` does. */
function childrenOf(parent: number, argument: string): readonly number[] {
  return (existsSync('/proc/self/stat') ? processesOfLinux() : processesOfPs())
    .flatMap(({ pid, of, args }) => of === parent && args.includes(argument) ? [pid] : []);
}

interface Process { readonly pid: number; readonly of: number; readonly args: string }

function processesOfLinux(): readonly Process[] {
  return readdirSync('/proc').filter(name => /^\d+$/.test(name)).flatMap(name => {
    try {
      // The name of the program stands in brackets and may hold anything; its state and its parent follow the last one.
      const of = /\) \S (\d+) [^)]*$/.exec(readFileSync(`/proc/${name}/stat`, 'utf8'))?.[1];
      return [{ pid: Number(name), of: Number(of), args: readFileSync(`/proc/${name}/cmdline`, 'utf8').split('\0').join(' ') }];
    } catch {
      return []; // It has ended meanwhile.
    }
  });
}

function processesOfPs(): readonly Process[] {
  const { stdout, error } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' });
  if (error) throw error;
  return stdout.split('\n').flatMap(line => {
    const [, pid, of, args = ''] = /^ *(\d+) +(\d+) (.*)$/.exec(line) ?? [];
    return pid ? [{ pid: Number(pid), of: Number(of), args }] : [];
  });
}

/** Ends a process and all that it started: its process group where there are groups. */
function endTree(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(pid), '/t', '/f']);
    else process.kill(-pid, 'SIGTERM');
  } catch {
    // It has ended by itself meanwhile.
  }
}
