import {expect, test} from 'vitest';
import {createPullProgress} from '../../../../source/checks/containers/container-pull/read-pull-progress.ts';

const follow = (...lines: readonly string[]) => {
	const watch = createPullProgress();
	lines.forEach(watch.take);
	return watch;
};

test('the layers of docker are counted as they come', () => {
	const watch = follow(
		'1: Pulling from hello',
		'a686fae23489: Pulling fs layer',
		'0123456789ab: Pulling fs layer',
		'0123456789ab: Already exists',
	);
	expect(watch.line()).toBe('1/2 0123456789ab: Already exists');
	watch.take('a686fae23489: Verifying Checksum');
	watch.take('a686fae23489: Pull complete');
	expect(watch.line()).toBe('2/2 a686fae23489: Pull complete');
	expect(watch.evidence()).toEqual({layers: 2, layersDone: 2, isRetried: false});
});

test('a layer that is tried again is told as docker tells it', () => {
	const watch = follow(
		'a686fae23489: Pulling fs layer',
		'0123456789ab: Already exists',
		'a686fae23489: Retrying in 5 seconds',
	);
	expect(watch.line()).toBe('1/2 a686fae23489: Retrying in 5 seconds');
	expect(watch.evidence()).toMatchObject({layers: 2, layersDone: 1, isRetried: true});
});

test('Podman tells what it copies, and what it tries again and why', () => {
	const warning =
		'time="2026-11-22T11:00:36Z" level=warning msg="Failed, retrying in 1s ... (1/3). Error: reading blob: connection refused"';
	const watch = follow(
		'Trying to pull registry.test/app:1...',
		'Copying blob sha256:3e9a574b263acbc4',
		warning,
	);
	expect(watch.evidence()).toEqual({layers: 1, layersDone: 0, isRetried: true});
	expect(watch.complaints()).toBe(warning);
});

test('before the first layer there is nothing to count', () => {
	expect(follow('Using default tag: latest').evidence()).toEqual({isRetried: false});
	expect(follow('Using default tag: latest').line()).toBe('Using default tag: latest');
});
