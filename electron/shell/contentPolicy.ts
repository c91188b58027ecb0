import { randomBytes } from 'node:crypto';

/** A number used once: stands in the page's own style tags and in the policy, so that no other style or script counts as ours. */
export const newNonce = (): string => randomBytes(18).toString('base64');

/** The only worker policy: the page makes workers from its own address and from nowhere else (renderer/workers). */
const TRUSTED_TYPES = 'app-worker';

/** What the page may load: its own files and nothing else; no inline script, no eval, no frame, no form. */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${TRUSTED_TYPES}`,
  ].join('; ');
}

/** Pages made for paper run no script and load nothing but what they carry in themselves. */
export const PRINT_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";

/** Headers that every answer carries: no guessing of types, own process, no leak of the address. */
export const COMMON_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
} as const;
