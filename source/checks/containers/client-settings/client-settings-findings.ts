import type {Finding} from '../../../engine/check.ts';
import {engineSettingsFindings} from './engine-settings-findings.ts';
import {loginFindings} from './login-findings.ts';
import {mistakeFindings} from './mistake-findings.ts';
import {registrySettingsFindings} from './registry-settings-findings.ts';

export const clientSettingsFindings = {
	'settings-read': {
		status: 'passed',
		short: 'no problem found',
		summary: [
			'The settings files have no problem: {files}. The settings of the daemon at {engineElsewhere} were not read.',
			'The settings files have no problem: {files}.',
		],
	},
	'settings-partly-read': {
		status: 'passed',
		short: 'some files not read',
		summary: [
			'The settings files have no problem: {files}. This user is not allowed to read {closedFiles}.',
			'This user is not allowed to read {closedFiles}.',
		],
	},
	'no-settings-files': {
		status: 'passed',
		short: 'no settings files',
		summary: [
			'No settings files exist, so {clientName} uses its defaults. The settings of the daemon at {engineElsewhere} were not read.',
			'No settings files exist, so {clientName} uses its defaults.',
		],
	},
	'settings-in-windows': {
		status: 'skipped',
		short: 'Settings are in Windows',
		summary: 'docker.exe reads its settings in Windows, so acr-doctor did not read them.',
		meaning: 'The settings files in this WSL distribution do not apply to docker.exe.',
		fixes: {
			runInWindows: {text: 'To check the settings, run acr-doctor in Windows.'},
		},
	},
	...loginFindings,
	...mistakeFindings,
	...engineSettingsFindings,
	...registrySettingsFindings,
} as const satisfies Record<string, Finding>;
