import type { WebContents } from 'electron';

/** No page embeds another with `<webview>`. */
export const refuseWebviews = (contents: WebContents): void => {
  contents.on('will-attach-webview', (event) => event.preventDefault());
};
