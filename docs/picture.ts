// Turns the screen that `tmux capture-pane -e -p` prints into docs/screen.svg. In a terminal of 80x24:
//   tmux new-session -d -s picture -x 80 -y 24 'node bin/acr-doctor.js demo'
//   tmux capture-pane -t picture -e -p | node docs/picture.ts > docs/screen.svg
import {text} from 'node:stream/consumers';

const cell = {width: 8.4, height: 18};
const colors: Readonly<Record<string, string>> = {
	31: '#f47067',
	32: '#8ddb8c',
	33: '#f69d50',
	35: '#dcbdfb',
	36: '#76e3ea',
	90: '#8b949e',
};

type Style = {color: string; isBold: boolean; isDim: boolean; isInverse: boolean};

const plain: Style = {color: '#d0d7de', isBold: false, isDim: false, isInverse: false};

const lines = (await text(process.stdin)).replace(/\n+$/, '').split('\n');
process.stdout.write(draw(lines));

function draw(rows: readonly string[]): string {
	const width = 80 * cell.width + 24;
	const height = rows.length * cell.height + 24;
	let style = plain;

	const body = rows.map((row, index) => {
		const y = 12 + (index + 0.75) * cell.height;
		let column = 0;
		// The style continues on the next line, as in a terminal.
		// oxlint-disable-next-line no-control-regex -- it searches for escapes
		const spans = row.split(/(\u001B\[[\d;]*m)/).map(part => {
			if (part.startsWith('\u001B')) {
				style = restyle(style, part.slice(2, -1).split(';'));
				return '';
			}

			const x = 12 + column * cell.width;
			column += Array.from(part).length;
			return part.trim() === '' ? '' : span(part, x, y, style);
		});
		return spans.join('');
	});

	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="The live screen of acr-doctor">
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="14" xml:space="preserve">
${body.filter(Boolean).join('\n')}
</g>
</svg>
`;
}

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
			case '7':
				return {...now, isInverse: true};
			case '27':
				return {...now, isInverse: false};
			case '39':
				return {...now, color: plain.color};
			default:
				return {...now, color: colors[code] ?? now.color};
		}
	}, style);
}

function span(part: string, x: number, y: number, {color, isBold, isDim, isInverse}: Style): string {
	const length = Array.from(part).length * cell.width;
	const background = isInverse
		? `<rect x="${x}" y="${y - cell.height * 0.75}" width="${length}" height="${cell.height}" fill="${color}"/>`
		: '';
	const weight = isBold ? ' font-weight="bold"' : '';
	const dim = isDim ? ' opacity="0.6"' : '';
	const fill = isInverse ? '#0d1117' : color;
	return `${background}<text x="${x}" y="${y}" fill="${fill}" textLength="${length}"${weight}${dim}>${escape(part)}</text>`;
}

function escape(part: string): string {
	return part.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
