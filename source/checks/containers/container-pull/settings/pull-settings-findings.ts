import type {Finding} from '../../../../engine/check.ts';
import {clientMessage, withClientMessage} from '../../shared-client-findings.ts';
import {code, signIn} from '../pull-fixes.ts';

export const pullSettingsFindings = {
	'registry-blocked': {
		status: 'failed',
		code,
		short: 'The settings block the registry',
		summary: [
			'{clientName} does not pull {image}: line {line} of {path} blocks the registry.',
			'{clientName} does not pull {image}: {path} blocks the registry.',
			'{clientName} does not pull {image}: its settings block the registry.',
		],
		meaning: 'The registry got no request. The setting blocked = true of registries.conf forbids this pull.',
		fixes: {
			askAboutPolicy: {
				text: 'The setting can be a policy of your organization. Ask the administrator of this machine.',
			},
			removeBlock: {text: 'If the setting is not intended, remove blocked = true from that entry.'},
		},
	},
	'sign-in-elsewhere': {
		status: 'failed',
		code,
		short: 'The sign-in is stored elsewhere',
		summary: [
			'The sign-in for {otherKey} in {path} does not apply to {image}.',
			'With sudo, {clientName} does not use the sign-in in {sudoPath}.',
			'Docker keeps its sign-ins in the credential store {store}, which {clientName} does not use.',
		],
		meaning: [
			'{imageHost} requires a sign-in. Root has separate sign-ins, in {loginFile}.',
			'{imageHost} requires a sign-in. {path} names the store {store}, which only Docker can use.',
			'{imageHost} requires a sign-in. {clientName} compares the key in the file with the image, letter by letter.',
		],
		fixes: {
			pullWithoutSudo: {
				text: 'Pull without sudo, or sign in with sudo.',
				when: {sudoPath: true},
			},
			signInToRegistry: {
				text: 'Sign in to the registry itself, as the user who pulls.',
				command: {run: ['{client}', 'login', '{imageHost}']},
			},
			letAzUsePodman: signIn.letAzUsePodman,
			signIn: {...signIn.signIn, text: 'Or sign in with az.'},
		},
	},
	'sign-in-hidden': {
		status: 'failed',
		code,
		short: 'An older sign-in comes first',
		summary: '{imageHost} rejects the sign-in in {path}. Another sign-in in {otherPath} is not used.',
		meaning:
			'{clientName} uses the first file with a sign-in to the registry. A sign-in to an Azure registry lasts three hours, so the first one has probably expired.',
		fixes: {
			removeSignIn: {
				text: 'Remove the sign-in from the first file, so that {clientName} uses the other one.',
				command: {run: ['{client}', 'logout', '{imageHost}']},
			},
			letAzUsePodman: signIn.letAzUsePodman,
			signIn: {...signIn.signIn, text: 'Or sign in again, which replaces the sign-in in the first file.'},
		},
	},
	'redirected-registry-failed': {
		status: 'failed',
		code,
		short: 'Pull goes to another registry',
		summary: [
			'Line {line} of {path} sends pulls from {imageHost} to {location}, where the pull fails.',
			'{path} sends pulls from {imageHost} to {location}, where the pull fails.',
		],
		meaning: withClientMessage('{imageHost} itself got no request, and needs no sign-in.'),
		fixes: {
			removeRedirection: {
				text: 'If the redirection is not intended, remove location (registries.conf) or server (hosts.toml) from that entry.',
			},
			signInThere: {
				text: 'If the redirection is intended, check that {location} is reachable, has the image, and has a sign-in.',
			},
		},
	},
	'certificate-file-missing': {
		status: 'failed',
		code,
		short: 'A certificate file is missing',
		summary: [
			'Line {line} of {path} names {certificate}, which cannot be read.',
			'{clientName} cannot read the certificate file {certificate}.',
		],
		meaning: clientMessage,
		fixes: {
			correctCertificate: {
				text: 'Save the certificate of the authority in that file, or correct the path in hosts.toml.',
			},
		},
	},
} as const satisfies Record<string, Finding>;
