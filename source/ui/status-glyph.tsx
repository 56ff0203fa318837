import Spinner from 'ink-spinner';

/** Draws a spinner. Only visible running rows mount a spinner, so that an idle screen has no timer. */
export function StatusGlyph({ascii}: {readonly ascii: boolean}) {
	return <Spinner type={ascii ? 'line' : 'dots'} />;
}
