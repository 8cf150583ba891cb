import Box from '@mui/material/Box';
import { narrow, v } from '../app/theme/css-var.ts';

export interface LinkTab {
  label: string;
  href: string;
  isCurrent: boolean;
}

/** Views of the same thing, each with its own address: links that look like tabs. */
export const LinkTabs = ({ name, tabs }: { name: string; tabs: readonly LinkTab[] }) => (
  <Box
    component="nav"
    aria-label={name}
    sx={{
      alignSelf: 'stretch',
      display: 'flex',
      gap: '2px',
      // The words of the first tab begin where the title above them does.
      [narrow]: { flexWrap: 'wrap', gap: 0, marginInlineStart: '-0.4rem' },
    }}
  >
    {tabs.map((tab) => (
      <Box
        key={tab.href}
        component="a"
        href={tab.href}
        aria-current={tab.isCurrent ? 'page' : undefined}
        sx={{
          display: 'flex',
          alignItems: 'center',
          padding: '2px 0.6rem 0',
          // As high as a head of one line, so that what wraps below it does not press it together.
          minHeight: '3.7rem',
          [narrow]: { minHeight: '2.2rem', paddingInline: '0.4rem' },
          color: tab.isCurrent ? v.ink : v.ink2,
          fontWeight: tab.isCurrent ? 600 : 400,
          fontSize: '0.9375rem',
          textDecoration: 'none',
          whiteSpace: 'nowrap',
          borderBottom: `2px solid ${tab.isCurrent ? v.hand : v.noLine}`,
          marginBottom: '-1px',
          '&:hover': { color: v.ink },
          '&:focus-visible': { outlineOffset: '-4px' },
        }}
      >
        {tab.label}
      </Box>
    ))}
  </Box>
);
