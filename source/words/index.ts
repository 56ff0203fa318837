import type {Words} from './words.ts';

/** Every language there is; a new one is a folder and a line here. Each is loaded only when it is spoken. */
export const languages = {
	en: async () => (await import('./en/index.ts')).en,
	ja: async () => (await import('./ja/index.ts')).ja,
	ko: async () => (await import('./ko/index.ts')).ko,
	'zh-hans': async () => (await import('./zh-hans/index.ts')).zhHans,
} as const satisfies Readonly<Record<string, () => Promise<Words>>>;

export type LanguageCode = keyof typeof languages;
