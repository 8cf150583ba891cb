import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { v } from '../../app/theme/css-var.ts';
import { call } from '../../client/call.ts';
import { useQuery } from '../../client/query.ts';
import { SavedTextField } from '../../components/saving/saved-text-field.tsx';

type Fact = 'name' | 'role';

const FACTS: readonly { fact: Fact; label: string; complete: string }[] = [
  { fact: 'name', label: 'Namn', complete: 'name' },
  { fact: 'role', label: 'Roll', complete: 'organization-title' },
];

const Field = ({ fact, label, complete, value }: (typeof FACTS)[number] & { value: string }) => {
  const id = `about-${fact}`;
  return (
    <Box sx={{ flex: '1 1 12rem' }}>
      <Box component="label" htmlFor={id} sx={{ display: 'block', color: v.ink2, mb: 1 }}>
        {label}
      </Box>
      <SavedTextField
        id={id}
        value={value}
        autoComplete={complete}
        onSave={(words) => call('settings.save', { [fact]: words })}
      />
    </Box>
  );
};

/** Name and role, for the notes and documents; nothing one must fill in. */
export const AboutYou = () => {
  const { data: settings } = useQuery('settings.get', {});
  if (!settings) return null;
  return (
    <section>
      <Typography variant="h2" sx={{ mb: 3 }}>
        Om dig{' '}
        <Typography component="span" variant="body2" sx={{ color: v.ink2, ml: '0.35rem' }}>
          går att fylla i senare
        </Typography>
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '0.9rem' }}>
        {FACTS.map((fact) => (
          <Field key={fact.fact} {...fact} value={settings[fact.fact]} />
        ))}
      </Box>
    </section>
  );
};
