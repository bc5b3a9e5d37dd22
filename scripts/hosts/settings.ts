import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The themes that features are looked at in. */
export const themes = { dark: 'Dark Modern', light: 'Light Modern', hc: 'Default High Contrast' } as const;
/** One of the themes, by its short name. */
export type Theme = keyof typeof themes;

/** Settings of a quiet workbench: nothing that greets, asks, updates, moves or covers what Readout shows. */
export const quiet: Readonly<Record<string, unknown>> = {
  'workbench.startupEditor': 'none',
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'workbench.tips.enabled': false,
  'workbench.reduceMotion': 'on',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'window.autoDetectColorScheme': false,
  'window.autoDetectHighContrast': false,
};

/** Writes the user settings of a workbench whose user data is in `userData`. */
export function writeSettings(userData: string, settings: Readonly<Record<string, unknown>>): void {
  const folder = join(userData, 'User');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'settings.json'), `${JSON.stringify(settings, undefined, 2)}\n`);
}
