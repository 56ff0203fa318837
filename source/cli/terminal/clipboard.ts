import {createClipboard} from '../../system/programs/clipboard.ts';
import type {ProcessContext} from './terminal.ts';

/** ACR_DOCTOR_CLIPBOARD selects the method. The default is `auto`. */
export function clipboardOf({env, platform, stdout}: Pick<ProcessContext, 'env' | 'platform' | 'stdout'>) {
	const mode =
		(['native', 'osc52', 'off'] as const).find(name => name === env.ACR_DOCTOR_CLIPBOARD) ?? 'auto';
	return createClipboard({mode, platform, env, stdout});
}
