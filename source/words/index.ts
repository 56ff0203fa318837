import type {Words} from './words.ts';

/** Every language there is; a new one is a folder and a line here. Each is loaded only when it is spoken. */
export const languages = {
	en: async () => (await import('./en/index.ts')).en,
} as const satisfies Readonly<Record<string, () => Promise<Words>>>;

export type LanguageCode = keyof typeof languages;
