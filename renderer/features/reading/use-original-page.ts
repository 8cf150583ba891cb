import { useEffect, useState, type RefObject } from 'react';
import { openPdf, type OpenPdf } from './pdf-pages.ts';

/** What the panel shows: nothing yet, the page at a scale, or why it cannot. */
export type OriginalPage =
  { kind: 'opening' } | { kind: 'drawn'; scale: number } | { kind: 'failed' };

const useOpenPdf = (bytes: Uint8Array | undefined): OpenPdf | 'failed' | null => {
  const [opened, setOpened] = useState<OpenPdf | 'failed' | null>(null);
  useEffect(() => {
    if (!bytes) return undefined;
    let isGone = false;
    let pdf: OpenPdf | null = null;
    openPdf(bytes).then(
      (done) => {
        pdf = done;
        if (isGone) done.close();
        else setOpened(done);
      },
      () => {
        if (!isGone) setOpened('failed');
      },
    );
    return () => {
      isGone = true;
      pdf?.close();
    };
  }, [bytes]);
  return opened;
};

/** Draws a page of the original on the canvas, one drawing at a time. */
export const useOriginalPage = (
  bytes: Uint8Array | undefined,
  page: number,
  canvas: RefObject<HTMLCanvasElement | null>,
): OriginalPage => {
  const pdf = useOpenPdf(bytes);
  const [scale, setScale] = useState<number | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    const target = canvas.current;
    const width = target?.parentElement?.clientWidth ?? 0;
    if (!target || pdf === null || pdf === 'failed' || width === 0) return undefined;
    // A page turned away before it is drawn is drawn beside the window and thrown away.
    const sheet = document.createElement('canvas');
    let isGone = false;
    pdf.draw(page, sheet, width).then(
      (drawn) => {
        if (isGone) return;
        target.width = sheet.width;
        target.height = sheet.height;
        target.getContext('2d')?.drawImage(sheet, 0, 0);
        setScale(drawn);
        setFailed(false);
      },
      () => {
        if (!isGone) setFailed(true);
      },
    );
    return () => {
      isGone = true;
    };
  }, [pdf, page, canvas]);
  if (pdf === 'failed' || hasFailed) return { kind: 'failed' };
  return scale === null ? { kind: 'opening' } : { kind: 'drawn', scale };
};
