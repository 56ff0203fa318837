import {expect, test} from 'vitest';
import {clientSettings} from '../../../../source/checks/containers/client-settings/client-settings.ts';
import {containerDaemon} from '../../../../source/checks/containers/container-daemon/container-daemon.ts';
import {success} from '../../../../source/engine/result.ts';
import {collect, evaluate} from '../../bench.ts';
import {contextOf} from '../client-settings/context-of.ts';

type Machine = Omit<Parameters<typeof contextOf>[0], 'kind'>;

/** Returns the verdict about `podman info` on a machine with these files. Podman prints the message. */
async function examine(stderr: string, machine: Machine) {
	const context = await contextOf({kind: 'podman', ...machine});
	const {evidence: settings} = await clientSettings.collect(context);
	const {evidence} = await collect(containerDaemon, {
		known: {
			'container-client': {
				command: 'podman',
				kind: 'podman',
				version: '5.7.0',
				platform: 'linux',
				hostType: 'machine',
				isWsl: false,
			},
			'client-settings': settings,
		},
		system: {
			run: async () => success({exitCode: 125, stdout: '', stderr}),
			variable: context.system.variable,
			runtimeEnvironment: context.system.runtimeEnvironment,
		},
	});
	return evaluate(containerDaemon, evidence);
}

const registries = '/etc/containers/registries.conf';
const containers = '/etc/containers/containers.conf';

test('a malformed registries.conf has its line', async () => {
	const message = `Error: getting registries: loading registries configuration "${registries}": toml: line 3: expected '.' or ']' to end table name, but got '\\n' instead`;
	expect(await examine(message, {files: {[registries]: '\n\n[[registry\n'}})).toMatchObject({
		finding: 'settings-file-invalid',
		summary: `Podman cannot use line 3 of ${registries}.`,
	});
	expect(await examine(message, {})).toMatchObject({
		summary: `Podman cannot use its settings in ${registries}.`,
	});
});

const unreachable =
	'Cannot connect to Podman. Please verify your connection to the Linux system using `podman system connection list`, or try `podman machine init` and `podman machine start` to manage a new Linux VM\nError: unable to connect to Podman socket: failed to connect: dial tcp 192.0.2.1:8080: connect: connection refused';

test('a service that containers.conf turns on has the file that turns it on', async () => {
	const files = {
		[containers]:
			'[engine]\nremote = true\nactive_service = "build"\n[engine.service_destinations.build]\nuri = "tcp://192.0.2.1:8080"\n',
	};
	const verdict = await examine(unreachable, {files});
	expect(verdict).toMatchObject({
		finding: 'podman-service-unreachable',
		summary: `No Podman service responds at tcp://192.0.2.1:8080. ${containers}:2 makes Podman use that service.`,
	});
	expect(verdict.fixes.map(({name}) => name)).not.toContain('startPodmanMachine');
	expect(await examine(unreachable, {files: {[containers]: '[engine]\nremote = true\n'}})).toMatchObject({
		summary: `The Podman service does not respond. ${containers}:2 makes Podman use that service.`,
	});
});

test('without a service in containers.conf, the Podman machine is not running', async () => {
	expect(await examine(unreachable, {})).toMatchObject({finding: 'podman-machine-not-running'});
});

test('a variable that selects the service comes before containers.conf', async () => {
	const machine = {
		files: {[containers]: '[engine]\nremote = true\n'},
		variables: {CONTAINER_HOST: 'tcp://192.0.2.1:8080'},
	};
	expect(await examine(unreachable, machine)).toMatchObject({finding: 'configured-daemon-unreachable'});
});
