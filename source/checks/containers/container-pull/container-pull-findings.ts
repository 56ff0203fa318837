import type {Finding} from '../../../engine/check.ts';
import {useTokenWithoutClient} from '../shared-client-findings.ts';
import {pullClientFindings} from './pull-client-findings.ts';
import {pullConnectionFindings} from './pull-connection-findings.ts';
import {allowPull, code} from './pull-fixes.ts';
import {pullImageFindings} from './pull-image-findings.ts';
import {pullNameFindings} from './engine-dns/engine-dns-findings.ts';
import {pullRegistryFindings} from './pull-registry-findings.ts';
import {pullSettingsFindings} from './settings/pull-settings-findings.ts';
import {pullProxyAndTlsFindings} from './pull-proxy-and-tls-findings.ts';

const pullYourself = (text: string) => ({text, command: {run: ['{client}', 'pull', '{image}']}}) as const;

export const containerPullFindings = {
	pulled: {
		status: 'passed',
		short: ['pulled {imageCount} images', 'pulled {imageName}'],
		summary: 'Pulled {images}.',
	},
	'test-image-not-for-platform': {
		status: 'passed',
		short: 'the registry responds',
		summary: 'The registry responds, but {image} is not available for this platform.',
	},
	'consent-required': {
		status: 'skipped',
		short: 'Press r to allow the pull',
		summary: 'Not pulled: {images}. Pulling needs your consent.',
		meaning: 'A pull writes to the disk of this machine, and the image stays there.',
		fixes: {
			agreeOnRow: {text: 'On the screen, press r on this row and answer y.'},
			agreeAtStart: {
				text: 'Or agree when you start acr-doctor.',
				when: {isSingleImage: 'yes'},
				command: {run: ['acr-doctor', 'REGISTRY', '--image', '{image}', '--yes']},
			},
		},
		question: 'Pull {images} with {client}?',
	},
	...pullImageFindings,
	...pullRegistryFindings,
	...pullConnectionFindings,
	...pullNameFindings,
	'pull-timed-out': {
		status: 'failed',
		code,
		short: 'Pull stopped after 2 minutes',
		summary: [
			'The pull of {image} was stopped after two minutes, with {layersCompleted} of {layersStarted} layers.',
			'The pull of {image} was stopped after two minutes.',
		],
		meaning:
			'The connection is slow, the image is large, or a device on the network path stalls the connection.',
		fixes: {
			pullYourself: pullYourself('Pull the image in a shell to find out whether the pull makes progress.'),
			...allowPull,
			nameSmallerImage: {
				text: 'Test with a smaller image.',
				command: {run: ['acr-doctor', 'REGISTRY', '--image', 'IMAGE']},
			},
		},
	},
	...pullProxyAndTlsFindings,
	...pullClientFindings,
	...pullSettingsFindings,
	'client-failed': {
		status: 'failed',
		code,
		short: 'The pull failed',
		summary: [
			'The pull of {image} failed: {reason}',
			'The pull of {image} failed ({error}).',
			'The pull of {image} failed with exit code {exitCode}.',
		],
		meaning: 'acr-doctor does not know this error of {clientName}.',
		fixes: {
			pullYourself: pullYourself('Pull the image in a shell and read the full output.'),
			...useTokenWithoutClient,
		},
	},
} as const satisfies Record<string, Finding>;
