import Spinner from 'ink-spinner';

/** The mark of a running check: mounted for the rows in view only, so that nothing moves when nothing runs. */
export function StatusGlyph({ascii}: {readonly ascii: boolean}) {
	return <Spinner type={ascii ? 'line' : 'dots'} />;
}
