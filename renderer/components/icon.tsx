import SvgIcon from '@mui/material/SvgIcon';

/** Outlines on a 16-unit grid; one line a name, drawn in the colour of the text around it. */
const PATHS = {
  back: 'M13 8H3M7 4 3 8l4 4',
  forward: 'M3 8h10M9 4l4 4-4 4',
  calendar: 'M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v3M10.5 2v3',
  check: 'm3 8.5 3.2 3.2L13 4.8',
  chevron: 'm4 6 4 4 4-4',
  clock: 'M8 2.3a5.7 5.7 0 1 0 0 11.4A5.7 5.7 0 0 0 8 2.3M8 5v3.2l2.2 1.3',
  close: 'm4 4 8 8M12 4l-8 8',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  download: 'M8 2.5v8M4.8 7.3 8 10.5l3.2-3.2M3 13.5h10',
  lock: 'M3.5 7h9v6.500h-9zM5.5 7V5a2.5 2.5 0 0 1 5 0v2',
  menu: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h11',
  page: 'M4 2h5.5L12 4.5V14H4zM9.5 2v2.5H12',
  pen: 'm10.5 3 2.500 2.500L6 12.500l-3.200.7.7-3.200z',
  people:
    'M6 3.3a2.2 2.2 0 1 0 0 4.400 2.200 2.200 0 0 0 0-4.400M2 13c0-2.600 1.700-4 4-4s4 1.400 4 4M10.500 3.600a2.200 2.200 0 0 1 0 3.900M11.800 9.400c1.400.5 2.200 1.800 2.200 3.600',
  question:
    'M2.500 3h11v8h-6l-3 2.500V11h-2zM6.500 5.800a1.600 1.600 0 1 1 2.300 1.500c-.5.2-.8.4-.8.9M8 9.500v.1',
  screen: 'M2 3h12v8H2zM5.500 13.500h5M8 11v2.500',
  search: 'M7 2.800a4.200 4.200 0 1 0 0 8.400 4.200 4.200 0 0 0 0-8.400M10.200 10.200l3.300 3.300',
  sheet: 'M3.500 2.500h9v11h-9zM6 5.500h4M6 8h4M6 10.500h2.500',
  trash: 'M3 4.500h10M6.500 4.500v-2h3v2M4.500 4.500l.6 9h5.800l.6-9',
  undo: 'M3 6.500h6.500a3.500 3.500 0 0 1 0 7H6M6 3.500l-3 3 3 3',
  warning: 'M8 2.500 14 13H2zM8 6.500v3M8 11.200v.1',
} as const;

export type IconName = keyof typeof PATHS;

/** A sign beside a word; never alone, so it is hidden from screen readers. `size` in rem. */
export const Icon = ({ name, size = 1 }: { name: IconName; size?: number }) => (
  <SvgIcon
    viewBox="0 0 16 16"
    aria-hidden
    sx={{
      width: `${size}rem`,
      height: `${size}rem`,
      flex: 'none',
      fill: 'none',
      stroke: 'currentColor',
      strokeWidth: 1.5,
      strokeLinecap: 'round',
      strokeLinejoin: 'round',
      verticalAlign: '-0.15em',
    }}
  >
    <path d={PATHS[name]} />
  </SvgIcon>
);
