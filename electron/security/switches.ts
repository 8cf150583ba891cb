import type { CommandLine } from 'electron';

/**
 * Chromium's own reasons to use the network, each switched off. The policy header alone does not
 * stop a preconnect's name look-up; the resolver rule does.
 */
const SWITCHES: readonly (readonly [name: string, value?: string])[] = [
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['no-pings'],
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
];

/** Silences Chromium. Must run before the application is ready. */
export const silenceChromium = (commandLine: CommandLine): void => {
  for (const [name, value] of SWITCHES) commandLine.appendSwitch(name, value);
};
