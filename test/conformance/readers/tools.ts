import { execFile } from 'node:child_process';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { javaLocale, openKeeper, resolveOnce } from '@huipin/local';

const here = import.meta.dirname;
const runFile = promisify(execFile);

/** Where tools are made and how they run. */
export class Tools {
  readonly place: string;
  private readonly signal: AbortSignal;
  private readonly made = new Map<string, Promise<string>>();

  constructor(place: string, signal: AbortSignal) {
    this.place = place;
    this.signal = signal;
  }

  async run(command: string, args: readonly string[], { cwd, input }: { cwd?: string; input?: string } = {}): Promise<Buffer> {
    const running = runFile(command, [...args], { cwd, encoding: 'buffer', maxBuffer: 1 << 28, timeout: 300_000, signal: this.signal, env: { ...process.env, ...javaLocale } });
    running.child.stdin?.end(input);
    try {
      return (await running).stdout;
    } catch (error) {
      const said = String((error as { stderr?: Buffer }).stderr ?? '').trim();
      const lines = said.split('\n').filter((line) => !/^\s*at /.test(line));
      throw new Error(`${command}: ${said === '' ? String(error) : lines.slice(-4).join(' ')}`, { cause: error });
    }
  }

  /** Folder of the Java libraries that a pom names. */
  jars(name = 'conformance-readers-1', pom = join(here, 'java', 'pom.xml')): Promise<string> {
    return this.once(name, async () => {
      const keeper = openKeeper(this.place);
      try {
        return await resolveOnce({ name, pom, goal: 'copy-dependencies', log: join(this.place, 'maven.log') }, keeper, this.signal);
      } finally {
        await keeper.close();
      }
    });
  }

  /** The reader in Go, built. */
  go(): Promise<string> {
    return this.once('go', async () => {
      const program = join(this.place, 'reader-go');
      await this.run('go', ['build', '-mod=readonly', '-o', program, '.'], { cwd: join(here, 'go') });
      return program;
    });
  }

  /** Python with the libraries. */
  python(): Promise<string> {
    return this.once('python', () => this.environment('python', ['--no-deps', '-r', join(here, 'python', 'requirements.txt')]));
  }

  /** A program that Python packages bring, in an environment of its own. */
  async pythonProgram(name: string, requirements: string): Promise<string> {
    const python = await this.once(name, () => this.environment(name, ['-r', requirements]));
    return join(dirname(python), name);
  }

  private async environment(name: string, packages: readonly string[]): Promise<string> {
    const folder = join(this.place, `${name}-environment`);
    await this.run('python3', ['-m', 'venv', folder]);
    await this.run(join(folder, 'bin', 'pip'), ['install', '--quiet', '--disable-pip-version-check', ...packages]);
    return join(folder, 'bin', 'python');
  }

  private once(name: string, make: () => Promise<string>): Promise<string> {
    const made = this.made.get(name) ?? make();
    this.made.set(name, made);
    return made;
  }
}
