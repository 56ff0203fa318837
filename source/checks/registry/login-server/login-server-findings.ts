import type {Finding} from '../../../engine/check.ts';

export const loginServerFindings = {
	given: {status: 'passed', summary: '{host}'},
	'by-resource': {status: 'passed', summary: '{host}'},
	corrected: {
		status: 'passed',
		short: '{host} (from Azure)',
		summary: '{host}, from Azure; the first checks used {assumedHost}',
	},
	'by-suffix': {
		status: 'passed',
		short: '{host} (from suffix)',
		summary: '{host}, from the suffix of {cloud}',
	},
	'by-suffix-not-visible': {
		status: 'passed',
		short: '{host} (from suffix)',
		summary: '{host}, from the suffix of {cloud}: this identity cannot see the registry in Azure',
	},
	'by-suffix-name-free': {
		status: 'passed',
		short: '{host} (from suffix)',
		summary: '{host}, from the suffix of {cloud}: no registry in Azure has this name',
	},
	'by-suffix-several': {
		status: 'passed',
		short: '{host} (from suffix)',
		summary: '{host}, from the suffix of {cloud}: several registries have this name',
	},
	'by-suffix-no-answer': {
		status: 'passed',
		short: '{host} (from suffix)',
		summary: '{host}, from the suffix of {cloud}: the Azure lookup returned no login server',
	},
	'unknown-cloud': {
		status: 'passed',
		short: '{host} (unknown cloud)',
		summary: '{host}, not in any known cloud',
	},
	'wrong-cloud': {
		status: 'failed',
		code: 'LOGIN_SERVER_ERROR',
		short: 'Wrong cloud for this login server',
		summary: '{host} is in {hostCloud}, but the selected cloud is {cloud}.',
		meaning:
			'Each cloud has its own registries and its own sign-in. A token from {cloud} does not give access to a registry in {hostCloud}.',
		fixes: {
			useRegistryCloud: {
				text: 'Check the registry in its own cloud.',
				command: {run: ['acr-doctor', '{loginServer}', '--cloud', '{hostCloud}']},
			},
			switchAzureCliCloud: {
				text: 'Also switch Azure CLI to that cloud.',
				command: {run: ['az', 'cloud', 'set', '-n', '{hostCloud}']},
				rechecks: ['azure-sign-in'],
			},
		},
	},
	'cloud-without-registries': {
		status: 'failed',
		code: 'LOGIN_SERVER_ERROR',
		short: 'This cloud has no registry suffix',
		summary: '{cloud} has no registry suffix, so the name {registry} has no login server.',
		meaning:
			'A login server is the name of the registry and the suffix of its cloud. This cloud was registered without a suffix.',
		fixes: {
			useLoginServer: {
				text: 'Enter the full login server instead of the name.',
				command: {run: ['acr-doctor', 'LOGIN-SERVER']},
			},
			listClouds: {
				text: 'List the clouds that Azure CLI knows.',
				command: {run: ['az', 'cloud', 'list', '-o', 'table']},
			},
		},
	},
} as const satisfies Record<string, Finding>;
