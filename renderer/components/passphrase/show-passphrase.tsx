import Button from '@mui/material/Button';

interface ShowPassphraseProps {
  isShown: boolean;
  onShow: (isShown: boolean) => void;
}

/** Shows what is typed, for whoever sits alone and wants to see it. */
export const ShowPassphrase = ({ isShown, onShow }: ShowPassphraseProps) => (
  <Button size="small" variant="text" onClick={() => onShow(!isShown)}>
    {isShown ? 'Dölj lösenfrasen' : 'Visa lösenfrasen'}
  </Button>
);
