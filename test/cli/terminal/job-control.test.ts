import path from 'node:path';
import {execa} from 'execa';
import {expect, test} from 'vitest';
import {root} from '../../source-files.ts';

const module = JSON.stringify(path.join(root, 'source/cli/terminal/job-control.ts'));

/** Runs code in a session of its own. There, the system discards the signal of a suspension. */
const run = async (code: string): Promise<string> => {
	const script = `import {jobControl, suspend} from ${module};
		const log = word => () => console.log(word);
		const pause = () => new Promise(resolve => setTimeout(resolve, 50));
		const kept = setInterval(() => {}, 1000);
		${code}
		clearInterval(kept);`;
	const {stdout} = await execa(process.execPath, ['--input-type=module', '--eval', script], {detached: true});
	return stdout;
};

test.skipIf(process.platform === 'win32')(
	'signals of other processes reach the screen while it is open',
	async () => {
		const printed = await run(`
		const close = jobControl({onStop: log('stop'), onContinue: log('continue')});
		process.kill(process.pid, 'SIGTSTP');
		await pause();
		process.kill(process.pid, 'SIGCONT');
		await pause();
		close();
		process.kill(process.pid, 'SIGCONT');
		await pause();`);
		expect(printed.split('\n')).toEqual(['stop', 'continue']);
	},
);

test.skipIf(process.platform === 'win32')(
	'a suspension does not reach the listener, and restores it if the screen is open',
	async () => {
		const printed = await run(`
		const close = jobControl({onStop: log('stop'), onContinue: log('continue')});
		await suspend();
		console.log('back', process.listenerCount('SIGTSTP'));
		const suspended = suspend();
		close();
		await suspended;
		console.log('closed', process.listenerCount('SIGTSTP'));`);
		expect(printed.split('\n')).toEqual(['back 1', 'closed 0']);
	},
);
