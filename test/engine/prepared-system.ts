import {failure, success} from '../../source/engine/result.ts';
import type {System} from '../../source/engine/system.ts';

/** A system with only the calls that a test prepares. Every other call throws. */
export const prepareSystem = (prepared: Partial<System> = {}): System => ({
	now: () => Date.now(),
	elapsed: () => performance.now(),
	proxyFor: () => undefined,
	resolve: refuse('resolve'),
	aliases: refuse('aliases'),
	handshake: refuse('handshake'),
	compareTrust: refuse('compareTrust'),
	request: refuse('request'),
	signIn: refuse('signIn'),
	run: refuse('run'),
	azureCliInstallation: async () => undefined,
	azureCliPrograms: async () => [],
	azureCliInSignIn: async () => undefined,
	containerLogins: refuse('containerLogins'),
	homeFolder: () => undefined,
	findProgram: name => `/usr/bin/${name}`,
	listHelperLogins: async () => success([]),
	storedCredential: async () => failure('NOT_STORED'),
	readFile: async () => failure('ENOENT'),
	listFolder: async () => failure('ENOENT'),
	variable: () => undefined,
	hide: text => text,
	runtimeEnvironment: () => ({
		platform: 'linux',
		architecture: 'x64',
		hostType: 'machine',
		isWsl: false,
		isRoot: false,
	}),
	clearCaches: () => {},
	...prepared,
});

const refuse = (name: string) => async (): Promise<never> => {
	throw new Error(`Nothing was prepared for ${name}.`);
};
