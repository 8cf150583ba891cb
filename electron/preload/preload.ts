import { contextBridge, ipcRenderer } from 'electron';

/**
 * All that the page gets from the desktop shell: one function and the shell's name. The bridge
 * copies and freezes what it exposes; `ipcRenderer` itself never reaches the page.
 */
contextBridge.exposeInMainWorld('beredd', {
  shell: 'electron',
  call: (name: string, input: unknown): Promise<unknown> => ipcRenderer.invoke('call', name, input),
});
