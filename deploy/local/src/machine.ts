import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { StartFailure } from './failure.ts';

const [NODE, JAVA] = [24, 17];

export function checkNode(version = process.versions.node): void {
  if (Number(version.split('.')[0]) >= NODE) return;
  throw new StartFailure({
    zh: `需要 Node.js ${NODE} 或更高版本，现为 ${version}：请运行 npm ci（Linux x64 自带），其他系统请从 https://nodejs.org 安装`,
    en: `Node.js ${NODE} or newer is needed, this is ${version}: run npm ci (brings it for Linux x64), elsewhere install it from https://nodejs.org`,
  });
}

export function checkJava(environment: NodeJS.ProcessEnv = process.env): void {
  const command = environment.JAVA_HOME ? join(environment.JAVA_HOME, 'bin', 'java') : 'java';
  const { stderr } = spawnSync(command, ['-version'], { encoding: 'utf8', env: environment });
  const found = /version "([\d.]+)/.exec(stderr ?? '')?.[1];
  if (Number(found?.split('.')[0] ?? 0) >= JAVA) return;
  throw new StartFailure({
    zh: `需要 Java ${JAVA} 或更高版本，${found === undefined ? '本机没有找到' : `现为 ${found}`}：请安装，例如 apt-get install -y openjdk-17-jre-headless`,
    en: `Java ${JAVA} or newer is needed, ${found === undefined ? 'none was found' : `this is ${found}`}: install it, for example with apt-get install -y openjdk-17-jre-headless`,
  });
}

/** Only for the first start, which resolves the broker's jars. */
export function checkMaven(): void {
  if (spawnSync('/bin/sh', ['-c', 'command -v mvn']).status === 0) return;
  throw new StartFailure({
    zh: '首次启动需要 Maven 下载 Kafka，本机没有找到：请安装，例如 apt-get install -y maven',
    en: 'the first start needs Maven to resolve Kafka and there is none: install it, for example with apt-get install -y maven',
  });
}
