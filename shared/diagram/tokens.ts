import type { Paint } from './drawing.ts';

export type Palette = { readonly [P in Exclude<Paint, 'none'>]: string };

/**
 * The colours of the drawing. Hues of marks are the Okabe–Ito set, darkened until each reaches 3 : 1 on the ground it lies on; text colours
 * reach 4.5 : 1. A test computes every pair. On screen they become CSS variables (`--paint-ink-soft`), on paper they are fixed values.
 */
export const lightPalette: Palette = {
  paper: '#fbfaf8',
  ink: '#211f1c',
  inkSoft: '#5d5750',
  inkFaint: '#857d74',
  line: '#4f4a44',
  stepFill: '#ffffff',
  stepLine: '#6b645b',
  eventFill: '#ffffff',
  gatewayFill: '#ffffff',
  laneFill: '#ffffff',
  laneHeader: '#f3f0eb',
  laneLine: '#938b81',
  groupLine: '#857d74',
  noteLine: '#857d74',
  onMark: '#ffffff',
  pinInk: '#211f1c',
  accent: '#0b6e6e',
  bottleneck: '#c44601',
  manual: '#0a69a8',
  waste: '#7446b0',
  pain: '#ad3a78',
  risk: '#a86200',
  idea: '#f2d93b',
  candidate: '#007a5a',
  goal: '#946c00',
  heat1: '#faf0eb',
  heat2: '#f5e0d4',
  heat3: '#efcdba',
  heat4: '#e9b99e',
  heat5: '#e2a280',
};

export const darkPalette: Palette = {
  paper: '#1b1a18',
  ink: '#f2efe9',
  inkSoft: '#b9b2a8',
  inkFaint: '#8d867d',
  line: '#c4bdb2',
  stepFill: '#2a2825',
  stepLine: '#a39b90',
  eventFill: '#2a2825',
  gatewayFill: '#2a2825',
  laneFill: '#201f1c',
  laneHeader: '#2c2a26',
  laneLine: '#7d766d',
  groupLine: '#8d867d',
  noteLine: '#8d867d',
  onMark: '#17150f',
  pinInk: '#17150f',
  accent: '#4fc4bf',
  bottleneck: '#ff8a4c',
  manual: '#5fb4ef',
  waste: '#b795ec',
  pain: '#ec85b6',
  risk: '#eda63a',
  idea: '#f2d93b',
  candidate: '#3fc79c',
  goal: '#dcb14a',
  heat1: '#3b3028',
  heat2: '#4a372b',
  heat3: '#593e2e',
  heat4: '#6a4531',
  heat5: '#7b4d34',
};

/** Paper is always light, and its ground is the paper itself. */
export const paperPalette: Palette = { ...lightPalette, paper: '#ffffff' };

/** The custom property that carries a colour on screen: `inkSoft` is `--paint-ink-soft`. */
export function paintVariable(paint: Paint): string {
  return `--paint-${paint.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** A palette as CSS declarations, to put into a rule of the theme. */
export function paletteCss(palette: Palette): string {
  return Object.entries(palette)
    .map(([paint, colour]) => `${paintVariable(paint as Paint)}: ${colour};`)
    .join('\n');
}
