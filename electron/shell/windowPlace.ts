import { join } from 'node:path';
import * as v from 'valibot';
import { readJson, writeJson } from '../files/jsonFile.ts';

/** Where a window stands on the screens, in their pixels, and whether it fills one. */
export interface WindowPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isMaximized: boolean;
}
type Area = Omit<WindowPlace, 'isMaximized'>;

export const USUAL_SIZE = { width: 1440, height: 900 };
export const LEAST_SIZE = { width: 800, height: 560 };
/** So much of a window's top must be seen for it to be taken hold of. */
const GRIP = { width: 120, height: 40 };

const whole = v.pipe(v.number(), v.safeInteger());
const placeShape = v.object({ x: whole, y: whole, width: whole, height: whole, isMaximized: v.boolean() });
const placeFile = (appData: string): string => join(appData, 'window.json');

/** Where the window stood when it was last closed; null the first time. */
export function readWindowPlace(appData: string): WindowPlace | null {
  const found = v.safeParse(placeShape, readJson(placeFile(appData)));
  return found.success ? found.output : null;
}

export function saveWindowPlace(appData: string, place: WindowPlace): void {
  writeJson(placeFile(appData), place);
}

/**
 * The same place where it can be taken hold of on one of these screens (their work areas); else in the middle of the first, because a
 * screen may have been unplugged. Never larger than the screen, never smaller than the window may be.
 */
export function keptOnScreen(place: WindowPlace, screens: readonly Area[]): WindowPlace {
  for (const screen of screens) {
    const kept = { ...place, ...fitting(place, screen) };
    if (isWithinReach(kept, screen)) return kept;
  }
  const [first = place] = screens;
  const size = fitting(place, first);
  return {
    ...size,
    x: first.x + Math.max(0, Math.round((first.width - size.width) / 2)),
    y: first.y + Math.max(0, Math.round((first.height - size.height) / 2)),
    isMaximized: place.isMaximized,
  };
}

const fitting = (place: Area, screen: Area) => ({
  width: Math.max(LEAST_SIZE.width, Math.min(place.width, screen.width)),
  height: Math.max(LEAST_SIZE.height, Math.min(place.height, screen.height)),
});

function isWithinReach(place: Area, screen: Area): boolean {
  const seen = Math.min(place.x + place.width, screen.x + screen.width) - Math.max(place.x, screen.x);
  return seen >= GRIP.width && place.y >= screen.y && place.y <= screen.y + screen.height - GRIP.height;
}
