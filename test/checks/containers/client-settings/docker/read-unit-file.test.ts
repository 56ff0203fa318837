import {expect, test} from 'vitest';
import {
	readEnvironmentFile,
	readUnitFile,
	splitWords,
} from '../../../../../source/checks/containers/client-settings/docker/read-unit-file.ts';

test('only the settings of the section [Service] are read, with their lines', () => {
	const text = `[Unit]
Description=Docker

[Service]
# A comment
; Another comment
Environment="HTTPS_PROXY=http://proxy:3128" \\
  # A comment between the lines
  NO_PROXY=localhost
ExecStart = /usr/bin/dockerd -H fd://
Broken
[Install]
Environment=NOT=READ
`;
	expect(readUnitFile(text)).toEqual([
		{name: 'Environment', value: '"HTTPS_PROXY=http://proxy:3128"  NO_PROXY=localhost', line: 7},
		{name: 'ExecStart', value: '/usr/bin/dockerd -H fd://', line: 10},
	]);
});

test('an environment file is read, with quotes and export', () => {
	const text =
		'# comment\nexport HTTPS_PROXY="http://proxy:3128"\nDOCKER_OPTS=\'-D --dns 8.8.8.8\'\nno equals\nEMPTY=\n';
	expect(readEnvironmentFile(text)).toEqual([
		{name: 'HTTPS_PROXY', value: 'http://proxy:3128', line: 2},
		{name: 'DOCKER_OPTS', value: '-D --dns 8.8.8.8', line: 3},
		{name: 'EMPTY', value: '', line: 5},
	]);
});

test.each([
	['', []],
	['  a  b ', ['a', 'b']],
	['"a b" c', ['a b', 'c']],
	['A=\'b "c"\' d', ['A=b "c"', 'd']],
	[String.raw`a\ b "c\"d"`, ['a b', 'c"d']],
	['""', ['']],
])('%j is split into words', (text, words) => {
	expect(splitWords(text)).toEqual(words);
});
