import Box from '@mui/material/Box';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { scrollShadow } from '../../components/scroll-shadow.ts';
import { PAPER } from './paper.ts';

/** Half a pixel's rounding is no width. */
const SLACK_PX = 1;

/**
 * A table on the sheet. Wider than the sheet it scrolls in its own frame, which the keyboard then
 * reaches by its name; else it is no stop on the way.
 */
export function PaperTable({ name, children }: { name: string; children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  const [isWide, setWide] = useState(false);
  useEffect(() => {
    const box = frame.current;
    if (box === null) return undefined;
    const observer = new ResizeObserver(() => {
      setWide(box.scrollWidth > box.clientWidth + SLACK_PX);
    });
    for (const one of [box, ...box.children]) observer.observe(one);
    return () => observer.disconnect();
  }, []);
  const reached = isWide ? { role: 'region', 'aria-label': name, tabIndex: 0 } : {};
  return (
    <Box ref={frame} {...reached} className="table" sx={scrollShadow(PAPER)}>
      <table>{children}</table>
    </Box>
  );
}
