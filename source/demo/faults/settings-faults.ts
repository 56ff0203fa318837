import {createHash} from 'node:crypto';
import {hostOfRegistry} from '../azure-identifiers.ts';
import {faultsFor} from './fault.ts';

const settings = faultsFor('client-settings', 'CLIENT_SETTINGS_ERROR');

export const configFile = '/home/demo/.docker/config.json';
export const daemonFile = '/etc/docker/daemon.json';
export const unitFile = '/usr/lib/systemd/system/docker.service';
const host = hostOfRegistry('contosodemo');
const certificates = `/etc/docker/certs.d/${host}`;

const contextFile = (name: string): string =>
	`/home/demo/.docker/contexts/meta/${createHash('sha256').update(name).digest('hex')}/meta.json`;

const contextSetting = '{"currentContext": "build"}\n';

export const settingsFaults = {
	'login-file-unreadable': settings(
		'login-file-unreadable',
		'a folder is in place of the file with the sign-ins',
		{
			files: {[configFile]: {isFolder: true}},
		},
	),
	'login-file-malformed': settings('login-file-malformed', 'the file with the sign-ins is malformed', {
		files: {[configFile]: '{\n\t"auths": {},\n\t"credsStore": "pass",\n}\n'},
	}),
	'sign-in-malformed': settings('sign-in-malformed', 'a stored sign-in is not base64', {
		files: {[configFile]: `{\n\t"auths": {\n\t\t"${host}": {"auth": "demo:opens-nothing"}\n\t}\n}\n`},
	}),
	'helper-key-ignored': settings('helper-key-ignored', 'a key of credHelpers has a scheme', {
		files: {[configFile]: `{\n\t"credHelpers": {"https://${host}": "acr-env"}\n}\n`},
	}),
	'setting-ignored': settings('setting-ignored', 'daemon.json has the name of a flag as a setting', {
		files: {[daemonFile]: '{\n\t"registry-mirror": ["https://mirror.test"]\n}\n'},
	}),
	'proxy-percent-sign': settings('proxy-percent-sign', 'systemd changes % in the proxy of the daemon', {
		files: {[unitFile]: '[Service]\nEnvironment=HTTPS_PROXY=http://demo:opens%40nothing@proxy.test:3128\n'},
	}),
	'helper-missing': settings('helper-missing', 'the credential helper is not installed', {
		files: {[configFile]: '{\n\t"auths": {},\n\t"credsStore": "desktop"\n}\n'},
	}),
	'helper-failed': settings('helper-failed', 'the credential helper fails', {
		files: {[configFile]: '{\n\t"auths": {},\n\t"credsStore": "pass"\n}\n'},
		helper: {name: 'pass', exitCode: 1},
	}),
	'login-ignored': settings('login-ignored', 'a credential helper hides a stored sign-in', {
		files: {
			[configFile]: `{\n\t"auths": {"${host}": {"auth": "${btoa('demo:opens-nothing')}"}},\n\t"credsStore": "pass"\n}\n`,
		},
		helper: {name: 'pass', exitCode: 0},
	}),
	'helper-unmaintained': settings('helper-unmaintained', 'the credential helper is no longer maintained', {
		files: {[configFile]: '{\n\t"credsStore": "acr-linux"\n}\n'},
		helper: {name: 'acr-linux', exitCode: 0},
	}),
	'context-missing': settings('context-missing', 'the selected docker context was removed', {
		files: {[configFile]: contextSetting},
	}),
	'context-overridden': settings('context-overridden', 'DOCKER_HOST overrides the current docker context', {
		files: {
			[configFile]: contextSetting,
			[contextFile('build')]:
				'{"Name": "build", "Endpoints": {"docker": {"Host": "tcp://build.test:2376"}}}\n',
		},
		variables: {DOCKER_HOST: 'unix:///var/run/docker.sock'},
	}),
	'context-unusable': settings('context-unusable', 'the file of the docker context is malformed', {
		files: {[configFile]: contextSetting, [contextFile('build')]: '{"Name": "build"'},
	}),
	'engine-settings-malformed': settings('engine-settings-malformed', 'daemon.json is malformed', {
		files: {[daemonFile]: '{\n\t"debug": false\n\t"dns": []\n}\n'},
	}),
	'engine-settings-conflict': settings(
		'engine-settings-conflict',
		'daemon.json sets hosts that are also a flag',
		{
			files: {
				[daemonFile]: '{\n\t"hosts": ["unix:///var/run/docker.sock"]\n}\n',
				[unitFile]: '[Service]\nExecStart=/usr/bin/dockerd -H fd://\n',
			},
		},
	),
	'client-certificate-incomplete': settings(
		'client-certificate-incomplete',
		'a client certificate of the daemon has no key',
		{files: {[`${certificates}/client.cert`]: ''}},
	),
	'ca-file-not-pem': settings('ca-file-not-pem', 'a CA file of the daemon is not PEM', {
		files: {[`${certificates}/ca.crt`]: 'DER'},
	}),
	'insecure-registry': settings('insecure-registry', 'the daemon does not verify a registry', {
		files: {[daemonFile]: `{\n\t"insecure-registries": ["${host}"]\n}\n`},
	}),
	'proxy-overridden': settings('proxy-overridden', 'daemon.json and the service set different proxies', {
		files: {
			[daemonFile]: '{\n\t"proxies": {"https-proxy": "http://new.test:3128"}\n}\n',
			[unitFile]: '[Service]\nEnvironment=HTTPS_PROXY=http://old.test:3128\n',
		},
	}),
} as const;
