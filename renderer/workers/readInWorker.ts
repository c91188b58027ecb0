import type { Imported } from '../../shared/exchange/index.ts';
import type { TakenTables } from '../../shared/tables/index.ts';
import type { ImportRequest, TableRequest } from './importing.ts';
import importWorkerUrl from './importWorker.ts?worker&url';
import { type Running, runInWorker } from './runInWorker.ts';
import tableWorkerUrl from './tableWorker.ts?worker&url';

type OnProgress = (share: number) => void;

/** Reads a model or drawing in a worker of its own. */
export const readInWorker = (request: ImportRequest, onProgress: OnProgress): Running<Imported> =>
  runInWorker(importWorkerUrl, request, onProgress);

/** Reads tables in a worker of its own, and what they change. */
export const readTablesInWorker = (request: TableRequest, onProgress: OnProgress): Running<TakenTables> =>
  runInWorker(tableWorkerUrl, request, onProgress);
