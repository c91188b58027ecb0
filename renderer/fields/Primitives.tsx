/** Paints the shared drawing as React SVG: the same shapes that go to paper, with colours from the theme. */
import { memo, type ReactElement } from 'react';
import type { Drawn, Paint, Primitive, Stroke } from '../../shared/diagram/index.ts';
import { isRightToLeft, paintVariable } from '../../shared/diagram/index.ts';

/** One element's primitives; renders again only when they are another list. */
export const Primitives = memo(function Primitives({ drawn }: { readonly drawn: Drawn }): ReactElement {
  return <>{drawn.primitives.map((primitive, index) => shape(primitive, index))}</>;
});

const colour = (paint: Paint): string => (paint === 'none' ? 'none' : `var(${paintVariable(paint)})`);

function strokeProps(stroke: Stroke | undefined, scale = 1) {
  if (!stroke) return {};
  return {
    stroke: colour(stroke.paint),
    strokeWidth: stroke.width / scale,
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
    ...(stroke.dash ? { strokeDasharray: stroke.dash.map((length) => length / scale).join(' ') } : {}),
  } as const;
}

function shape(primitive: Primitive, key: number): ReactElement {
  switch (primitive.shape) {
    case 'rect':
      return (
        <rect
          key={key}
          x={primitive.x}
          y={primitive.y}
          width={primitive.width}
          height={primitive.height}
          rx={primitive.radius}
          fill={colour(primitive.fill)}
          {...strokeProps(primitive.stroke)}
        />
      );
    case 'circle':
      return (
        <circle
          key={key}
          cx={primitive.cx}
          cy={primitive.cy}
          r={primitive.r}
          fill={colour(primitive.fill)}
          {...strokeProps(primitive.stroke)}
        />
      );
    case 'path':
      return (
        <path
          key={key}
          d={primitive.d}
          fill={colour(primitive.fill)}
          transform={transformOf(primitive)}
          {...strokeProps(primitive.stroke, primitive.scale)}
        />
      );
    case 'text':
      return textShape(primitive, key);
  }
}

function transformOf({ at, scale }: Extract<Primitive, { shape: 'path' }>): string | undefined {
  if (!at && (scale === undefined || scale === 1)) return undefined;
  return `${at ? `translate(${at.x} ${at.y})` : ''}${scale === undefined ? '' : ` scale(${scale})`}`;
}

const mirrored = { start: 'end', middle: 'middle', end: 'start' } as const;

function textShape(primitive: Extract<Primitive, { shape: 'text' }>, key: number): ReactElement {
  const isRtl = isRightToLeft(primitive.text);
  return (
    <text
      key={key}
      x={primitive.x}
      y={primitive.y}
      fontSize={primitive.size}
      fontWeight={primitive.weight}
      fill={colour(primitive.paint)}
      textAnchor={isRtl ? mirrored[primitive.anchor] : primitive.anchor}
      {...(isRtl ? { direction: 'rtl' } : {})}
      {...(primitive.turn ? { transform: `rotate(-90 ${primitive.x} ${primitive.y})` } : {})}
    >
      {primitive.text}
    </text>
  );
}
