import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import './app/theme/fonts.css';
import './app/theme/print.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(<App />);
