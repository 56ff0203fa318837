import {widthOf} from '../source/text/width.ts';

type Size = {readonly columns: number; readonly label: string};

/** Draws a screen as an SVG. `screen` contains escape sequences for colors. */
export function drawScreen(screen: string, {columns, label}: Size): string {
	const lines = screen.replace(/\s+$/, '').split('\n');
	const width = columns * cell.width + 2 * margin;
	const height = lines.length * cell.height + 2 * margin;
	let style = plain;

	const body = lines.map((line, index) => {
		const y = margin + index * cell.height;
		let column = 0;

		// The style continues on the next line, as in a terminal. Non-ASCII text is a separate part, because the
		// characters can have another width.
		// oxlint-disable-next-line no-control-regex -- the expression matches escape sequences
		return [...line.matchAll(/\u001B\[([\d;]*)m|[ -~]+|─+|[│╭╮╰╯▌]|[^ -~─│╭╮╰╯▌\u001B]+/g)]
			.map(([part, codes]) => {
				if (codes !== undefined) {
					style = restyle(style, codes.split(';'));
					return '';
				}

				const place = {x: margin + column * cell.width, y, width: widthOf(part) * cell.width};
				column += widthOf(part);
				return part.trim() === ''
					? ''
					: part.charAt(0) in shapes
						? drawShape(part, place, style)
						: drawText(part, place, style);
			})
			.join('');
	});

	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escape(label)}">
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
<g font-family="${fonts}" font-size="14" fill="none" xml:space="preserve">
${body.filter(Boolean).join('\n')}
</g>
</svg>
`;
}

const cell = {width: 8.4, height: 18};
const margin = 12;
const fonts =
	'ui-monospace, SFMono-Regular, Menlo, Consolas, Noto Sans Mono CJK SC, Sarasa Mono SC, MS Gothic, monospace';

const colors: Readonly<Record<string, string>> = {
	31: '#f47067',
	32: '#8ddb8c',
	33: '#f69d50',
	35: '#dcbdfb',
	36: '#76e3ea',
	90: '#8b949e',
};

type Style = {readonly color: string; readonly isBold: boolean; readonly isDim: boolean};

const plain: Style = {color: '#d0d7de', isBold: false, isDim: false};

function restyle(style: Style, codes: readonly string[]): Style {
	return codes.reduce<Style>((now, code) => {
		switch (code) {
			case '':
			case '0':
				return plain;
			case '1':
				return {...now, isBold: true};
			case '2':
				return {...now, isDim: true};
			case '22':
				return {...now, isBold: false, isDim: false};
			case '39':
				return {...now, color: plain.color};
			default:
				return {...now, color: colors[code] ?? now.color};
		}
	}, style);
}

/** The SVG paths of box characters in a cell. If drawn as text, box characters have gaps between them. */
const shapes: Readonly<Record<string, string>> = {
	'─': 'M0 9h',
	'│': 'M4.2 0v18',
	'╭': 'M4.2 18v-5q0-4 4.2-4',
	'╮': 'M0 9q4.2 0 4.2 4v5',
	'╰': 'M4.2 0v5q0 4 4.2 4',
	'╯': 'M0 9q4.2 0 4.2-4v-5',
	'▌': 'M2 0v18',
};

type Place = {readonly x: number; readonly y: number; readonly width: number};

function drawShape(part: string, {x, y, width: length}: Place, {color, isDim}: Style): string {
	const width = part === '▌' ? 4 : 1;
	const shape = `${shapes[part.charAt(0)]}${part.startsWith('─') ? round(length) : ''}`;
	return `<path d="${shape}" transform="translate(${round(x)} ${y})" stroke="${color}" stroke-width="${width}"${dim(isDim)}/>`;
}

function drawText(part: string, {x, y, width}: Place, {color, isBold, isDim}: Style): string {
	const weight = isBold ? ' font-weight="bold"' : '';
	return `<text x="${round(x)}" y="${y + cell.height * 0.75}" fill="${color}" textLength="${round(width)}"${weight}${dim(isDim)}>${escape(part)}</text>`;
}

const dim = (isDim: boolean): string => (isDim ? ' opacity="0.6"' : '');

const round = (value: number): number => Math.round(value * 10) / 10;

const escape = (part: string): string =>
	part.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
