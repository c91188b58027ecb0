/** As much of a page as the viewer touches; this folder is compiled without the types of a browser. */
interface Part {
  readonly classList: { add(name: string): void; remove(name: string): void };
  readonly parentElement: Part | null;
  readonly textContent: string | null;
  value: string;
  hidden: boolean;
  append(...parts: (Part | string)[]): void;
  prepend(...parts: Part[]): void;
  replaceChildren(...parts: Part[]): void;
  setAttribute(name: string, value: string): void;
  getAttribute(name: string): string | null;
  querySelector(selector: string): Part | null;
  querySelectorAll(selector: string): Iterable<Part>;
  addEventListener(
    type: string,
    listener: (event: Press) => void,
    options?: { readonly passive: boolean },
  ): void;
  getBBox(): { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  getBoundingClientRect(): {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  setPointerCapture(id: number): void;
  scrollIntoView(options: { readonly block: string }): void;
  click(): void;
}
interface Press {
  readonly key: string;
  readonly button: number;
  readonly pointerId: number;
  readonly clientX: number;
  readonly clientY: number;
  readonly deltaY: number;
  readonly ctrlKey: boolean;
  preventDefault(): void;
  stopPropagation(): void;
}
interface WebPage {
  readonly body: Part;
  createElement(name: string): Part;
  querySelector(selector: string): Part | null;
  querySelectorAll(selector: string): Iterable<Part>;
}

export interface ViewerWords {
  readonly larger: string;
  readonly smaller: string;
  readonly whole: string;
  readonly find: string;
  readonly none: string;
}

/**
 * Runs in the exported page and is sent there as text: it may use nothing from outside its own body. Maps can be moved and enlarged, steps
 * found by their names; a step whose note is called comes into sight on its map.
 * @param given for whoever calls it from elsewhere; the page has its words in itself
 */
export function viewer(given?: ViewerWords): void {
  const window = globalThis as unknown as {
    readonly document: WebPage;
    readonly location: { readonly hash: string };
    addEventListener(type: 'hashchange' | 'beforeprint' | 'afterprint', listener: () => void): void;
  };
  const { document: page, location } = window;
  const words = given ?? (JSON.parse(page.body.getAttribute('data-words') ?? '{}') as ViewerWords);

  const button = (label: string, onPress: () => void): Part => {
    const made = page.createElement('button');
    made.append(label);
    made.addEventListener('click', onPress);
    return made;
  };

  /** Px on the screen for each of the map from which names can be read. */
  const LEGIBLE = 0.75;
  /** Px: a window narrower than this shows rows of tables as blocks too. */
  const PHONE = 640;
  const boards = [...page.querySelectorAll('.web-board')].map((figure) => {
    const svg = figure.querySelector('svg')!;
    const [x = 0, y = 0, width = 1, height = 1] = svg.getAttribute('viewBox')!.split(' ').map(Number);
    const whole = { x, y, width, height };
    let view = whole;
    const draw = (part: typeof whole): void =>
      svg.setAttribute('viewBox', `${part.x} ${part.y} ${part.width} ${part.height}`);
    const show = (next: typeof whole): void => {
      view = next;
      draw(next);
    };
    // Paper shows the whole map, whichever part is looked at.
    window.addEventListener('beforeprint', () => draw(whole));
    window.addEventListener('afterprint', () => draw(view));
    /** Px of the map for each on the screen. */
    const grain = (): number => {
      const box = svg.getBoundingClientRect();
      return Math.max(view.width / box.width, view.height / box.height);
    };
    const place = (clientX: number, clientY: number) => {
      const box = svg.getBoundingClientRect();
      const scale = grain();
      return {
        x: view.x + view.width / 2 + (clientX - box.left - box.width / 2) * scale,
        y: view.y + view.height / 2 + (clientY - box.top - box.height / 2) * scale,
      };
    };
    const zoom = (by: number, at = { x: view.x + view.width / 2, y: view.y + view.height / 2 }): void => {
      const wanted = Math.min(whole.width, Math.max(200, view.width / by));
      const share = wanted / view.width;
      show({
        x: at.x - (at.x - view.x) * share,
        y: at.y - (at.y - view.y) * share,
        width: wanted,
        height: view.height * share,
      });
    };
    const move = (dx: number, dy: number): void => show({ ...view, x: view.x + dx, y: view.y + dy });

    const fingers = new Map<number, { readonly x: number; readonly y: number }>();
    let moved = 0;
    svg.addEventListener('pointerdown', (press) => {
      if (press.button !== 0) return;
      fingers.set(press.pointerId, { x: press.clientX, y: press.clientY });
      moved = 0;
    });
    svg.addEventListener('pointermove', (press) => {
      const before = fingers.get(press.pointerId);
      if (!before) return;
      const now = { x: press.clientX, y: press.clientY };
      const other = [...fingers].find(([id]) => id !== press.pointerId)?.[1];
      moved += Math.abs(now.x - before.x) + Math.abs(now.y - before.y);
      if (moved > 6) svg.setPointerCapture(press.pointerId);
      if (other) {
        const apart = (point: typeof now) => Math.max(1, Math.hypot(point.x - other.x, point.y - other.y));
        zoom(apart(now) / apart(before), place(other.x, other.y));
      } else {
        const scale = grain();
        move((before.x - now.x) * scale, (before.y - now.y) * scale);
      }
      fingers.set(press.pointerId, now);
    });
    for (const end of ['pointerup', 'pointercancel'])
      svg.addEventListener(end, ({ pointerId }) => fingers.delete(pointerId));
    // Who moved the map did not mean the step on which the pointer came to rest.
    figure.addEventListener('click', (press) => {
      if (moved > 6) press.preventDefault();
      moved = 0;
    });
    svg.addEventListener(
      'wheel',
      (press) => {
        if (!press.ctrlKey) return;
        press.preventDefault();
        zoom(Math.exp(-press.deltaY / 300), place(press.clientX, press.clientY));
      },
      { passive: false },
    );
    const keys: { readonly [key: string]: () => void } = {
      '+': () => zoom(1.25),
      '-': () => zoom(0.8),
      '0': () => show(whole),
      ArrowLeft: () => move(-view.width / 8, 0),
      ArrowRight: () => move(view.width / 8, 0),
      ArrowUp: () => move(0, -view.height / 8),
      ArrowDown: () => move(0, view.height / 8),
    };
    figure.setAttribute('tabindex', '0');
    figure.addEventListener('keydown', (press) => {
      const run = keys[press.key];
      if (!run) return;
      press.preventDefault();
      run();
    });
    figure.classList.add('web-moves');
    const tools = page.createElement('div');
    tools.classList.add('web-tools');
    tools.append(
      button(words.larger, keys['+']!),
      button(words.smaller, keys['-']!),
      button(words.whole, keys['0']!),
    );
    figure.append(tools);
    // On a phone nothing of a whole map can be read: it begins at its beginning.
    const box = svg.getBoundingClientRect();
    const readable = box.width / LEGIBLE;
    if (box.width < PHONE && readable < whole.width)
      show({ ...whole, width: readable, height: (readable * box.height) / box.width });
    return {
      figure,
      bring(link: Part): void {
        const box = link.getBBox();
        const width = Math.min(whole.width, Math.max(view.width * 0.5, 900));
        const height = (width / view.width) * view.height;
        show({ x: box.x + box.width / 2 - width / 2, y: box.y + box.height / 2 - height / 2, width, height });
      },
    };
  });

  const follow = (): void => {
    for (const found of page.querySelectorAll('.is-found')) found.classList.remove('is-found');
    const link =
      location.hash.length < 2 ? null : page.querySelector(`.web-board a[href="${location.hash}"]`);
    if (!link) return;
    link.classList.add('is-found');
    for (const board of boards) {
      if (board.figure.querySelector('.is-found') !== link) continue;
      board.bring(link);
      board.figure.scrollIntoView({ block: 'nearest' });
    }
  };
  window.addEventListener('hashchange', follow);
  follow();

  const box = page.createElement('div');
  box.classList.add('web-find');
  const field = page.createElement('input');
  field.setAttribute('type', 'search');
  field.setAttribute('aria-label', words.find);
  field.setAttribute('placeholder', words.find);
  const results = page.createElement('ul');
  results.setAttribute('aria-live', 'polite');
  results.hidden = true;
  box.append(field, results);
  page.querySelector('main')!.prepend(box);
  const findable = [...page.querySelectorAll('.web-about')].map((about) => ({
    name: about.getAttribute('aria-label') ?? '',
    said: (about.textContent ?? '').toLowerCase(),
    href: `#${about.getAttribute('id')}`,
  }));
  field.addEventListener('input', () => {
    const typed = field.value.trim().toLowerCase();
    results.hidden = typed === '';
    const found = typed === '' ? [] : findable.filter(({ said }) => said.includes(typed)).slice(0, 20);
    results.replaceChildren(
      ...found.map(({ name, href }) => {
        const entry = page.createElement('li');
        const link = page.createElement('a');
        link.setAttribute('href', href);
        link.append(name);
        entry.append(link);
        return entry;
      }),
    );
    if (typed !== '' && found.length === 0) results.append(words.none);
  });
  const leave = (): void => {
    field.value = '';
    results.hidden = true;
  };
  results.addEventListener('click', leave);
  field.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') results.querySelector('a')?.click();
    if (key === 'Escape') leave();
  });
  page.body.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') page.querySelector('.web-about:target .web-close')?.click();
  });
}
