import {expect, test} from 'vitest';
import type {RegistryName} from '../../source/engine/check.ts';
import type {Cloud} from '../../source/engine/cloud.ts';
import {isHostName, isSafeValue} from '../../source/text/placeholder-validation.ts';
import {cloudOfHost, parseTarget, registryInUrl, readRepository} from '../../source/engine/target.ts';
import {builtInClouds} from '../../source/reference/clouds.ts';
import {nastyPieces, randomTexts} from '../text/random-text.ts';

const own: Cloud = {
	...builtInClouds[0],
	name: 'OwnCloud',
	registrySuffix: '.cr.own.example',
	isBuiltIn: false,
};
const clouds: readonly Cloud[] = [...builtInClouds, own];

function read(text: string) {
	const parsed = parseTarget(text, clouds);
	return parsed.ok ? {...parsed.registry, cloud: parsed.cloud?.name, notes: parsed.notes} : parsed.problem;
}

const contoso = {name: 'contoso', host: 'contoso.azurecr.io', port: 443, cloud: 'AzureCloud', notes: []};
const digest = `sha256:${'0123456789abcdef'.repeat(4)}`;

test('a single word is a registry name without a cloud', () => {
	expect(read('contoso')).toEqual({name: 'contoso', port: 443, cloud: undefined, notes: []});
	expect(read('12345')).toMatchObject({name: '12345'});
});

test.each([
	'contoso.azurecr.io',
	'contoso.azurecr.io/',
	'contoso.azurecr.io:443',
	'https://contoso.azurecr.io',
	'https://contoso.azurecr.io/',
	'docker://contoso.azurecr.io',
	'  contoso.azurecr.io\n',
])('the login server can be written as %j', text => {
	expect(read(text)).toEqual(contoso);
});

test.each([
	['contoso.azurecr.io/app', 'app'],
	['contoso.azurecr.io/team/app:1.0', 'team/app'],
	[`contoso.azurecr.io/team/app@${digest}`, 'team/app'],
	[`contoso.azurecr.io/team/app:1.0@${digest}`, 'team/app'],
	['oci://contoso.azurecr.io/charts/app', 'charts/app'],
	['docker://contoso.azurecr.io/a__b/c-d.e:V1_x', 'a__b/c-d.e'],
])('the image %s is in the repository %s', (text, repository) => {
	expect(read(text)).toEqual({...contoso, repository, notes: ['repository-taken']});
});

const imageIn = (text: string) => {
	const parsed = parseTarget(text, clouds);
	return parsed.ok ? parsed.image : parsed.problem;
};

test.each([
	['contoso.azurecr.io/team/app:1.0', 'contoso.azurecr.io/team/app:1.0'],
	[`contoso.azurecr.io/app@${digest}`, `contoso.azurecr.io/app@${digest}`],
	[`contoso.azurecr.io/app:1.0@${digest}`, `contoso.azurecr.io/app:1.0@${digest}`],
	['Contoso.azurecr.io/Team/App:RC1', 'contoso.azurecr.io/team/app:RC1'],
	['contoso.azurecr.io:8443/app:1', 'contoso.azurecr.io:8443/app:1'],
	['contoso.azurecr.io:443/app:1', 'contoso.azurecr.io/app:1'],
	['localhost:8443/app:1', 'localhost:8443/app:1'],
	['contoso.westeurope.data.azurecr.io/app:1', 'contoso.azurecr.io/app:1'],
	['contoso-e8bwcdf6fmc2eda6.azurecr.io/app:1', 'contoso-e8bwcdf6fmc2eda6.azurecr.io/app:1'],
	['docker://contoso.azurecr.io/app:1', 'contoso.azurecr.io/app:1'],
	['docker pull "contoso.azurecr.io/app:1"', 'contoso.azurecr.io/app:1'],
])('%s names the image %s', (text, image) => {
	expect(imageIn(text)).toBe(image);
});

// A repository without a tag is not an image, and `oci://` names a Helm chart.
test.each(['contoso', 'contoso.azurecr.io', 'contoso.azurecr.io/team/app', 'oci://contoso.azurecr.io/web:1'])(
	'%s names no image',
	text => {
		expect(imageIn(text)).toBeUndefined();
	},
);

test('a port is kept, and localhost with a port is a registry', () => {
	expect(read('contoso.azurecr.io:8443/app')).toMatchObject({port: 8443, repository: 'app'});
	expect(read('localhost:8443/app')).toMatchObject({host: 'localhost', port: 8443, repository: 'app'});
});

test('capitals of the host become lower case with a note, capitals of a tag stay', () => {
	expect(read('Contoso')).toMatchObject({name: 'contoso', notes: ['lowered']});
	expect(read('HTTPS://Contoso.AzureCR.io')).toEqual({...contoso, notes: ['lowered']});
	expect(read('contoso.azurecr.io/app:RC1')).toMatchObject({notes: ['repository-taken']});
});

