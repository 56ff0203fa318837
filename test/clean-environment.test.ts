import {execFileSync} from 'node:child_process';
import {expect, test} from 'vitest';
import {cleanEnvironment} from './clean-environment.ts';

const ofMachine = {
	HTTPS_PROXY: 'http://127.0.0.1:9',
	http_proxy: 'http://127.0.0.1:9',
	ALL_PROXY: 'http://127.0.0.1:9',
	no_proxy: '*',
	NODE_EXTRA_CA_CERTS: '/nowhere.pem',
	SSL_CERT_FILE: '/nowhere.pem',
	LC_ALL: 'C',
	TZ: 'Australia/Lord_Howe',
	AZURE_CONFIG_DIR: '/nowhere',
	DOCKER_HOST: 'tcp://127.0.0.1:9',
	ACR_DOCTOR_LANG: 'ja',
	TERM: 'dumb',
	NO_COLOR: '1',
	FORCE_COLOR: '3',
};

test('no setting of the machine can affect a test', () => {
	const environment = {...ofMachine, PATH: '/bin', ACR_DOCTOR_REQUIRE_ALL: '1', LANG: 'C'};
	cleanEnvironment(environment);
	expect(environment).toEqual({PATH: '/bin', ACR_DOCTOR_REQUIRE_ALL: '1', LANG: 'C.UTF-8'});
});

test('workers and their child processes have none of these settings', () => {
	const evidence = execFileSync('env', {encoding: 'utf8'})
		.split('\n')
		.map(line => line.split('=')[0] ?? '');
	expect(evidence.filter(name => Object.hasOwn(ofMachine, name))).toEqual([]);
	expect(Object.keys(process.env).filter(name => Object.hasOwn(ofMachine, name))).toEqual([]);
});
