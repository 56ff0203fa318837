import type {LanguagePack} from '../describe/run-context.ts';
import {createValue} from '../engine/store.ts';
import type {Store} from '../engine/store.ts';

export type ContextStore<Context> = Store<Context, Context> & {
	readonly chooseLanguage: (code: string) => Promise<void>;
};

/** If several languages load at the same time, `chooseLanguage` stores only the language chosen last. */
export function createContextStore<Context extends {readonly language: LanguagePack}>(
	initial: Context,
	loadLanguage: (code: string) => Promise<LanguagePack>,
): ContextStore<Context> {
	const store = createValue(initial);
	let chosen = '';

	return {
		...store,
		async chooseLanguage(code) {
			chosen = code;
			const language = await loadLanguage(code);

			if (code === chosen) {
				store.send({...store.get(), language});
			}
		},
	};
}