test('a data endpoint of a region is replaced by the login server', () => {
	expect(read('contoso.westeurope.data.azurecr.io')).toEqual({...contoso, notes: ['data-endpoint']});
	expect(read('contoso.westeurope.geo.azurecr.io')).toMatchObject({
		name: 'contoso',
		host: 'contoso.westeurope.geo.azurecr.io',
	});
});

test.each([
	['contoso.privatelink.azurecr.io', 'contoso.azurecr.io'],
	['contoso.westeurope.data.privatelink.azurecr.io', 'contoso.azurecr.io'],
	['contoso.privatelink.azurecr.cn', 'contoso.azurecr.cn'],
	['contoso-e8bwcdf6fmc2eda6.privatelink.azurecr.io', 'contoso-e8bwcdf6fmc2eda6.azurecr.io'],
	['contoso.privatelink.cr.own.example', 'contoso.cr.own.example'],
])('the private link name %s is corrected to the login server %s', (text, host) => {
	expect(read(text)).toMatchObject({name: 'contoso', host, notes: ['private-link']});
	expect(read(`${text}/team/app:1`)).toMatchObject({
		host,
		repository: 'team/app',
		notes: ['repository-taken', 'private-link'],
	});
});

test('a name that only looks like a private link name is not changed', () => {
	for (const host of [
		'privatelink.azurecr.io',
		'a.b.privatelink.azurecr.io',
		'contoso.privatelink.westeurope.azurecr.io',
		'contoso.privatelink.example.com',
	]) {
		expect(read(host)).toMatchObject({host, notes: []});
	}
});

test.each([
	'ghcr.io',
	'ghcr.io/foo/bar',
	'GHCR.io/Foo/bar:1',
	'docker.io',
	'docker.io/library/nginx:latest',
	'registry-1.docker.io',
	'quay.io.',
	'public.ecr.aws/nginx/nginx',
	'123456789012.dkr.ecr.eu-west-1.amazonaws.com/app',
	'123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn/app',
	'gcr.io',
	'eu.gcr.io/project/app',
	'europe-docker.pkg.dev/project/repository/app',
	'registry.gitlab.com/group/project',
	'mcr.microsoft.com/hello-world',
	'contoso.jfrog.io:443/docker/app',
	'https://hub.docker.com/_/nginx',
	'docker://quay.io/podman/hello',
	'docker pull ghcr.io/foo/bar:1',
	'localhost:5000',
	'localhost:5000/app',
])('%s is a registry of another service', text => {
	expect(read(text)).toBe('other-registry');
});

test.each(['ghcr.io.azurecr.io', 'myghcr.io', 'localhost:5001', 'quay.example.com', 'amazonaws.com'])(
	'%s is not taken for a registry of another service',
	text => {
		expect(read(text)).not.toBe('other-registry');
	},
);

test('a registered cloud can have the suffix of another service', () => {
	const registered = [...builtInClouds, {...own, registrySuffix: '.azure.jfrog.io'}];
	expect(parseTarget('contoso.azure.jfrog.io/app', registered)).toMatchObject({
		ok: true,
		cloud: {name: 'OwnCloud'},
	});
	expect(parseTarget('contoso.jfrog.io/app', registered)).toMatchObject({problem: 'other-registry'});
});

test('the hash of a login server is not part of the registry name', () => {
	expect(read('contoso-e8bwcdf6fmc2eda6.azurecr.io')).toMatchObject({
		name: 'contoso',
		host: 'contoso-e8bwcdf6fmc2eda6.azurecr.io',
	});
	expect(read('contoso-e8bwcdf6fmc2eda6')).toMatchObject({
		name: 'contoso',
		label: 'contoso-e8bwcdf6fmc2eda6',
	});
});

test.each([
	['contoso.azurecr.cn', 'AzureChinaCloud'],
	['contoso.azurecr.us', 'AzureUSGovernment'],
	['contoso.cr.own.example', 'OwnCloud'],
	['contoso.azurecr.io.evil.example', undefined],
	['contosoazurecr.io', undefined],
])('the host %s belongs to the cloud %s', (host, cloud) => {
	expect(read(host)).toMatchObject({host, cloud});
	expect(cloudOfHost(host, clouds)?.name).toBe(cloud);
});

test('a suffix alone is not a registry', () => {
	expect(cloudOfHost('.azurecr.io', clouds)).toBeUndefined();
});

