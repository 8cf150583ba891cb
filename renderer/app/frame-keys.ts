import { EVERYWHERE, useKeys, type KeyBinding } from './keys.ts';
import { openNote, openOverlay } from './overlay.ts';
import { readingAt, type Route } from './route.ts';
import { navigate } from './router.ts';
import { useCurrentPlan } from './session.ts';

/** A key of every place, one types or not. */
const always = (key: string, label: string, handler: () => void): KeyBinding => ({
  key,
  label,
  group: EVERYWHERE,
  whileTyping: true,
  handler,
});

/** The keys that work in every place. */
export const useFrameKeys = (): void => {
  const plan = useCurrentPlan();
  const go = (route: Route) => () => navigate(route);
  const toPlan = (route: (planId: string) => Route) => () => {
    if (plan) navigate(route(plan.id));
  };
  useKeys([
    always('Ctrl K', 'Sök', () => openOverlay('search')),
    always('Ctrl P', 'Skriv ut', () => window.print()),
    // Also a letter that one writes.
    {
      key: '?',
      label: 'Visa kortkommandon',
      group: EVERYWHERE,
      handler: () => openOverlay('keys'),
    },
    always('Alt 1', 'Planer', go({ place: 'plans' })),
    always(
      'Alt 2',
      'Läsa',
      toPlan((id) => readingAt(id)),
    ),
    always(
      'Alt 3',
      'Uppdragslista',
      toPlan((planId) => ({ place: 'assignments', planId })),
    ),
    always('Alt 4', 'Jämföra', go({ place: 'compare', from: null, to: null })),
    always('Alt 5', 'Möten', go({ place: 'meetings' })),
    always('Alt 6', 'Inställningar', go({ place: 'settings' })),
    always('Alt 7', 'Dokument', go({ place: 'documents', kind: null, id: null })),
    always(
      'Alt 8',
      'Granskning',
      toPlan((planId) => ({ place: 'check', planId })),
    ),
    always('Alt 9', 'Anteckningar', go({ place: 'notes' })),
    always('Alt N', 'Fri anteckning, utan plan', () => openNote(null)),
    always('Alt ArrowLeft', 'Tillbaka', () => window.history.back()),
    always('Alt ArrowRight', 'Framåt', () => window.history.forward()),
  ]);
};
