import {PassThrough} from 'node:stream';
import {render} from 'ink-testing-library';
import {expect, onTestFinished, test} from 'vitest';
import {createRunContext} from '../../source/cli/run/run-context.ts';
import {readTargets} from '../../source/cli/targets/targets.ts';
import {startDemo} from '../../source/demo/demo.ts';
import {isMachineFault} from '../../source/demo/faults/fault-registry.ts';
import type {FaultName} from '../../source/demo/faults/faults.ts';
import {flagsForFault, registryArgument} from '../../source/demo/faults/fault-flags.ts';
import {createDocument} from '../../source/output/json.ts';
import {codes} from '../../source/reference/codes.ts';
import type {Code} from '../../source/reference/codes.ts';
import {createSystem} from '../../source/system/system.ts';
import {contextOf} from '../ui/context-sample.ts';
import {drawRunScreen} from '../../source/ui/run/open-run-screen.tsx';
import {english} from '../languages/english.ts';

/** A fault that causes each code. */
const faultOf: Readonly<Record<Code, FaultName>> = {
	DOCKER_COMMAND_ERROR: 'docker-missing',
	DOCKER_DAEMON_ERROR: 'daemon-not-running',
	DOCKER_VERSION_ERROR: 'docker-version-broken',
	DOCKER_PULL_ERROR: 'docker-pull-untrusted',
	HELM_COMMAND_ERROR: 'helm-missing',
	HELM_VERSION_ERROR: 'helm-two',
	NOTARY_COMMAND_ERROR: 'notary-missing',
	NOTARY_VERSION_ERROR: 'notary-too-new',
	CMK_ERROR: 'key-identity-deleted',
	LOGIN_SERVER_ERROR: 'registry-name-free',
	CONNECTIVITY_DNS_ERROR: 'name-not-found',
	CONNECTIVITY_SSL_ERROR: 'self-signed',
	CONNECTIVITY_FORBIDDEN_ERROR: 'client-ip-denied',
	CONNECTIVITY_CHALLENGE_ERROR: 'not-a-registry',
	CONNECTIVITY_AAD_LOGIN_ERROR: 'basic-only',
	CONNECTIVITY_WWW_AUTHENTICATE_ERROR: 'challenge-malformed',
	CONNECTIVITY_REFRESH_TOKEN_ERROR: 'exchange-unauthorized',
	CONNECTIVITY_ACCESS_TOKEN_ERROR: 'token-unauthorized',
	CONNECTIVITY_TOOMANYREQUESTS_ERROR: 'too-many-requests',
	AZURE_SIGN_IN_ERROR: 'secret-expired',
	PRIVATE_ENDPOINT_DNS_ERROR: 'endpoint-resolves-elsewhere',
	CLIENT_SETTINGS_ERROR: 'login-file-malformed',
	AZURE_CLI_ERROR: 'azure-cli-broken',
	STORED_CREDENTIAL_ERROR: 'stored-password-refused',
};

test.each(codes)(
	'%s is on the screen and in the document, and x removes both when the demo removes the cause',
	{timeout: 60_000},
	async code => {
		const fault = faultOf[code];
		const {frame, press, documentOf, settled} = await openDemo(fault);

		await settled();
		await expect.poll(frame, polling).toContain(code);
		expect(codesIn(documentOf())).toContain(code);
		expect(documentOf()).toMatchObject({schemaVersion: 1});

		press('x');
		await expect.poll(frame, polling).toContain(english.words.screen.footer.answers);
		press('y');
		await expect.poll(frame, polling).toContain(english.words.screen.verdicts.healthy);
		await settled();
		expect(frame()).not.toContain(code);
		expect(codesIn(documentOf())).not.toContain(code);
	},
);

const polling = {timeout: 20_000};

/** Opens the screen of acr-doctor on a demo with this fault. The test presses the keys. */
async function openDemo(fault: FaultName) {
	const name = 'contosobroken';
	const demo = await startDemo({registries: {[name]: fault}});
	const system = createSystem({
		env: demo.environment,
		platform: 'linux',
		userAgent: 'acr-doctor/test',
		timeout: 15_000,
		fileRoot: demo.fileRoot,
		resolver: demo.resolver,
		dial: demo.dial,
		authorities: [demo.authorityCertificate],
		publicAuthorities: [demo.publicAuthorityCertificate],
		runtimeEnvironment: demo.runtimeEnvironment,
	});
	const {run, language} = createRunContext({
		targets: readTargets(
			{...flagsForFault(fault), words: [registryArgument(name, fault)]},
			{clouds: demo.clouds},
		),
		selection: isMachineFault(fault) ? {only: ['environment']} : {skip: ['environment']},
		system,
		timeout: 15_000,
		agrees: true,
		shell: 'posix',
		language: english,
	});
	const app = render(
		drawRunScreen(
			{
				run,
				context: contextOf(
					{language},
					{demo: {faultOf: () => demo.faultOf(name), lift: async () => demo.setFault(name, undefined)}},
				),
				closesWhenHealthy: false,
				loadLanguage: async () => language,
				copy: async () => 'copied',
				stdin: Object.assign(new PassThrough(), {setRawMode: () => undefined}),
				stdout: new PassThrough(),
			},
			() => undefined,
			close => onTestFinished(close),
		),
	);
	Object.defineProperty(app.stdout, 'rows', {value: 50});
	app.stdout.emit('resize');
	onTestFinished(async () => {
		app.unmount();
		run.cancel();
		await Promise.all([system.close(), demo.close()]);
	});
	run.start();

	return {
		frame: () => app.lastFrame() ?? '',
		press: (key: string) => app.stdin.write(key),
		settled: run.settled,
		documentOf: () =>
			createDocument({
				report: run.report.get(),
				language,
				tool: {name: 'acr-doctor', version: '0.0.0'},
				exitCode: 0,
			}),
	};
}

/** Returns all codes in the checks and diagnoses of a document. */
const codesIn = (document: unknown): readonly string[] =>
	[...JSON.stringify(document).matchAll(/"code":"(\w+)"/g)].map(([, code]) => code ?? '');
