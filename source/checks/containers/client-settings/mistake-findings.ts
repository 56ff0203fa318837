import type {Finding} from '../../../engine/check.ts';
import {thenStartAgain} from '../../shared-findings.ts';
import {restartDocker} from '../shared-client-findings.ts';
import {code, rechecks} from './settings-fixes.ts';

export const mistakeFindings = {
	'sign-in-malformed': {
		status: 'failed',
		code,
		short: 'A stored sign-in is malformed',
		summary: [
			'The sign-in to {host} in line {line} of {path} is not base64 of USER:PASSWORD.',
			'The sign-in to {host} in {path} is not base64 of USER:PASSWORD.',
		],
		meaning: [
			'{dockerName} stops reading at this entry, so other sign-ins can be unused too. docker login and docker logout rewrite the file, and can delete the other sign-ins.',
			'{clientName} cannot use this sign-in. A pull from {host} fails, or runs without a sign-in.',
		],
		fixes: {
			removeEntry: {text: 'First remove the entry {host} from "auths" in the file.'},
			removeWithPodman: {
				text: 'Or remove the entry with Podman.',
				when: {clientKind: 'podman'},
				command: {run: ['podman', 'logout', '--authfile', '{path}', '{host}']},
				rechecks,
			},
			signInAgain: {
				text: 'Then sign in to that registry again.',
				command: {run: ['az', 'acr', 'login', '-n', 'REGISTRY']},
				rechecks,
			},
		},
	},
	'helper-key-ignored': {
		status: 'warning',
		code,
		short: 'A key of credHelpers is ignored',
		summary: [
			'Line {line} of {path} has the key {key} in credHelpers, which is ignored, because it is not only a host name.',
			'{path} has the key {key} in credHelpers, which is ignored, because it is not only a host name.',
		],
		meaning:
			'docker compares only the name of the registry, without https:// and without a path. The helper {helper} is not used for {host}.',
		fixes: {
			correctKey: {
				text: 'Write only the host name as the key, without https:// and without a path.',
				rechecks,
			},
		},
	},
	'config-folder-missing': {
		status: 'warning',
		code,
		short: 'DOCKER_CONFIG does not exist',
		summary: 'DOCKER_CONFIG names the folder {path}, which does not exist.',
		meaning:
			'{clientName} looks for sign-ins and settings only in that folder, and not in .docker of the home folder. A sign-in creates the folder.',
		fixes: {
			unsetVariable: {
				text: `To use the sign-ins in the home folder, unset DOCKER_CONFIG${thenStartAgain}`,
				command: {unset: 'DOCKER_CONFIG'},
			},
			correctVariable: {text: 'Or correct the path in DOCKER_CONFIG: it is the folder of config.json.'},
		},
	},
	'setting-ignored': {
		status: 'warning',
		code,
		short: 'daemon.json has an unused setting',
		summary: [
			'Line {line} of {path} sets {setting}, which is only the name of a flag, so the daemon ignores the setting.',
			'{path} sets {setting}, which is only the name of a flag, so the daemon ignores the setting.',
		],
		meaning: 'In daemon.json, the setting is named {rightName}. The daemon reports no error.',
		fixes: {
			renameSetting: {text: 'Use the name of the setting instead, with a list as the value: ["VALUE"].'},
			...restartDocker('Then restart Docker. The restart stops running containers.', rechecks),
		},
	},
	'proxy-percent-sign': {
		status: 'warning',
		code,
		short: 'systemd changes % in a proxy',
		summary: 'In line {line} of {path}, systemd reads {specifier} in the value of {setting} as a specifier.',
		meaning: [
			'systemd does not know this specifier, so it ignores the whole assignment of {ignoredSetting} and logs "Failed to resolve specifiers". The daemon does not have the variable.',
			'systemd replaces {specifier} with another text, so the daemon has a wrong {setting}.',
		],
		fixes: {
			doublePercent: {text: 'Write each % in the value as %%: for example, %%40 instead of %40.'},
			reloadUnits: {
				text: 'After a change of the service, reload its files.',
				when: {dockerInstallation: 'system-service'},
				command: {run: ['sudo', 'systemctl', 'daemon-reload']},
			},
			...restartDocker('Then restart Docker. The restart stops running containers.', rechecks),
		},
	},
	'proxies-only-for-containers': {
		status: 'passed',
		short: 'proxies only for containers',
		summary: 'The proxies in {path} apply only to containers and builds, and not to pulls by the daemon.',
	},
} as const satisfies Record<string, Finding>;
