import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import './app/theme/fonts.css';
import './app/theme/print.css';
import { hearOtherWindows } from './client/other-windows.ts';
import { invalidate } from './client/query.ts';
import { warnOfUnsaved } from './client/warn-unsaved.ts';

hearOtherWindows(invalidate);
if (!window.beredd) warnOfUnsaved(window);
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(<App />);
