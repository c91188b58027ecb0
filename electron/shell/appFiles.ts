import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { COMMON_HEADERS, contentSecurityPolicy, newNonce } from './contentPolicy.ts';

/** One answer to the page's request for one of its files, the same for both window systems. */
export interface AppAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}
export interface AppFiles {
  answer(request: { readonly method: string; readonly url: string }): Promise<AppAnswer>;
}

/** Stands in the built page wherever the nonce of the answer goes (see build/viteRenderer.config.ts). */
export const NONCE_PLACEHOLDER = '__CSP_NONCE__';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/**
 * The built page as a closed list: the build says which files there are (`files.json`), each address is looked up whole in that list,
 * and no part of an address is ever joined to a path. What is not on the list does not exist.
 */
export function loadAppFiles(folder: string, origin: string): AppFiles {
  const names = JSON.parse(readFileSync(join(folder, 'files.json'), 'utf8')) as string[];
  const fileByPath = new Map(names.map((name) => [`/${name}`, join(folder, name)]));
  fileByPath.set('/', join(folder, 'index.html'));
  return {
    async answer({ method, url }) {
      if (method !== 'GET' && method !== 'HEAD') return refusal(405);
      const address = URL.parse(url);
      if (!address || originOf(address) !== origin) return refusal(403);
      const file = fileByPath.get(address.pathname);
      if (file === undefined) return refusal(404);
      const answer = await fileAnswer(file);
      return method === 'HEAD' ? { ...answer, body: Buffer.alloc(0) } : answer;
    },
  };
}

/** Scheme and host of an address; `URL.origin` is "null" for schemes of our own. */
export function originOf(address: URL): string {
  return `${address.protocol}//${address.host}`;
}

async function fileAnswer(file: string): Promise<AppAnswer> {
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const body = await readFile(file);
  if (extname(file) !== '.html')
    return { status: 200, headers: { ...COMMON_HEADERS, 'Content-Type': type }, body };
  const nonce = newNonce();
  const headers = {
    ...COMMON_HEADERS,
    'Content-Type': type,
    'Content-Security-Policy': contentSecurityPolicy(nonce),
  };
  return {
    status: 200,
    headers,
    body: Buffer.from(body.toString('utf8').replaceAll(NONCE_PLACEHOLDER, nonce)),
  };
}

function refusal(status: number): AppAnswer {
  return {
    status,
    headers: { ...COMMON_HEADERS, 'Content-Type': 'text/plain; charset=utf-8' },
    body: Buffer.alloc(0),
  };
}
