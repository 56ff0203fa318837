import Spinner from 'ink-spinner';

/** Mounted only for visible running rows, so that an idle screen has no timer. */
export function StatusGlyph({ascii}: {readonly ascii: boolean}) {
	return <Spinner type={ascii ? 'line' : 'dots'} />;
}
