import {render} from 'ink-testing-library';
import {expect, onTestFinished, test} from 'vitest';
import {Welcome} from '../../source/ui/welcome.tsx';
import {screen as words} from '../../source/words/en/screen.ts';

function openWelcome(size: {readonly columns: number; readonly rows: number} = {columns: 80, rows: 24}) {
	const results: unknown[] = [];
	const app = render(
		<Welcome
			words={words}
			title="acr-doctor 0.1.0"
			parse={text =>
				/^[a-z0-9]{5,50}$/i.test(text)
					? {ok: true, preview: `${text.toLowerCase()}.azurecr.io`}
					: {ok: false, message: 'A name has 5 to 50 letters and digits.'}
			}
			finish={text => results.push(text)}
			interrupt={() => results.push('interrupted')}
		/>,
	);
	Object.defineProperty(app.stdout, 'columns', {value: size.columns});
	Object.defineProperty(app.stdout, 'rows', {value: size.rows});
	app.stdout.emit('resize');
	onTestFinished(() => app.unmount());

	return {results, frame: () => app.lastFrame() ?? '', press: (keys: string) => app.stdin.write(keys)};
}

test('the welcome says what this is and asks for one thing', async () => {
	const {frame} = openWelcome();
	await expect.poll(frame).toContain('hands you the fix.\n\n Registry\n           For example contoso');
	expect(frame()).toContain(' Enter check this machine  Esc leave');
});

test('what is typed is understood at once, and Enter takes it', async () => {
	const {frame, press, results} = openWelcome();
	await expect.poll(frame).toContain('Registry');
	press('Cont');
	await expect.poll(frame).toContain('A name has 5 to 50 letters and digits.');
	press('oso');
	await expect.poll(frame).toContain('contoso.azurecr.io');
	press('\r');
	await expect.poll(() => results).toEqual(['Contoso']);
});

test('Enter on nothing checks this machine alone', async () => {
	const {frame, press, results} = openWelcome();
	await expect.poll(frame).toContain('Without one, this');
	press('\r');
	await expect.poll(() => results).toEqual(['']);
});

test('Enter on what cannot be a registry says why', async () => {
	const {frame, press, results} = openWelcome();
	await expect.poll(frame).toContain('Registry');
	press('abc\r');
	await expect.poll(frame).toContain('A name has 5 to 50 letters and digits.');
	expect(results).toEqual([]);
});

test('a paste comes in without its line end, and Ctrl-U clears it', async () => {
	const {frame, press} = openWelcome();
	await expect.poll(frame).toContain('Registry');
	press('\u001B[200~contoso\n\u001B[201~');
	await expect.poll(frame).toContain('Registry  contoso\n');
	press('\u0015');
	await expect.poll(frame).toContain('For example');
});

test('letters that are commands elsewhere are letters here; Esc and Ctrl-C leave', async () => {
	const {frame, press, results} = openWelcome();
	await expect.poll(frame).toContain('Registry');
	press('q?jk');
	await expect.poll(frame).toContain('Registry  q?jk');
	press('\u001B');
	await expect.poll(() => results).toEqual([undefined]);
	press('\u0003');
	await expect.poll(() => results).toEqual([undefined, 'interrupted']);
});

test('on a low terminal the field is still there', async () => {
	const {frame} = openWelcome({columns: 40, rows: 8});
	await expect.poll(frame).toContain(' Registry');
	await expect.poll(() => frame().split('\n').length).toBeLessThanOrEqual(7);
});
