import {expect, test} from 'vitest';
import {isIpAddress, safeValueNames, isSafeValue} from '../../source/text/placeholder-validation.ts';

const guid = '2f9c8e14-65ab-4d3f-8b72-91e0a4c6d358';

test.each([
	['registry', 'contoso'],
	['loginServer', 'contoso.azurecr.io'],
	['host', 'localhost'],
	['port', '65535'],
	['audience', 'https://management.azure.test:8443/'],
	['clientIp', '203.0.113.7'],
	['clientIp', '2001:db8::7'],
	['objectId', guid],
	['tenant', 'contoso.onmicrosoft.com'],
	['tenant', guid],
	['subscription', 'Pay-As-You-Go (2)'],
	['cloud', 'AzureUSGovernment'],
	['repository', 'team/my.app__x-y'],
	['principalType', 'ServicePrincipal'],
	['image', 'mcr.microsoft.com/mcr/hello-world:latest'],
	['image', `localhost:5000/team/app:V1.0@sha256:${'0'.repeat(64)}`],
	['imageInRegistry', 'team/app:1.0'],
	['context', 'build-server.1'],
	['variable', 'https_proxy'],
	['trustVariable', 'NODE_EXTRA_CA_CERTS'],
	['client', 'podman'],
	['client', '/usr/local/bin/nerdctl'],
	['network', 'office-network'],
	[
		'resourceId',
		`/subscriptions/${guid}/resourceGroups/a.b_(c)/providers/Microsoft.Network/virtualNetworks/office`,
	],
])('a command can contain the %s %s', (name, value) => {
	expect(isSafeValue(name, value)).toBe(true);
});

test.each([
	['registry', 'contoso-hash'],
	['registry', 'contoso\n'],
	['loginServer', '-oProxyCommand=x'],
	['loginServer', 'contoso.azurecr.io; reboot'],
	['loginServer', `${'a.'.repeat(127)}toolong`],
	['host', '10.0.0.4'],
	['port', '0'],
	['port', '65536'],
	['port', '443;'],
	['audience', 'http://management.azure.com'],
	['audience', 'https://x/$(reboot)'],
	['clientIp', '203.0.113.256'],
	['clientIp', '0127.0.0.1'],
	['clientIp', '203.0.113.7/24'],
	['clientIp', '::ffff:1.2.3.4.5'],
	['clientIp', '1::2::3'],
	['objectId', `${guid}'`],
	['tenant', '--help'],
	['subscription', 'a`b'],
	['cloud', '-x'],
	['repository', 'Team/App'],
	['repository', 'a//b'],
	['imageInRegistry', 'team/app:1;reboot'],
	['context', '-x'],
	['context', 'a b'],
	['principalType', 'Everyone'],
	['variable', 'PATH'],
	['trustVariable', 'SSL_CERT_FILE;'],
	['image', '-v'],
	['image', 'app;reboot'],
	['image', 'contoso.azurecr.io/app:'],
	['client', '--help'],
	['client', 'my docker'],
	['network', '-x'],
	['network', 'a b'],
	['resourceId', `/subscriptions/${guid}/resourceGroups`],
	[
		'network',
		`/subscriptions/${guid}/resourceGroups/a/providers/Microsoft.Network/virtualNetworks/office/subnets/b`,
	],
	[
		'resourceId',
		`/subscriptions/${guid}/resourceGroups/../providers/Microsoft.Network/virtualNetworks/office`,
	],
	['resourceId', `/subscriptions/${guid}/resourceGroups/a/providers/Microsoft.Network/virtualNetworks/..`],
	['resourceId', '/subscriptions/x/resourceGroups/y'],
	['resourceId', `/subscriptions/${guid}/resourceGroups/$(reboot)`],
])('%s never enters a command as %j', (name, value) => {
	expect(isSafeValue(name, value)).toBe(false);
});

test('an empty value never enters a command', () => {
	expect(safeValueNames.filter(name => isSafeValue(name, ''))).toEqual([]);
});

test.each(['reason', 'constructor', 'toString', '__proto__', ''])(
	'a value with the unknown name %j never enters a command',
	name => {
		expect(isSafeValue(name, 'contoso')).toBe(false);
	},
);

test('only a valid IP address is accepted', () => {
	expect(['1.2.3.4', '::', '::1', 'fe80::1', '::ffff:1.2.3.4'].every(isIpAddress)).toBe(true);
	expect(['1.2.3', '1.2.3.4.5', ':', 'fe80::1%eth0', '12345::', 'g::1'].some(isIpAddress)).toBe(false);
});
