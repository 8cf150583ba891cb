import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { narrow, v } from '../../app/theme/css-var.ts';

interface SettingsSectionProps {
  title: string;
  /** One came for this: it is brought into sight, and the keyboard stands at it. */
  isSought?: boolean;
  children: ReactNode;
}

/** A heading and what belongs under it. */
export function SettingsSection({ title, isSought = false, children }: SettingsSectionProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isSought) return;
    heading.current?.scrollIntoView();
    heading.current?.focus({ preventScroll: true });
  }, [isSought]);
  return (
    <Box component="section" aria-labelledby={id}>
      <Typography
        id={id}
        ref={heading}
        tabIndex={-1}
        variant="h3"
        component="h2"
        sx={{
          borderBottom: `1px solid ${v.edge}`,
          pb: '0.35rem',
          mb: '0.75rem',
          scrollMarginTop: '1.5rem',
        }}
      >
        {title}
      </Typography>
      <Box sx={{ display: 'grid', gap: '0.9rem' }}>{children}</Box>
    </Box>
  );
}

/** A setting's name beside its control; `forId` ties them together where the control has one field. */
export function SettingRow({
  name,
  help,
  forId,
  children,
}: {
  name: string;
  help?: string;
  forId?: string;
  children: ReactNode;
}) {
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: '11rem minmax(0, 1fr)',
        gap: '0.2rem 1.25rem',
        alignItems: 'start',
        [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
      }}
    >
      <Box
        component={forId === undefined ? 'span' : 'label'}
        {...(forId === undefined ? {} : { htmlFor: forId })}
        sx={{ pt: '0.4rem' }}
      >
        {name}
      </Box>
      <Box sx={{ minWidth: 0 }}>
        {children}
        {help !== undefined && (
          <Box sx={{ color: v.ink2, fontSize: '0.9375rem', pt: '0.25rem' }}>{help}</Box>
        )}
      </Box>
    </Box>
  );
}
