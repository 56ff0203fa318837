import {createContext, use} from 'react';
import type {LanguagePack} from '../../describe/run-context.ts';

export const LanguageContext = createContext<LanguagePack | undefined>(undefined);

/** Throws outside of `App`. */
export function useWords(): LanguagePack['words'] {
	const language = use(LanguageContext);

	if (language === undefined) {
		throw new Error('The component is outside of App.');
	}

	return language.words;
}
