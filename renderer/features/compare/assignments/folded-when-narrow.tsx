import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useId, useState, type ReactNode } from 'react';
import { narrow } from '../../../app/theme/css-var.ts';

/**
 * In a narrow window a wide table would push what one looks for far down: it is shown when asked
 * for. In a wide one it is always there.
 */
export function FoldedWhenNarrow({ title, children }: { title: string; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <Box sx={{ mt: '0.75rem' }}>
      <Button
        size="small"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
        sx={{ display: 'none', [narrow]: { display: 'inline-flex' } }}
      >
        {isOpen ? 'Dölj' : 'Visa'} {title.toLowerCase()}
      </Button>
      <Box id={id} sx={{ [narrow]: { display: isOpen ? 'block' : 'none', mt: '0.5rem' } }}>
        {children}
      </Box>
    </Box>
  );
}
