/**
 * Runs in a page: tries every way a page has to reach an address, and to run a script of its own.
 * Whole in itself, since it is sent there as source text. Chromium shows a page that has been
 * through this one frame a second, so the page must not be shared with other tests.
 */
export const tryToReach = async (address: string): Promise<void> => {
  const add = (tag: string, attributes: Record<string, string>): void => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.body.append(element);
  };
  const attempt = (action: () => unknown): void => {
    try {
      void Promise.resolve(action()).catch(() => undefined);
    } catch (error) {
      // Refused at once, which is what the caller hopes for; the sink tells what was not.
      console.info('refused', error);
    }
  };
  attempt(() => new FontFace('stranger', `url(${address}/font.woff2)`).load());
  attempt(() => fetch(`${address}/fetch`, { mode: 'no-cors' }));
  attempt(() => navigator.sendBeacon(`${address}/beacon`));
  attempt(() => new WebSocket(`${address.replace('http', 'ws')}/socket`));
  attempt(() => new EventSource(`${address}/events`));
  attempt(() => new Worker(`${address}/worker.js`));
  attempt(() => import(`${address}/module.js`));
  attempt(() => {
    const request = new XMLHttpRequest();
    request.open('GET', `${address}/xhr`);
    request.send();
  });
  add('img', { src: `${address}/img` });
  add('script', { src: `${address}/script.js` });
  add('iframe', { src: `${address}/frame` });
  add('object', { data: `${address}/object` });
  add('embed', { src: `${address}/embed` });
  add('video', { src: `${address}/video`, poster: `${address}/poster` });
  add('link', { rel: 'stylesheet', href: `${address}/style.css` });
  add('link', { rel: 'prefetch', href: `${address}/prefetch` });
  add('link', { rel: 'preload', as: 'image', href: `${address}/preload` });
  add('link', { rel: 'manifest', href: `${address}/manifest` });
  add('link', { rel: 'icon', href: `${address}/icon` });
  add('style', {});
  document.querySelector('style:last-of-type')!.textContent =
    `@import url(${address}/import.css); body { background: url(${address}/background) }`;
  add('form', { action: `${address}/form`, target: 'hidden-frame', method: 'post' });
  attempt(() => (document.querySelector('form:last-of-type') as HTMLFormElement).submit());
  // Long enough for a local connection to be made; the control page shows that it is.
  await new Promise((resolve) => setTimeout(resolve, 1500));
};
