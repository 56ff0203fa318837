import {expect, test} from 'vitest';
import {readEngineProxy} from '../../../../source/checks/containers/docker-trust/read-engine-proxy.ts';

const read = (info: unknown) => readEngineProxy(JSON.stringify(info), 'contoso.azurecr.io', 443);

test('the proxy of dockerd is reported without its password', () => {
	expect(read({HTTPSProxy: 'http://xxxxx:xxxxx@proxy.test:3128', NoProxy: ''})).toBe('proxy.test:3128');
	expect(read({HTTPSProxy: 'proxy.test:3128'})).toBe('proxy.test:3128');
});

test('a daemon without a proxy, or with an exception for the registry, connects directly', () => {
	expect(read({HTTPSProxy: '', NoProxy: ''})).toBe('none');
	expect(read({HTTPSProxy: 'http://proxy.test:3128', NoProxy: 'localhost,.azurecr.io'})).toBe('none');
});

test('the proxy is unknown if docker info prints no proxy', () => {
	expect(read({})).toBeUndefined();
	expect(readEngineProxy('', 'contoso.azurecr.io', 443)).toBeUndefined();
	expect(read({HTTPSProxy: '%%%'})).toBeUndefined();
});
