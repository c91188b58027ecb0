import {
  isValidElement,
  memo,
  useLayoutEffect,
  useRef,
  useState,
  type ComponentType,
  type ReactNode,
} from 'react';

type Handler = (...heard: readonly unknown[]) => unknown;
type Props = Readonly<Record<string, unknown>>;

/**
 * A part that is drawn again only when what it shows differs. Its handlers (`on…`) are always the latest ones without making a difference, so
 * that a panel of many fields draws those few that say something else of what was chosen next.
 */
export function steady<P extends object>(Part: ComponentType<P>): (props: P) => ReactNode {
  const Drawn = memo(Part as ComponentType<Props>, sameLook);
  return function Steady(props: P) {
    const latest = useRef<Props>(props as Props);
    useLayoutEffect(() => {
      latest.current = props as Props;
    });
    const [handlers] = useState(() => new Map<string, Handler>());
    const steadied = Object.entries(props).map(([name, value]: readonly [string, unknown]) => {
      if (typeof value !== 'function' || !/^on[A-Z]/.test(name)) return [name, value] as const;
      const handler = handlers.get(name) ?? ((...heard) => (latest.current[name] as Handler)(...heard));
      handlers.set(name, handler);
      return [name, handler] as const;
    });
    return <Drawn {...Object.fromEntries(steadied)} />;
  };
}

/** Lists and plain records are compared by what they hold, all else by identity. */
function sameLook(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!isPlain(a) || !isPlain(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && sameLook(a[name], b[name]))
  );
}

function isPlain(value: unknown): value is Props {
  if (typeof value !== 'object' || value === null || isValidElement(value)) return false;
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}
