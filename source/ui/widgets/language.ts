import {createContext, use} from 'react';
import type {LanguagePack} from '../../describe/run-context.ts';

/** The language of the screen. `App` provides it once for all components. */
export const LanguageContext = createContext<LanguagePack | undefined>(undefined);

export function useWords(): LanguagePack['words'] {
	const language = use(LanguageContext);

	if (language === undefined) {
		throw new Error('The component is outside of App.');
	}

	return language.words;
}
