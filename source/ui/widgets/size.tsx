import {Box} from 'ink';
import {createContext, use} from 'react';
import type {ReactNode} from 'react';

/** The number of columns that are available for text. */
export const ColumnsContext = createContext(80);

export const useColumns = (): number => use(ColumnsContext);

type InsetProps = {
	readonly left?: number;
	/** The columns that other boxes on the same lines use. */
	readonly beside?: number;
	/** True if the children fill the available height, for example a scroll area. */
	readonly isFilling?: boolean;
	readonly children: ReactNode;
};

export const Inset = ({left = 0, beside = 0, isFilling = false, children}: InsetProps) => (
	<Box
		flexDirection="column"
		flexShrink={isFilling ? 1 : 0}
		flexGrow={isFilling ? 1 : 0}
		paddingLeft={left}
		paddingRight={isFilling ? beside : 0}
	>
		<ColumnsContext value={Math.max(1, useColumns() - left - beside)}>{children}</ColumnsContext>
	</Box>
);
