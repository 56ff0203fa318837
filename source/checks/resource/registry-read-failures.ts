import type {Finding} from '../../engine/check.ts';
import type {ResourceManagerFailure} from './resource-manager-failure.ts';

/** Returns the finding for a registry that was found but cannot be read. */
export function findRegistryReadFailure({problem}: ResourceManagerFailure) {
	if (problem === 'access-denied') {
		return 'registry-not-readable';
	}

	return problem === 'not-found' ? 'registry-gone' : 'resource-manager-error';
}

/** Findings that the checks encryption and private-endpoint share. */
export const registryReadFailures = {
	'registry-unknown': {
		status: 'skipped',
		short: 'Registry not identified in Azure',
		summary: 'Not checked: the registry was not identified in Azure.',
		meaning: 'The Registry in Azure row gives the reason.',
		fixes: {seeRegistryRow: {text: 'Check the Registry in Azure row, then retry that row.'}},
	},
	'registry-not-readable': {
		status: 'skipped',
		short: 'No permission to read the registry',
		summary: 'Not checked: this identity is not allowed to read the registry in Azure.',
		meaning: 'Pulling does not need this permission. Checking the settings of the registry does.',
		fixes: {
			requestReader: {text: 'Ask an owner for the Reader role on the registry, or continue without it.'},
		},
	},
	'registry-gone': {
		status: 'skipped',
		short: 'Registry no longer exists',
		summary: 'Not checked: the registry no longer exists.',
		meaning: 'A search found the registry, but Resource Manager does not: it was just deleted or moved.',
		fixes: {retryRegistryRow: {text: 'Retry the Registry in Azure row.'}},
	},
	'resource-manager-error': {
		status: 'skipped',
		short: ['Resource Manager returned {status}', 'Resource Manager did not respond'],
		summary: [
			'Not checked: Resource Manager returned {status}.',
			'Not checked: Resource Manager did not respond ({error}).',
			'Not checked: Resource Manager did not respond.',
		],
		meaning: 'Resource Manager responded a moment ago, when it found the registry.',
		fixes: {
			retryCheck: {text: 'Retry this check.'},
			contactSupport: {
				text: 'If the problem persists, give Azure support the correlation ID {correlationId}.',
			},
		},
	},
} as const satisfies Record<string, Finding>;
