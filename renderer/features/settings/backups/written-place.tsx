import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState, type Ref, type SyntheticEvent } from 'react';
import { tiny, v } from '../../../app/theme/css-var.ts';
import { useQuery } from '../../../client/query.ts';
import { Field } from '../../../components/field.tsx';

interface WrittenPlaceProps {
  isBusy: boolean;
  fieldRef: Ref<HTMLInputElement>;
  onChoose: (path: string) => void;
}

/**
 * A folder by its path, for a window in a browser: it cannot show the computer's folders, so Beredd
 * says which it knows of and the rest is written.
 */
export function WrittenPlace({ isBusy, fieldRef, onChoose }: WrittenPlaceProps) {
  const { data: places = [] } = useQuery('backups.places', {});
  const [path, setPath] = useState('');
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (path.trim() !== '') onChoose(path);
  };
  return (
    <Box sx={{ display: 'grid', gap: '0.75rem' }}>
      <Box
        component="form"
        onSubmit={submit}
        sx={{
          display: 'grid',
          gridTemplateColumns: 'minmax(12rem, 1fr) auto',
          gap: '0.6rem',
          alignItems: 'end',
          [tiny]: { gridTemplateColumns: 'minmax(0, 1fr)' },
        }}
      >
        <Field label="Mappens sökväg" value={path} onChange={setPath} inputRef={fieldRef} />
        <Button type="submit" aria-busy={isBusy} disabled={path.trim() === ''}>
          {isBusy ? 'Kopierar …' : 'Använd mappen'}
        </Button>
      </Box>
      {places.length > 0 && (
        <Box>
          <Box sx={{ color: v.ink2, fontSize: '0.9375rem' }}>Eller en av de här:</Box>
          <ul>
            {places.map((place) => (
              <Box component="li" key={place} sx={{ pt: '0.35rem' }}>
                <Button
                  size="small"
                  aria-busy={isBusy}
                  onClick={() => onChoose(place)}
                  sx={{
                    height: 'auto',
                    minHeight: '1.75rem',
                    textAlign: 'left',
                    overflowWrap: 'anywhere',
                  }}
                >
                  {place}
                </Button>
              </Box>
            ))}
          </ul>
        </Box>
      )}
    </Box>
  );
}
