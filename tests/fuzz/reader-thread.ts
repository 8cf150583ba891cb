/** The application's own reading thread with guards before it: see `backend/readers/worker.ts`. */
import './guards.ts';
import '../../backend/readers/worker.ts';
