import type fullWidth from 'string-width';
import {simpleWidth} from './simple-width.ts';

type FullWidth = typeof fullWidth;

/**
 * Returns the same width as the package string-width, but loads the package only for the first text that is not
 * simple.
 */
const stringWidth: FullWidth = (text, options = {}) => {
	const {ambiguousIsNarrow = true, countAnsiEscapeCodes = false} = options;
	// oxlint-disable-next-line no-control-regex -- A color starts with Escape.
	const plain = countAnsiEscapeCodes ? text : text.replaceAll(/\u001B\[[\d;]*m/g, '');
	return (ambiguousIsNarrow ? simpleWidth(plain) : undefined) ?? loadFullWidth()(text, options);
};

// esbuild bundles the required module. The module is evaluated at the first call.
const loadFullWidth = (): FullWidth => require('string-width').default;

export default stringWidth;
