import { useEffect } from 'react';
import { create } from 'zustand';
import { navigate } from '../../app/router.ts';

const useHanded = create<{ file: File | null }>(() => ({ file: null }));

/** Whether a file may be notes from a colleague, locked or not: no plan comes as JSON. */
export const isExchangeFile = ({ name }: File): boolean => /\.(?:json|age)$/iu.test(name);

/** Shows what a file that was dropped on the window would bring. */
export function openExchangeFile(file: File): void {
  useHanded.setState({ file });
  navigate({ place: 'exchange' });
}

/** Takes care of a dropped file, once, also when one stands here already. */
export function useHandedFile(onFile: (file: File) => void): void {
  const file = useHanded((it) => it.file);
  useEffect(() => {
    if (file === null) return;
    useHanded.setState({ file: null });
    onFile(file);
  }, [file, onFile]);
}
