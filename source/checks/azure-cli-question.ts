import type {Program} from '../core/system.ts';

/** What Azure CLI is asked for its version with; apart from its check, so that it can begin before that is loaded. */
export const azureCliQuestion: Program = {
	file: 'az',
	words: ['version', '--output', 'json'],
	// The sign-in may start az at the same time: that one is waited for.
	inBackground: true,
};
