import {expect, test} from 'vitest';
import {checks} from '../../source/checks/index.ts';
import type {Fix} from '../../source/text/template.ts';
import {fixConditions} from './fix-conditions.ts';

const commandOf = ({command}: Fix): string =>
	command && 'run' in command
		? command.run.map(word => (typeof word === 'string' ? word : `$(${word.output.join(' ')})`)).join(' ')
		: '';

/** Commands that change the rights of a user, the files or services of the machine, or what Azure allows. */
const isChange =
	/\b(?:usermod|chmod|chown|reinstall|restart|shutdown|logout|prune|extension remove|credential reset|delete|network-rule add|public-network-enabled)\b|--bypass/;

const isInstallation = /\breinstall|\binstall\b.*\bagain\b/i;

const conditionOf = ({when, on}: Fix): string =>
	[
		...(on === undefined ? [] : [`on ${[on].flat().join(', ')}`]),
		...Object.entries(when ?? {}).map(([name, value]) => `${name} ${[value].flat().join(' or ')}`),
	].join('; ');

const changes = checks.flatMap(({id, findings}) =>
	Object.entries(findings).flatMap(([problem, finding]) =>
		Object.entries<Fix>(finding.fixes ?? {})
			.filter(([, fix]) => isChange.test(commandOf(fix)) || isInstallation.test(fix.text))
			.map(([name, fix]) => [`${id} ${problem} ${name}`, conditionOf(fix)] as const),
	),
);

test('a fix that changes this machine or the registry appears only under the conditions in the table', () => {
	expect(Object.fromEntries(changes)).toEqual(fixConditions);
});

test('acr-doctor advises to join the docker group only for a closed local socket, or on the remote host', () => {
	const joining = checks.flatMap(({id, findings}) =>
		Object.entries(findings).flatMap(([problem, finding]) =>
			Object.values<Fix>(finding.fixes ?? {})
				.map(commandOf)
				.filter(command => /usermod -aG docker/.test(command))
				.map(command => `${id} ${problem}: ${command}`),
		),
	);
	expect(new Set(joining)).toEqual(
		new Set([
			'container-daemon permission-denied: sudo usermod -aG docker $(id -un)',
			'container-daemon remote-permission-denied: ssh -t {sshDestination} sudo usermod -aG docker {remoteUser}',
		]),
	);
});
