import type {Words} from './pack-types.ts';

export const languages = {
	en: {name: 'English', load: async () => (await import('./en/index.ts')).en},
	ja: {name: '日本語', load: async () => (await import('./ja/index.ts')).ja},
	ko: {name: '한국어', load: async () => (await import('./ko/index.ts')).ko},
	'zh-hans': {name: '简体中文', load: async () => (await import('./zh-hans/index.ts')).zhHans},
} as const satisfies Readonly<Record<string, Language>>;

type Language = {
	/** The name of the language, written in the language itself. */
	readonly name: string;
	readonly load: () => Promise<Words>;
};

export type LanguageCode = keyof typeof languages;
