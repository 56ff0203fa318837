import {expect, test} from 'vitest';
import {createPullProgressReader} from '../../../../source/checks/containers/container-pull/read-pull-progress.ts';

const read = (...lines: readonly string[]) => {
	const reader = createPullProgressReader();
	lines.forEach(reader.readLine);
	return reader;
};

test('the progress line counts the layers that Docker completes', () => {
	const reader = read(
		'1: Pulling from hello',
		'a686fae23489: Pulling fs layer',
		'0123456789ab: Pulling fs layer',
		'0123456789ab: Already exists',
	);
	expect(reader.progressLine()).toBe('1/2 0123456789ab: Already exists');
	reader.readLine('a686fae23489: Verifying Checksum');
	reader.readLine('a686fae23489: Pull complete');
	expect(reader.progressLine()).toBe('2/2 a686fae23489: Pull complete');
	expect(reader.progress()).toEqual({layersStarted: 2, layersCompleted: 2, isRetried: false});
});

test('the progress line shows that Docker retries a layer', () => {
	const reader = read(
		'a686fae23489: Pulling fs layer',
		'0123456789ab: Already exists',
		'a686fae23489: Retrying in 5 seconds',
	);
	expect(reader.progressLine()).toBe('1/2 a686fae23489: Retrying in 5 seconds');
	expect(reader.progress()).toMatchObject({layersStarted: 2, layersCompleted: 1, isRetried: true});
});

test('a retry of Podman is counted, and its reason is kept', () => {
	const warning =
		'time="2026-11-22T11:00:36Z" level=warning msg="Failed, retrying in 1s ... (1/3). Error: reading blob: connection refused"';
	const reader = read(
		'Trying to pull registry.test/app:1...',
		'Copying blob sha256:3e9a574b263acbc4',
		warning,
	);
	expect(reader.progress()).toEqual({layersStarted: 1, layersCompleted: 0, isRetried: true});
	expect(reader.lastErrors()).toBe(warning);
});

test('before the first layer there are no counts', () => {
	expect(read('Using default tag: latest').progress()).toEqual({isRetried: false});
	expect(read('Using default tag: latest').progressLine()).toBe('Using default tag: latest');
});

test('the progress line hides secrets and has at most 60 characters', () => {
	const line = read(`fetching https://blob.test/x?sig=abcdef%2F123&se=1 ${'x'.repeat(100)}`).progressLine();
	expect(line).not.toContain('abcdef');
	expect(line).toHaveLength(60);
});
