import {cleanLine} from '../../text/sanitise.ts';

/** `auto` takes a program of this machine where the person sits at it, and else asks the terminal. */
export type ClipboardMode = 'auto' | 'native' | 'osc52' | 'off';

/** Only a program of this machine says that it worked: what is sent to the terminal may be dropped there. */
export type CopyResult = 'copied' | 'sent' | 'off';

export type ClipboardInput = {
	readonly mode: ClipboardMode;
	readonly platform: string;
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly stdout: {readonly write: (text: string) => unknown};
};

/** Terminals drop what is longer, in encoded characters. */
const maxEncodedLength = 74_994;

/** How long a program may take, ms: some wait for a display that never answers. */
const timeoutMs = 2000;

/** Copies one line to the person's clipboard, without anything that a shell would run at once on pasting. */
export const createClipboard =
	({mode, platform, env, stdout}: ClipboardInput) =>
	async (text: string): Promise<CopyResult> => {
		const line = cleanLine(text);

		if (mode === 'off') {
			return 'off';
		}

		if (mode === 'native' || (mode === 'auto' && !isRemote(env))) {
			for (const program of programsFor(platform, env)) {
				if (await copyWith(program, line, env)) {
					return 'copied';
				}
			}
		}

		return mode !== 'native' && sendToTerminal(line, stdout) ? 'sent' : 'off';
	};

type Program = readonly [file: string, ...words: readonly string[]];

const isRemote = ({SSH_CONNECTION, SSH_TTY, SSH_CLIENT}: ClipboardInput['env']): boolean =>
	Boolean(SSH_CONNECTION ?? SSH_TTY ?? SSH_CLIENT);

function programsFor(platform: string, env: ClipboardInput['env']): readonly Program[] {
	if (platform === 'darwin') {
		return [['pbcopy']];
	}

	if (platform === 'win32') {
		return [['clip.exe']];
	}

	return [
		...(env.WSL_DISTRO_NAME ? [['clip.exe'] as const] : []),
		...(env.WAYLAND_DISPLAY ? [['wl-copy', '--type', 'text/plain'] as const] : []),
		...(env.DISPLAY
			? [['xclip', '-selection', 'clipboard'] as const, ['xsel', '--clipboard', '--input'] as const]
			: []),
	];
}

/** The text goes in on stdin: arguments can be read by everyone on the machine. */
async function copyWith(
	[file, ...words]: Program,
	text: string,
	env: ClipboardInput['env'],
): Promise<boolean> {
	const {execa} = await import('execa');
	const {failed} = await execa(file, words, {
		input: encodeFor(file, text),
		// The programs of X and Wayland stay behind to serve the text: their output must not be waited for.
		stdout: 'ignore',
		stderr: 'ignore',
		env,
		timeout: timeoutMs,
		reject: false,
	});

	return !failed;
}

/** clip.exe takes other text than ASCII as UTF-16 only, told by its mark. */
const encodeFor = (file: string, text: string): string | Uint8Array =>
	file === 'clip.exe' && /[^ -~]/.test(text) ? Buffer.from(`\uFEFF${text}`, 'utf16le') : text;

/** OSC 52, raw: tmux takes it as its own where it may, and wrapped it would be refused by default. */
function sendToTerminal(text: string, stdout: ClipboardInput['stdout']): boolean {
	const encoded = Buffer.from(text, 'utf8').toString('base64');

	if (encoded.length > maxEncodedLength) {
		return false;
	}

	stdout.write(`\u001B]52;c;${encoded}\u0007`);
	return true;
}
