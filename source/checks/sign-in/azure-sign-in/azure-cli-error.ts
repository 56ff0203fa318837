import type {ErrorCause, ErrorLine} from '../../containers/error-line/error-line.ts';
import {azureCliProblemOf} from '../../programs/azure-cli-problem/azure-cli-problem.ts';
import type {PythonVariable} from '../../programs/azure-cli-problem/azure-cli-problem.ts';

/**
 * Returns the finding for an error of Azure CLI in the sign-in, by the subject and the cause of the error. Returns
 * undefined if the error code of the attempt decides.
 */
export function azureCliErrorOf(errorLine: ErrorLine, pythonVariable: PythonVariable | undefined) {
	const {subject, cause} = errorLine;

	if (subject === 'client-proxy') {
		return proxyProblems[cause] ?? 'proxy-refuses-sign-in';
	}

	if (subject === 'entra-sign-in' || subject === 'sign-in-broker') {
		return signInProblems[cause];
	}

	return azureCliProblemOf(errorLine, pythonVariable);
}

type ProxyProblem =
	'proxy-unreachable' | 'proxy-not-resolved' | 'proxy-without-tls' | 'proxy-authentication-required';

const proxyProblems: Partial<Readonly<Record<ErrorCause, ProxyProblem>>> = {
	'proxy-authentication-required': 'proxy-authentication-required',
	'connection-refused': 'proxy-unreachable',
	'network-unreachable': 'proxy-unreachable',
	timeout: 'proxy-unreachable',
	'name-not-found': 'proxy-not-resolved',
	'name-server-failed': 'proxy-not-resolved',
	'not-tls': 'proxy-without-tls',
};

type SignInProblem = 'authority-certificate-malformed' | 'entra-certificate-expired' | 'sign-in-again';

const signInProblems: Partial<Readonly<Record<ErrorCause, SignInProblem>>> = {
	'certificate-malformed': 'authority-certificate-malformed',
	'certificate-expired': 'entra-certificate-expired',
	'certificate-not-yet-valid': 'entra-certificate-expired',
	'interaction-required': 'sign-in-again',
};
