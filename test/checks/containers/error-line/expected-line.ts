import type {ErrorLine} from '../../../../source/checks/containers/error-line/error-line.ts';

export type ExpectedLine = ErrorLine & {
	/**
	 * The output exactly as the program prints it, with other names: contoso for registries, and addresses that are
	 * reserved for documentation.
	 */
	readonly text: string;
	/** The public thread that contains the line, or the source file or page with its format. */
	readonly source: string;
};
