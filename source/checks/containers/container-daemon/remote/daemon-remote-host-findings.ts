import type {Finding} from '../../../../engine/check.ts';
import {thenStartAgain} from '../../../shared-findings.ts';
import {unixPlatforms, withClientMessage} from '../../shared-client-findings.ts';
import {
	code,
	otherDaemons,
	showSshSettings,
	startRemoteDocker,
	takeOwnership,
	tryConnection,
} from '../daemon-fixes.ts';

export const daemonRemoteHostFindings = {
	'ssh-host-unreachable': {
		status: 'failed',
		code,
		short: 'ssh cannot connect to the host',
		summary: [
			'ssh on this machine cannot connect to {remoteHost}.',
			'ssh on this machine cannot connect to the host of the daemon.',
		],
		meaning: withClientMessage(
			'The host is off, a VPN is disconnected, or the name or the port in the daemon address is wrong.',
		),
		fixes: {
			...tryConnection,
			...showSshSettings,
			correctHost: {text: `Correct the host or the port in the daemon address${thenStartAgain}`},
			...otherDaemons,
		},
	},
	'ssh-file-permissions': {
		status: 'failed',
		code,
		short: 'ssh refuses the file permissions',
		summary: [
			'ssh does not use {path}, because other users have access to that file.',
			'ssh does not use one of its files, because other users have access to that file.',
		],
		meaning:
			'ssh accepts its settings only if no other user owns or can write the file, and a private key only if no other user can read the key.',
		fixes: {
			restrictFile: {
				text: 'Remove the access of other users.',
				on: unixPlatforms,
				command: {run: ['chmod', '600', '{path}']},
			},
			...takeOwnership,
			restrictFileInWindows: {
				text: 'In the security settings of the file, remove all users except yourself, Administrators and SYSTEM.',
				on: 'windows',
			},
			...tryConnection,
			...otherDaemons,
		},
	},
	'ssh-config-invalid': {
		status: 'failed',
		code,
		short: 'The ssh settings are not valid',
		summary: ['ssh cannot read its settings in {path}.', 'ssh cannot read its settings.'],
		meaning: withClientMessage(
			'ssh does not connect while its settings contain a line that it does not know.',
		),
		fixes: {
			correctSshSettings: {
				text: 'Correct or remove the line that the message names. An older ssh does not know every option.',
			},
			...tryConnection,
			...otherDaemons,
		},
	},
	'remote-docker-failed': {
		status: 'failed',
		code,
		short: 'docker fails on the remote host',
		summary: [
			'ssh works, but docker on {remoteHost} cannot use its daemon.',
			'ssh works, but docker on the remote host cannot use its daemon.',
		],
		meaning: [
			'The daemon on that host is stopped, or {remoteUser} has no permission to use the daemon.',
			'The daemon on that host is stopped, or the remote user has no permission to use the daemon.',
		],
		fixes: {...tryConnection, ...startRemoteDocker, ...otherDaemons},
	},
	'remote-output-unexpected': {
		status: 'failed',
		code,
		short: 'The remote shell prints text',
		summary: [
			'The login shell of {remoteUser} on {remoteHost} prints text before docker starts.',
			'The login shell on {remoteHost} prints text before docker starts.',
			'The login shell on the remote host prints text before docker starts.',
		],
		meaning: [
			'{clientName} runs docker on that host through ssh, and other text breaks the connection. The host prints: {remoteOutput}',
			...withClientMessage(
				'{clientName} runs docker on that host through ssh, and other text breaks the connection.',
			),
		],
		fixes: {
			showRemoteOutput: {
				text: 'Check that the login shell prints nothing.',
				command: {run: ['ssh', '{sshDestination}', 'true']},
			},
			quietStartupFiles: {
				text: 'In the startup files of that shell, for example ~/.bashrc, print text only in interactive sessions.',
			},
			...otherDaemons,
		},
	},
} as const satisfies Record<string, Finding>;
