import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Profile {
  readonly folder: string;
  release(): void;
}

/**
 * The browser's profile, for one running program at a time: a second start gets a folder of its own that goes when it ends, because
 * Chromium would otherwise hand its window to the first and leave us without one.
 */
export function claimProfile(folder: string): Profile {
  mkdirSync(folder, { recursive: true });
  const claim = join(folder, 'claimed-by');
  if (isClaimedByLiving(claim)) return ownProfile();
  writeFileSync(claim, String(process.pid));
  return { folder, release: () => rmSync(claim, { force: true }) };
}

function ownProfile(): Profile {
  const folder = mkdtempSync(join(tmpdir(), 'process-compass-'));
  return { folder, release: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

function isClaimedByLiving(claim: string): boolean {
  try {
    const pid = Number(readFileSync(claim, 'utf8'));
    if (!Number.isInteger(pid) || pid <= 0) return false;
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives and belongs to somebody else. No file, or no such process: free.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
