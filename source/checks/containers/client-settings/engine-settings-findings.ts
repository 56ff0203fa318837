import type {Finding} from '../../../engine/check.ts';
import type {Fixes} from '../../../text/template.ts';
import {thenStartAgain} from '../../shared-findings.ts';
import {restartDocker} from '../shared-client-findings.ts';
import {correctMistake, malformed} from './mistake-fixes.ts';
import {code, openFile, rechecks} from './settings-fixes.ts';

const restartEngine = {
	...restartDocker('Then restart Docker. The restart stops running containers.', rechecks),
	restartDesktop: {text: 'Then restart Docker Desktop.', when: {dockerInstallation: 'desktop'}},
} as const satisfies Fixes;

const useDefaultContext = {
	useDefaultContext: {
		text: 'Or switch to the default context.',
		when: {setting: 'currentContext'},
		command: {run: ['docker', 'context', 'use', 'default']},
		rechecks,
	},
	unsetDockerContext: {
		text: `Or unset DOCKER_CONTEXT${thenStartAgain}`,
		when: {setting: 'DOCKER_CONTEXT'},
		command: {unset: 'DOCKER_CONTEXT'},
	},
} as const satisfies Fixes;

export const engineSettingsFindings = {
	'context-missing': {
		status: 'failed',
		code,
		short: 'No docker context {context}',
		summary: [
			'Line {line} of {path} selects the docker context {context}, which does not exist.',
			'{setting} selects the docker context {context}, which does not exist.',
		],
		meaning: 'Without its context, docker connects to no daemon, so every pull fails.',
		fixes: {
			listContexts: {
				text: 'List the contexts. An asterisk marks the current context.',
				command: {run: ['docker', 'context', 'ls']},
			},
			...useDefaultContext,
		},
	},
	'context-unusable': {
		status: 'failed',
		code,
		short: 'The docker context is unusable',
		summary: [
			'Line {line} of {path}, the file of the selected docker context, is malformed.',
			'This user is not allowed to read {path} (owner {owner}, mode {mode}).',
			'{path}, the file of the selected docker context, cannot be read ({error}).',
		],
		meaning: 'Without its context, docker connects to no daemon, so every pull fails.',
		fixes: {
			...openFile,
			...correctMistake,
			recreateContext: {text: 'Remove the context and create the context again.'},
			...useDefaultContext,
		},
	},
	'engine-settings-malformed': {
		status: 'failed',
		code,
		short: 'daemon.json is malformed',
		summary: [...malformed.slice(0, 3), '{path} is malformed, or is not a file.'],
		meaning:
			'A daemon does not start with such a file. A running daemon keeps its settings until the next restart.',
		fixes: {
			...correctMistake,
			correctLine: {text: 'Correct the JSON at that line.', when: {mistake: 'unknown'}},
			moveFile: {text: 'Or move the file away to use the default settings.'},
			validate: {
				text: 'Check the file without starting the daemon (Docker 23 or later).',
				when: {dockerInstallation: 'system-service'},
				command: {run: ['sudo', 'dockerd', '--validate']},
			},
			...restartEngine,
		},
	},
	'engine-settings-conflict': {
		status: 'warning',
		code,
		short: 'daemon.json contradicts a flag',
		summary: [
			'{setting} in line {line} of {path} contradicts a flag in line {otherLine} of {otherPath}.',
			'{setting} in {path} contradicts a flag in line {otherLine} of {otherPath}.',
		],
		meaning: 'A daemon does not start if a setting is in daemon.json and also a flag of its service.',
		fixes: {
			removeSetting: {text: 'Remove the setting from daemon.json, or override ExecStart without the flag.'},
			editService: {
				text: 'To override ExecStart, write [Service], an empty ExecStart= and the new ExecStart= line.',
				when: {dockerInstallation: 'system-service'},
				command: {run: ['sudo', 'systemctl', 'edit', 'docker']},
			},
			...restartEngine,
		},
	},
	'client-certificate-incomplete': {
		status: 'failed',
		code,
		short: 'Client certificate is incomplete',
		summary: 'The folder {folder} contains {file}, but not {missingFile}.',
		meaning:
			'{clientName} refuses every pull from {host} with "{clientError}". The certificate of a CA has the ending .crt.',
		fixes: {
			addFile: {text: 'Add {missingFile} to the folder.'},
			renameFile: {text: 'If {file} is the certificate of a CA, change its ending to .crt.'},
			removeFile: {
				text: 'If the registry requires no client certificate, remove the file. Azure registries require none.',
			},
		},
	},
	'insecure-registry': {
		status: 'warning',
		code,
		short: 'A registry is not verified',
		summary: [
			'Line {line} of {path} turns off the verification of {insecure} (insecure-registries).',
			'{path} turns off the verification of {insecure} (insecure-registries).',
		],
		meaning:
			'The daemon accepts any certificate for that registry, and falls back to HTTP. Somebody on the network can read sign-ins and replace images.',
		fixes: {
			removeEntry: {text: 'Remove the entry. Azure registries have a certificate that every client trusts.'},
			...restartEngine,
		},
	},
	'proxy-overridden': {
		status: 'warning',
		code,
		short: 'Two proxies for the daemon',
		summary: '{setting} in line {line} of {path} has no effect, because {otherPath} sets another proxy.',
		meaning: 'The proxies in daemon.json override the variables of the service.',
		fixes: {
			removeProxy: {text: 'Keep the correct value, and remove the other value.'},
			reloadUnits: {
				text: 'After a change of the service, reload its files.',
				when: {dockerInstallation: 'system-service'},
				command: {run: ['sudo', 'systemctl', 'daemon-reload']},
			},
			...restartEngine,
		},
	},
	'ca-file-not-pem': {
		status: 'warning',
		code,
		short: 'A CA file is not PEM',
		summary: '{file} in the folder {folder} contains no certificate in PEM.',
		meaning: 'The daemon ignores the file without a message, so its CA is not trusted for {host}.',
		fixes: {
			convertFile: {
				text: 'Convert the certificate to PEM. A PEM file contains the line -----BEGIN CERTIFICATE-----.',
				command: {run: ['openssl', 'x509', '-inform', 'der', '-in', 'FILE', '-out', 'FILE']},
			},
		},
	},
	'context-overridden': {
		status: 'warning',
		code,
		short: 'DOCKER_HOST overrides the context',
		summary: 'DOCKER_HOST selects the daemon at {endpoint}, so the docker context {context} is not used.',
		meaning: 'docker context use has no effect while DOCKER_HOST is set.',
		fixes: {
			unsetDockerHost: {
				text: `To use the context, unset DOCKER_HOST${thenStartAgain}`,
				command: {unset: 'DOCKER_HOST'},
			},
			useDefaultContext: {
				text: 'To keep the daemon, switch to the default context.',
				command: {run: ['docker', 'context', 'use', 'default']},
			},
		},
	},
} as const satisfies Record<string, Finding>;
