import {expect, test} from 'vitest';
import {clientSettings} from '../../../../source/checks/containers/client-settings/client-settings.ts';
import {containerDaemon} from '../../../../source/checks/containers/container-daemon/container-daemon.ts';
import {success} from '../../../../source/engine/result.ts';
import {collect, commandOf, evaluate} from '../../bench.ts';
import {clientOf, configFile, openSettingsMachine} from '../client-settings/docker/docker-machine.ts';
import type {SettingsInput} from '../client-settings/docker/docker-machine.ts';

const notRunning =
	'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?';
const daemonFile = '/etc/docker/daemon.json';
const unitFile = '/usr/lib/systemd/system/docker.service';
const unit = '[Service]\nExecStart=/usr/bin/dockerd -H fd://\n';

/** Returns the verdict about a daemon on a machine with these files. docker prints this error. */
async function ask(stderr: string, input: SettingsInput, exitCode = 1) {
	const machine = await openSettingsMachine(input);
	const known = {'container-client': clientOf(input)};
	const settings = await collect(clientSettings, {system: machine.system, known});
	const {evidence} = await collect(containerDaemon, {
		system: {...machine.system, run: async () => success({exitCode, stdout: '', stderr})},
		known: {...known, 'client-settings': settings.evidence},
	});
	return evaluate(containerDaemon, evidence, known);
}

test('a daemon that is not running with a malformed daemon.json names the file and the line', async () => {
	const verdict = await ask(notRunning, {files: {[daemonFile]: '{\n"debug": true,\n}'}});
	expect(verdict).toMatchObject({
		status: 'failed',
		finding: 'daemon-settings-malformed',
		code: 'DOCKER_DAEMON_ERROR',
		summary: `${daemonFile}:3 is malformed, and no daemon is running.`,
	});
	expect(commandOf(verdict, 'startDockerService')).toBe('sudo systemctl start docker');
	expect(await ask(notRunning, {files: {[daemonFile]: '{}'}})).toMatchObject({finding: 'not-running'});
});

test('hosts in daemon.json beside a flag of the service explain a daemon that is not running', async () => {
	const files = {[daemonFile]: '{"hosts": ["unix:///var/run/docker.sock"]}', [unitFile]: unit};
	expect(await ask(notRunning, {files})).toMatchObject({
		finding: 'daemon-settings-conflict',
		summary: `hosts in ${daemonFile}:1 contradicts a flag in ${unitFile}:2, and no daemon is running.`,
	});
});

test('a running daemon is running, whatever its next start does', async () => {
	expect(await ask('', {files: {[daemonFile]: '{'}}, 0)).toMatchObject({finding: 'running'});
});

test('the settings of this machine do not explain a daemon elsewhere', async () => {
	const variables = {DOCKER_HOST: 'tcp://192.0.2.1:2375'};
	const error = 'Cannot connect to the Docker daemon at tcp://192.0.2.1:2375. Is the docker daemon running?';
	expect(await ask(error, {variables, files: {[daemonFile]: '{'}})).toMatchObject({
		finding: 'configured-daemon-unreachable',
	});
});

test('a missing context is named with the line that selects it', async () => {
	const error =
		'Failed to initialize: unable to resolve docker endpoint: context "gone": context not found: open /home/user/.docker/contexts/meta/28/meta.json: no such file or directory';
	expect(await ask(error, {files: {[configFile]: '{\n"currentContext": "gone"}'}})).toMatchObject({
		finding: 'context-not-found',
		summary: `The docker context gone, which ${configFile}:2 selects, does not exist.`,
	});
	expect(await ask(error, {variables: {DOCKER_CONTEXT: 'gone'}})).toMatchObject({
		summary: 'The docker context gone, which DOCKER_CONTEXT selects, does not exist.',
	});
});
