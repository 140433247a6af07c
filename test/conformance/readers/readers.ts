import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { consoleProperties, kcatFormat, parseConsole, parseKcat, type Decode } from './command-line.ts';
import type { Event } from './compare.ts';
import type { Tools } from './tools.ts';

/** All that a reader is told. */
export interface Published {
  readonly brokers: string;
  readonly topics: readonly string[];
  readonly count: number;
  /** Made of proto/ alone. */
  readonly descriptors: string;
  readonly decode: Decode;
  /** As docs/events.md says. */
  readonly topicOf: (type: string) => string;
}

export interface Reader {
  readonly name: string;
  /** What is missing here and how to get it. */
  missing(): string | undefined;
  /** Brings what it stands on; once per tool. */
  prepare(tools: Tools): Promise<void>;
  read(tools: Tools, published: Published): Promise<Event[]>;
}

const here = import.meta.dirname;

function answers(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

export const missingGo = () => (answers('go', ['version']) ? undefined : 'there is no Go: install 1.26 or newer from https://go.dev');
export const missingPython = () => (answers('python3', ['-c', 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 10))']) ? undefined : 'there is no Python from 3.10 with venv: apt-get install -y python3-venv');
export const missingMaven = () => (answers('mvn', ['-v']) ? undefined : 'there is no Maven: apt-get install -y maven');
const missingKcat = () => (answers('kcat', ['-V']) ? undefined : 'there is no kcat: apt-get install -y kcat');

const common = ({ brokers, descriptors, topics, count }: Published) => [brokers, descriptors, topics.join(','), String(count)];
const lines = (output: Buffer) => output.toString('utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Event);
const none = () => Promise.resolve();

function javaReader(name: string, mode: 'client' | 'cloudevents'): Reader {
  return {
    name,
    missing: missingMaven,
    prepare: async (tools) => void (await tools.jars()),
    read: async (tools, published) => {
      const [brokers, ...rest] = common(published);
      return lines(await tools.run('java', ['-cp', join(await tools.jars(), '*'), join(here, 'java', 'Reader.java'), mode, brokers!, ...rest]));
    },
  };
}

export const readers: readonly Reader[] = [
  {
    name: 'Kafka console consumer 4.3',
    missing: missingMaven,
    prepare: async (tools) => void (await tools.jars()),
    read: async (tools, { brokers, topics, count, decode, topicOf }) => {
      const properties = consoleProperties.flatMap((property) => ['--formatter-property', property]);
      const args = ['--bootstrap-server', brokers, '--include', topics.map((topic) => topic.replaceAll('.', String.raw`\.`)).join('|'), '--from-beginning', '--max-messages', String(count), '--timeout-ms', '20000', ...properties];
      return parseConsole(await tools.run('java', ['-cp', join(await tools.jars(), '*'), 'org.apache.kafka.tools.consumer.ConsoleConsumer', ...args]), decode, topicOf);
    },
  },
  javaReader('Kafka Java client 4.3', 'client'),
  {
    name: 'kcat (librdkafka)',
    missing: missingKcat,
    prepare: none,
    read: async (tools, { brokers, topics, decode }) => parseKcat(await tools.run('kcat', ['-b', brokers, '-q', '-e', '-X', 'auto.offset.reset=earliest', '-f', kcatFormat, '-G', 'reader-kcat', ...topics]), decode),
  },
  javaReader('CloudEvents Java 4.0', 'cloudevents'),
  {
    name: 'CloudEvents Go 2.16, Sarama',
    missing: missingGo,
    prepare: async (tools) => void (await tools.go()),
    read: async (tools, published) => lines(await tools.run(await tools.go(), common(published))),
  },
  {
    name: 'CloudEvents Python 2.2',
    missing: missingPython,
    prepare: async (tools) => void (await tools.python()),
    read: async (tools, published) => lines(await tools.run(await tools.python(), [join(here, 'python', 'reader.py'), ...common(published)])),
  },
];
