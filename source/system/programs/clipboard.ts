import {stripControlCharacters} from '../../text/strip-control-characters.ts';

/** `auto` tries the local clipboard programs first, except over SSH, and then the terminal (OSC 52). */
type ClipboardMode = 'auto' | 'native' | 'osc52' | 'off';

/**
 * `copied`: a clipboard program succeeded. `sent`: the text was written to the terminal. The terminal can ignore the
 * text. `off`: nothing was copied.
 */
type CopyResult = 'copied' | 'sent' | 'off';

export type ClipboardInput = {
	readonly mode: ClipboardMode;
	readonly platform: string;
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly stdout: {readonly write: (text: string) => unknown};
};

/**
 * Maximum length in base64 characters. hterm allows 100,000 characters
 * (https://chromium.googlesource.com/apps/libapps/+/HEAD/hterm/etc/osc52.sh). `stripControlCharacters` truncates a text to
 * 64 Ki characters, which are at least 87,384 in base64. The limit is lower, so a truncated text is never sent.
 */
const maxEncodedLength = 80_000;

/** Time limit in milliseconds, because a clipboard program can wait for an unreachable display. */
const timeoutMs = 2000;

/**
 * Returns a function that copies a text as one line. The function removes control characters, because pasted control
 * characters could run a command. The function returns `off` if the mode is `off` or no method works.
 */
export const createClipboard =
	({mode, platform, env, stdout}: ClipboardInput) =>
	async (text: string): Promise<CopyResult> => {
		const line = stripControlCharacters(text);

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
	[SSH_CONNECTION, SSH_TTY, SSH_CLIENT].some(Boolean);

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

/** Passes the text on stdin, because other users of the machine can read the arguments of a program. */
async function copyWith(
	[file, ...words]: Program,
	text: string,
	env: ClipboardInput['env'],
): Promise<boolean> {
	const {execa} = await import('execa');
	const {failed} = await execa(file, words, {
		input: encodeFor(file, text),
		// Programs such as wl-copy keep running (https://man.archlinux.org/man/wl-copy.1). A pipe for the output would
		// stay open until the program ends.
		stdout: 'ignore',
		stderr: 'ignore',
		env,
		timeout: timeoutMs,
		reject: false,
	});

	return !failed;
}

const encodeFor = (file: string, text: string): string | Uint8Array =>
	file === 'clip.exe' && /[^ -~]/.test(text) ? Buffer.from(`\uFEFF${text}`, 'utf16le') : text;

/**
 * Returns false if the text is too long. The sequence is not wrapped for tmux, because a wrapped sequence needs the
 * option allow-passthrough (https://man.openbsd.org/tmux#allow-passthrough).
 */
function sendToTerminal(text: string, stdout: ClipboardInput['stdout']): boolean {
	const encoded = Buffer.from(text, 'utf8').toString('base64');

	if (encoded.length > maxEncodedLength) {
		return false;
	}

	stdout.write(`\u001B]52;c;${encoded}\u0007`);
	return true;
}
