import { Module, type DynamicModule, type ModuleMetadata, type OnApplicationBootstrap, type OnModuleDestroy, type Type } from '@nestjs/common';
import { LOGGER, type AccessRule, type Files, type Role } from '@huipin/service-defaults';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import type { ImportKind } from './import-kind.ts';
import { ImportWorker } from './import-worker.ts';
import { ImportsController } from './imports.controller.ts';
import { ImportsService } from './imports.service.ts';

export interface ImportsOptions {
  /** Injectable classes, one per kind. */
  readonly kinds: readonly Type<ImportKind>[];
  /** Modules that the kinds take their dependencies from. */
  readonly imports?: ModuleMetadata['imports'];
  /** Further roles that see the jobs of every client; a client always sees its own. */
  readonly seenBy: readonly Role[];
  readonly limits?: Partial<ImportLimits>;
}

export interface ImportLimits {
  /** Of an upload. */
  readonly maxBytes: number;
  /** Lines per transaction. */
  readonly batchRows: number;
  /** How long a job waits for a worker that gives no sign of life. */
  readonly leaseMs: number;
  readonly pollMs: number;
  readonly slots: number;
}

const defaults: ImportLimits = { maxBytes: 512 * 2 ** 20, batchRows: 500, leaseMs: 10_000, pollMs: 2_000, slots: 2 };

/** `POST …/imports` and what belongs to it, for the kinds of one service. Its worker runs in every replica. */
@Module({})
export class ImportsModule implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly worker: ImportWorker;

  constructor(worker: ImportWorker) {
    this.worker = worker;
  }

  static forRoot({ kinds, imports = [], seenBy, limits }: ImportsOptions): DynamicModule {
    const { maxBytes, ...rest } = { ...defaults, ...limits };
    const byName = (all: readonly ImportKind[]) => new Map(all.map((kind) => [kind.kind, kind]));
    return {
      module: ImportsModule,
      imports: [...imports],
      controllers: [ImportsController],
      providers: [
        ...kinds,
        {
          provide: ImportWorker,
          inject: [DataSource, LOGGER, ...kinds],
          useFactory: (dataSource: DataSource, logger: Logger, ...all: ImportKind[]) => new ImportWorker({ dataSource, logger, kinds: byName(all), ...rest }),
        },
        {
          provide: ImportsService,
          inject: [DataSource, ImportWorker, ...kinds],
          useFactory: (dataSource: DataSource, worker: ImportWorker, ...all: ImportKind[]) =>
            new ImportsService({ dataSource, kinds: byName(all), seenBy, maxBytes, onAccepted: () => worker.wake() }),
        },
      ],
      exports: [ImportWorker],
    };
  }

  onApplicationBootstrap(): void {
    this.worker.start();
  }

  onModuleDestroy(): Promise<void> {
    return this.worker.stop();
  }
}

/** Rows of the service's access table. Which role may send which kind, and where each line may lie, is checked behind them. */
export function importAccess({ upload, seenBy }: { upload: readonly Role[]; seenBy: readonly Role[] }): AccessRule[] {
  const reads = { who: [...new Set([...upload, ...seenBy])], territory: 'own', privy: seenBy, reading: 'unrecorded', condition: 'own imports, or those of every client' } as const;
  return [
    { route: 'POST /imports', who: upload, condition: 'per kind its own role; territory line by line' },
    { route: 'GET /imports', ...reads },
    { route: 'GET /imports/:id', ...reads },
    { route: 'GET /imports/:id/refusals', ...reads },
  ];
}

/** For the service's definition. */
export const importedFiles: Files = {
  at: (path) => path.endsWith('/imports'),
  kinds: (app) => app.get(ImportsService, { strict: false }).kinds(),
};
