/** Where a key leads in a list of so many items; null for a key that leads nowhere. */
export function rovingStep(key: string, at: number, count: number): number | null {
  const last = count - 1;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: last }[key];
  return to === undefined || count === 0 ? null : Math.min(Math.max(to, 0), last);
}

/** Marks a row of a list: `<li {...rovingRow}>`. */
export const rovingRow = { 'data-roving': true } as const;

/** Marks what the keyboard comes to in a row, where that is neither the row nor its first control. */
export const rovingTarget = { 'data-roving-target': true } as const;

/** A row of an outline: nothing in it but itself. */
export const treeItem = { role: 'treeitem', ...rovingRow } as const;

const ROW = '[data-roving]';
const CONTROL = 'a[href], button, input, select, textarea, summary';

/** What the keyboard comes to in a row; null in a row where nothing can be done. */
function targetOf(row: HTMLElement): HTMLElement | null {
  if (row.matches(`${CONTROL}, [tabindex]`)) return row;
  return (
    row.querySelector<HTMLElement>('[data-roving-target]') ??
    row.querySelector<HTMLElement>(CONTROL)
  );
}

/** What was a stop for Tab before the list became one, and how. */
const ownStops = new WeakMap<HTMLElement, string | null>();

function setStop(element: HTMLElement, tabIndex: string | null): void {
  if (!ownStops.has(element)) ownStops.set(element, element.getAttribute('tabindex'));
  if (element.getAttribute('tabindex') === tabIndex) return;
  if (tabIndex === null) element.removeAttribute('tabindex');
  else element.setAttribute('tabindex', tabIndex);
}

/** As the control came, in the row where the keyboard is; no stop in any other. */
function setControl(element: HTMLElement, isReached: boolean): void {
  const own = ownStops.has(element) ? ownStops.get(element)! : element.getAttribute('tabindex');
  if (own !== '-1') setStop(element, isReached ? own : '-1');
}

const rowOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(ROW) : null;

/** Keys in a field, a choice or a menu button are its own; on a link or a button they are the list's. */
const isLists = (target: EventTarget | null, row: HTMLElement): boolean =>
  target === targetOf(row) ||
  (target instanceof Element &&
    target.matches('a[href], summary, button:not([aria-haspopup], [role])'));

const isPlain = (event: KeyboardEvent): boolean =>
  !event.defaultPrevented && !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;

/**
 * A ref that makes a long list one stop for Tab, whatever stands in its rows (`rovingRow`): Tab comes
 * to the row one was in, else to that which is `aria-current`, else to the first; arrows, Home and End
 * go on from there, and from a row Tab goes to the controls in it. Rows may come and go, and lie in
 * several lists below one element. Nothing is hidden: a pointer and a screen reader reach everything.
 */
export function roving(list: HTMLElement | null): (() => void) | undefined {
  if (list === null) return undefined;
  let stop: HTMLElement | null = null;
  let stopAt = 0;
  /** What has the keyboard in the list. */
  let focused: Element | null = null;

  const rows = (): HTMLElement[] =>
    [...list.querySelectorAll<HTMLElement>(ROW)].filter((row) => targetOf(row) !== null);

  const stopOf = (all: readonly HTMLElement[], held: HTMLElement | null): HTMLElement | null =>
    held ??
    all.find((row) => row.matches('[aria-current]:not([aria-current="false"])')) ??
    (stop && all.includes(stop) ? stop : null) ??
    all[Math.min(stopAt, all.length - 1)] ??
    null;

  /** `active` is what has the keyboard, in the list or elsewhere. */
  const arrange = (active: Element | null): void => {
    const all = rows();
    const held = list.contains(active) ? rowOf(active) : null;
    stop = stopOf(all, held);
    stopAt = Math.max(0, stop === null ? 0 : all.indexOf(stop));
    const targets = new Set(all.map(targetOf));
    for (const control of list.querySelectorAll<HTMLElement>(CONTROL))
      if (!targets.has(control) && rowOf(control) !== null)
        setControl(control, rowOf(control) === held);
    for (const row of all) setStop(targetOf(row)!, row === stop ? '0' : '-1');
    watcher.takeRecords();
  };
  /** Where what the keyboard stood on has gone, the row that came in its place has it. */
  const takeUp = (): void => {
    const isLost = focused !== null && !focused.isConnected;
    // Where nothing is yet, the rows may be on their way.
    if (!isLost || stop === null) return;
    focused = null;
    if (document.activeElement === document.body) targetOf(stop)?.focus();
  };
  const watcher = new MutationObserver(() => {
    arrange(document.activeElement);
    takeUp();
  });

  const onFocusIn = ({ target }: FocusEvent): void => {
    focused = target instanceof Element ? target : null;
    arrange(focused);
  };
  const onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget instanceof Node && list.contains(relatedTarget)) return;
    if (relatedTarget !== null) focused = null;
    arrange(null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const row = rowOf(event.target);
    if (row === null || !isPlain(event) || !isLists(event.target, row)) return;
    const all = rows();
    const to = rovingStep(event.key, all.indexOf(row), all.length);
    if (to === null) return;
    event.preventDefault();
    targetOf(all[to]!)?.focus();
  };

  arrange(document.activeElement);
  watcher.observe(list, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['aria-current', 'tabindex'],
  });
  list.addEventListener('focusin', onFocusIn);
  list.addEventListener('focusout', onFocusOut);
  list.addEventListener('keydown', onKeyDown);
  return () => {
    watcher.disconnect();
    list.removeEventListener('focusin', onFocusIn);
    list.removeEventListener('focusout', onFocusOut);
    list.removeEventListener('keydown', onKeyDown);
  };
}
