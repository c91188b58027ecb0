import type { Gateway, Point } from '../../model/index.ts';
import type { Drawn, Primitive } from '../drawing.ts';
import { union } from '../geometry/box.ts';
import { labelOfGateway } from '../geometry/labels.ts';
import { labelPrimitives } from './text.ts';

/** A decision, fork or join: a diamond with the sign of its type. */
export function drawGateway(gateway: Gateway): Drawn {
  const label = labelOfGateway(gateway, gateway.name, gateway.label);
  return {
    id: gateway.id,
    kind: 'gateway',
    bounds: union(label ? [gateway, label.box] : [gateway])!,
    primitives: [diamond(gateway), ...sign(gateway), ...labelPrimitives(label)],
  };
}

function diamond({ x, y, width, height }: Gateway): Primitive {
  const d = `M${x + width / 2} ${y}L${x + width} ${y + height / 2}L${x + width / 2} ${y + height}L${x} ${y + height / 2}Z`;
  return { shape: 'path', d, fill: 'gatewayFill', stroke: { paint: 'line', width: 1.5 } };
}

function sign(gateway: Gateway): Primitive[] {
  const at = { x: gateway.x + gateway.width / 2, y: gateway.y + gateway.height / 2 };
  const scale = Math.min(gateway.width, gateway.height) / 44;
  if (!(scale > 0)) return [];
  const bold = (d: string): Primitive => ({
    shape: 'path',
    d,
    fill: 'none',
    stroke: { paint: 'line', width: 2.75 * Math.min(1, scale) },
    at,
    scale,
  });
  const ring = (r: number, width: number): Primitive => ({
    shape: 'circle',
    cx: at.x,
    cy: at.y,
    r: r * scale,
    fill: 'none',
    stroke: { paint: 'line', width },
  });
  const fine = (d: string): Primitive => thin(d, at, scale);
  switch (gateway.type) {
    case 'exclusive':
      return gateway.hasMarker ? [bold('M-5.5-5.5L5.5 5.5M5.5-5.5L-5.5 5.5')] : [];
    case 'parallel':
      return [bold('M0-9V9M-9 0H9')];
    case 'inclusive':
      return [ring(8.5, 2.5)];
    case 'complex':
      return [bold('M0-9V9M-9 0H9M-6-6L6 6M6-6L-6 6')];
    case 'eventBased': {
      const rings = gateway.isInstantiating ? [ring(11, 1.25)] : [ring(11.5, 1.25), ring(9, 1.25)];
      return [...rings, fine('M0-6.2L5.9-1.9L3.6 5H-3.6L-5.9-1.9Z')];
    }
    case 'parallelEventBased':
      return [ring(11, 1.25), fine('M-1.8-6.5H1.8V-1.8H6.5V1.8H1.8V6.5H-1.8V1.8H-6.5V-1.8H-1.8Z')];
  }
}

const thin = (d: string, at: Point, scale: number): Primitive => ({
  shape: 'path',
  d,
  fill: 'none',
  stroke: { paint: 'line', width: 1.25 },
  at,
  scale,
});
