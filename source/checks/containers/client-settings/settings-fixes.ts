import type {Fixes} from '../../../text/template.ts';
import {currentUserName, unixPlatforms} from '../shared-client-findings.ts';

export const code = 'CLIENT_SETTINGS_ERROR';

export const rechecks = ['container-daemon', 'container-pull'] as const;

/** `closed` is the owner of a file or folder that this user is not allowed to read. */
export const openFile = {
	takeOwnership: {
		text: 'After a sudo, root can own the file. Change the owner to your user.',
		on: unixPlatforms,
		when: {closed: 'of-root'},
		command: {run: ['sudo', 'chown', '-R', currentUserName, '{path}']},
		rechecks,
	},
	allowReading: {
		text: 'Allow your user to read and write the file.',
		on: unixPlatforms,
		when: {closed: 'of-this-user'},
		command: {run: ['chmod', '-R', 'u+rwX', '{path}']},
		rechecks,
	},
	useOwnFolder: {
		text: 'The folder {path} belongs to another user. Correct HOME or DOCKER_CONFIG, or run the client as that user.',
		when: {closed: 'of-another-user'},
	},
	removeFolder: {
		text: 'A container that mounts a missing file creates such a folder. Remove the folder.',
		when: {folderPath: true},
	},
} as const satisfies Fixes;

export const signInAgain = {
	signInAgain: {
		text: 'Or move the file away and sign in again.',
		command: {run: ['az', 'acr', 'login', '-n', 'REGISTRY']},
		rechecks,
	},
} as const satisfies Fixes;