test.each([
	['', 'empty'],
	[' \t\n', 'empty'],
	['abcd', 'registry-name'],
	['a'.repeat(51), 'registry-name'],
	['con_toso', 'registry-name'],
	['-contoso', 'registry-name'],
	['contoso; rm -rf /', 'registry-name'],
	['$(reboot)', 'registry-name'],
	['レジストリ', 'registry-name'],
	['contoso\nfabrikam', 'registry-name'],
	['contoso..azurecr.io', 'host-name'],
	['-contoso.azurecr.io', 'host-name'],
	['contoso.azurecr.io?x=1', 'host-name'],
	['cøntoso.azurecr.io', 'host-name'],
	[`${'a'.repeat(64)}.azurecr.io`, 'host-name'],
	['10.0.0.4', 'ip-address'],
	['10.0.0.4:5000/app', 'ip-address'],
	['contoso.azurecr.io:0', 'port'],
	['contoso.azurecr.io:65536', 'port'],
	['contoso.azurecr.io:', 'port'],
	['contoso.azurecr.io:https', 'port'],
	['user:password@contoso.azurecr.io', 'port'],
	['team/app:1.0', 'image-without-registry'],
	['app:1', 'image-without-registry'],
	['nginx:latest', 'image-without-registry'],
	['my-app:1.2', 'image-without-registry'],
	['localhost:latest', 'port'],
	['contoso.azurecr.io//app', 'image-reference'],
	['contoso.azurecr.io/app:', 'image-reference'],
	['contoso.azurecr.io/app@sha256:short', 'image-reference'],
	['contoso.azurecr.io/a b', 'image-reference'],
	['contoso.azurecr.io/../etc', 'image-reference'],
	['https://contoso.azurecr.io/app', 'url-with-path'],
	['contoso.azurecr.io/v2/', 'url-with-path'],
	['contoso.azurecr.io/oauth2/token', 'url-with-path'],
	['http://contoso.azurecr.io', 'scheme'],
	['ftp://contoso.azurecr.io', 'scheme'],
])('%j is not a registry: %s', (text, problem) => {
	expect(read(text)).toBe(problem);
});

test('invisible characters are rejected', () => {
	expect(read('contoso\u202E')).toBe('registry-name');
	expect(read('con\u200Btoso.azurecr.io')).toBe('host-name');
	expect(read('contoso.azurecr.io/ap\u0000p')).toBe('image-reference');
});

test('any input is either rejected or gives a valid host, name, port and repository', () => {
	const pieces = [...nastyPieces, 'contoso', '.azurecr.io', '/app', ':1.0', 'https://'];
	const all = randomTexts(5000, pieces, 5).map(text => parseTarget(text, clouds));
	const registries = all.flatMap(parsed => (parsed.ok ? [parsed.registry] : []));

	expect(registries.length).toBeGreaterThan(10);
	expect(registries.filter(registry => !isSound(registry))).toEqual([]);
});

const isSound = ({name, host = 'none', port, repository = 'none'}: RegistryName): boolean =>
	/^[a-z0-9.-]+$/.test(name) && isHostName(host) && port > 0 && isSafeValue('repository', repository);

test.each(['a', 'a/', '-', ':', '.', 'a.', '_', '@', '/'])(
	// test/growth measures the CPU time of these inputs.
	'a very long text of %j is rejected',
	piece => {
		expect(parseTarget(piece.repeat(200_000), clouds).ok).toBe(false);
		expect(parseTarget(`contoso.azurecr.io/a${piece.repeat(200_000)}!`, clouds).ok).toBe(false);
	},
);

test('a host that ends in a dot, as in DNS tools, is accepted', () => {
	expect(read('contoso.azurecr.io.')).toMatchObject({name: 'contoso', host: 'contoso.azurecr.io'});
});

test.each([
	['https://contoso.azurecr.io/team/app:1.0', 'contoso.azurecr.io/team/app:1.0'],
	['https://contoso.azurecr.io/v2/', 'contoso.azurecr.io'],
	['contoso.azurecr.io/v2/team/app/manifests/1.0', 'contoso.azurecr.io'],
	['HTTPS://contoso.azurecr.io/oauth2/token?service=contoso.azurecr.io', 'contoso.azurecr.io'],
	[' https://contoso.azurecr.io/team/app?x=1#y ', 'contoso.azurecr.io/team/app'],
])('the form turns the URL %j into %j', (address, place) => {
	expect(registryInUrl(address)).toBe(place);
	expect(parseTarget(place, builtInClouds).ok).toBe(true);
});

test.each([
	'docker pull contoso.azurecr.io/team/app:1.0',
	'sudo docker image pull  contoso.azurecr.io/team/app',
	'podman pull contoso.azurecr.io/team/app@sha256:'.concat('0'.repeat(64)),
	'docker pull --platform linux/amd64 contoso.azurecr.io/team/app:1',
	'sudo docker pull "contoso.azurecr.io/team/app:1"',
	'"contoso.azurecr.io/team/app"',
	"'Contoso.azurecr.io/team/app'",
	'`contoso.azurecr.io/team/app:1`',
])('the copied text %j is parsed as its image', text => {
	expect(parseTarget(text, builtInClouds)).toMatchObject({
		ok: true,
		registry: {host: 'contoso.azurecr.io', repository: 'team/app'},
	});
});

test('a repository is accepted with a tag and with capitals', () => {
	expect(readRepository(' Team/App:1.0 ')).toBe('team/app');
	expect(readRepository('team/app@sha256:'.concat('0'.repeat(64)))).toBe('team/app');
	expect(readRepository('team app')).toBeUndefined();
	expect(readRepository('')).toBeUndefined();
});
