import {chmod, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {causes, checks} from '../../source/checks/index.ts';
import {diagnose} from '../../source/engine/diagnosis.ts';
import {planJobs} from '../../source/engine/plan.ts';
import {createRun} from '../../source/engine/run.ts';
import {startDemo} from '../../source/demo/demo.ts';
import type {Demo} from '../../source/demo/demo.ts';
import {hostOfRegistry} from '../../source/demo/azure-identifiers.ts';
import {createSystem} from '../../source/system/system.ts';
import {makeFolder, startDaemon} from './daemons.ts';
import type {Daemon} from './daemons.ts';
import {needPrograms} from './prerequisites.ts';

let demo: Demo;
let place: Awaited<ReturnType<typeof makeFolder>>;
let proxy: Daemon | undefined;

beforeAll(async () => {
	demo = await startDemo();
	place = await makeFolder();
	// Squid gives up its root permissions before it reads its files, so every user must be able to read them.
	await chmod(place.folder, 0o755);
});

afterAll(async () => {
	await demo.close();
	await place.remove();
});

describe('Squid', () => {
	needPrograms('squid');

	beforeAll(async () => {
		const helper = path.join(place.folder, 'helper');
		const configuration = path.join(place.folder, 'squid.conf');
		await writeFile(helper, helperScript);
		await writeFile(path.join(place.folder, 'hosts'), `255.255.255.255 ${hostOfRegistry('contosodemo')}\n`);
		await chmod(helper, 0o755);
		proxy = await startDaemon('squid', async port => {
			await writeFile(configuration, squidConfiguration(port, helper, place.folder));
			return ['-N', '-n', `acrdoctor${port}`, '-f', configuration];
		});
	}, 30_000);

	afterAll(async () => proxy?.stop());

	test('that requires a password is reported without a password and with a wrong one', async () => {
		expect((await check(`http://127.0.0.1:${port()}`)).tls).toBe('proxy-authentication-required');
		expect((await check(`http://me:wrong@127.0.0.1:${port()}`)).tls).toBe('proxy-authentication-required');
	});

	test('accepts the right password with special characters, and reports that it cannot connect', async () => {
		expect((await check(`http://me:p%40ss%2Fword@127.0.0.1:${port()}`)).tls).toBe('proxy-cannot-connect');
	});

	test('that denies the host is distinguished from one that requires a password', async () => {
		const {tls, text} = await check(`http://me:p%40ss%2Fword@127.0.0.1:${port()}`, {registry: 'denied'});
		expect(tls).toBe('proxy-refused');
		expect(text).not.toMatch(/p@ss|p%40ss/);
	});
});

describe('mitmproxy, which inspects TLS', () => {
	needPrograms('mitmdump');

	beforeAll(async () => {
		proxy = await startDaemon('mitmdump', port => [
			'--quiet',
			'--listen-host=127.0.0.1',
			`--listen-port=${port}`,
			`--set=confdir=${place.folder}`,
			// mitmproxy creates its certificate without contacting the host.
			'--set=upstream_cert=false',
			'--set=connection_strategy=lazy',
		]);
	}, 30_000);

	afterAll(async () => proxy?.stop());

	test('is reported as inspection when registry and sign-in both have its CA', async () => {
		const {tls, causes: found} = await check(`http://127.0.0.1:${port()}`, {throughAll: true});
		expect(tls).toBe('untrusted-issuer');
		expect(found).toContain('tls-inspection');
	});

	test.each(['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'REQUESTS_CA_BUNDLE'])(
		'is trusted when %s contains its CA, and reported as an inspecting proxy',
		async variable => {
			const {tls, evidence} = await check(`http://127.0.0.1:${port()}`, {
				[variable]: path.join(place.folder, 'mitmproxy-ca-cert.pem'),
			});
			expect(tls).toBe('trusted-by-private-ca');
			expect(evidence).toMatchObject({acceptedBy: [variable]});
		},
	);
});

const port = (): number => proxy?.port ?? 0;

type CheckOptions = {
	readonly registry?: string;
	readonly throughAll?: boolean;
	readonly [variable: string]: unknown;
};

/** Runs the real checks on a demo registry through the proxy. */
async function check(
	url: string,
	{registry = 'contosodemo', throughAll = false, ...variables}: CheckOptions = {},
) {
	const system = createSystem({
		env: {
			...demo.environment,
			HTTPS_PROXY: url,
			NO_PROXY: throughAll ? '' : new URL(demo.cloud.authority).host,
			...Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, String(value)])),
		},
		platform: 'linux',
		userAgent: 'acr-doctor/test',
		timeout: 8000,
		fileRoot: demo.fileRoot,
		resolver: demo.resolver,
		dial: demo.dial,
		authorities: [demo.authorityCertificate],
	});
	const machine = {cloud: demo.cloud, clouds: [demo.cloud]};
	const run = createRun({
		jobs: planJobs({
			checks,
			machine,
			registries: new Map([[registry, {...machine, registry: {name: registry, port: 443}}]]),
		}),
		registries: [{key: registry, name: registry, cloud: demo.cloud.name}],
		system,
		timeout: 8000,
	});
	run.start();
	await run.settled();
	await system.close();

	const report = run.report.get();
	const outcome = report.rows.find(({checkId}) => checkId === 'tls')?.outcome;
	return {
		tls: outcome && 'finding' in outcome ? outcome.finding : outcome,
		evidence: outcome && 'evidence' in outcome ? outcome.evidence : undefined,
		causes: diagnose(report, causes).map(({cause}) => cause),
		text: JSON.stringify(report),
	};
}

/** Squid sends each user and password to its helper in one line. The encoding depends on the version of Squid. */
const helperScript = `#!/bin/sh
while read -r line; do
	case "$line" in
		'me p@ss/word' | 'me p%40ss%2Fword') echo OK ;;
		*) echo ERR ;;
	esac
done
`;

const squidConfiguration = (listen: number, helper: string, folder: string): string => `
http_port 127.0.0.1:${listen}
pid_filename ${folder}/squid.pid
cache_log /dev/null
access_log none
cache deny all
coredump_dir ${folder}
pinger_enable off
shutdown_lifetime 0 seconds
connect_timeout 1 seconds
# The name resolves to the broadcast address, which accepts no TCP; no DNS server is used.
hosts_file ${folder}/hosts
dns_nameservers 127.0.0.1
dns_timeout 1 seconds
auth_param basic program ${helper}
auth_param basic children 1
acl denied dstdomain ${hostOfRegistry('denied')}
acl known proxy_auth REQUIRED
http_access deny denied
http_access allow known
http_access deny all
`;
