import {createClipboard} from '../../system/programs/clipboard.ts';
import type {ProcessContext} from './terminal.ts';

/** ACR_DOCTOR_CLIPBOARD can be `native`, `osc52` or `off`. Any other value means `auto`. */
export function clipboardOf({env, platform, stdout}: Pick<ProcessContext, 'env' | 'platform' | 'stdout'>) {
	const mode =
		(['native', 'osc52', 'off'] as const).find(name => name === env.ACR_DOCTOR_CLIPBOARD) ?? 'auto';
	return createClipboard({mode, platform, env, stdout});
}
