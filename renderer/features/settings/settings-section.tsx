import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';
import { narrow, v } from '../../app/theme/css-var.ts';

/** A heading and what belongs under it. */
export function SettingsSection({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <Box component="section" aria-labelledby={id}>
      <Typography
        id={id}
        variant="h3"
        component="h2"
        sx={{ borderBottom: `1px solid ${v.edge}`, pb: '0.35rem', mb: '0.75rem' }}
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
