import type {CredentialAttempt} from '../../../engine/system.ts';
import type {Values} from '../../../text/template.ts';

export function credentialFixValues(attempt: CredentialAttempt | undefined): Values {
	const {code = '', details = {}} = attempt ?? {};

	return code.startsWith('VARIABLE_')
		? {
				signInVariable: details.variable,
				variableWithoutCorrectValue: details.correctValue === undefined ? details.variable : undefined,
			}
		: {};
}
