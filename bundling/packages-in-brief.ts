import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {Plugin} from 'esbuild';

/** What replaces a part of a package's file; it throws where the part is not found. */
type Change = {readonly from: string | RegExp; readonly to: (...found: readonly string[]) => string};

/** Changes files of packages as they are bundled. The package may have moved on by then: that has to be looked at. */
const changing = (name: string, files: RegExp, changes: readonly Change[]): Plugin => ({
	name,
	setup(build) {
		build.onLoad({filter: files, namespace: 'file'}, async ({path: file}) => {
			let contents = await readFile(file, 'utf8');

			for (const {from, to} of changes) {
				const before = contents;
				contents = contents.replaceAll(from, (...found: readonly string[]) => to(...found));

				if (contents === before) {
					throw new Error(`${file} holds no ${from.toString()} any more: look whether it needs this.`);
				}
			}

			return {contents};
		});
	},
});

/** Ink imports React's developer tools, which are not there, and looks for DEV in the environment of whoever runs it. */
const withoutDeveloperTools = [
	changing('without-developer-tools', /[\\/]ink[\\/]build[\\/]devtools\.js$/, [
		{from: /^[^]*$/g, to: () => ''},
	]),
	changing('without-developers', /[\\/]ink[\\/]build[\\/](?:ink|reconciler)\.js$/, [
		{from: `process.env['DEV'] === 'true'`, to: () => 'false'},
	]),
];

/** Of package.json the program needs two words. */
const ownPackage = (root: string): Plugin => ({
	name: 'own-package-in-brief',
	setup(build) {
		build.onLoad({filter: /[\\/]package\.json$/}, async ({path: file}) => {
			if (file !== path.join(root, 'package.json')) {
				return undefined;
			}

			const {name, version} = JSON.parse(await readFile(file, 'utf8'));
			return {contents: JSON.stringify({name, version}), loader: 'json'};
		});
	},
});

/**
 * undici's own index loads fetch, WebSocket, caches and mocks too, which is most of it; of what `source` imports
 * from it these are the parts. Another name imported from it does not build.
 */
const undici = (root: string): Plugin => ({
	name: 'undici-in-brief',
	setup(build) {
		const parts = [
			`import Dispatcher from 'undici/lib/dispatcher/dispatcher.js';`,
			`import request from 'undici/lib/api/api-request.js';`,
			`export {default as Agent} from 'undici/lib/dispatcher/agent.js';`,
			`export {default as errors} from 'undici/lib/core/errors.js';`,
			'Object.assign(Dispatcher.prototype, {request});',
		];

		build.onResolve({filter: /^undici$/}, ({path: name}) => ({path: name, namespace: 'in-brief'}));
		build.onLoad({filter: /^undici$/, namespace: 'in-brief'}, () => ({
			contents: parts.join('\n'),
			resolveDir: root,
		}));
	},
});

/** yoga-layout gets its program by fetch(), from an address that holds it; Node would load all of its fetch for that. */
const yoga = changing('yoga-in-brief', /[\\/]yoga-wasm-base64-esm\.js$/, [
	{
		from: /(loadYoga = loadYoga \|\| )\{\};([^]*)(data:application\/octet-stream;base64,)([\w+/=]+)/g,
		to: (_, start = '', between = '', address = '', program = '') =>
			`${start}{wasmBinary: Buffer.from('${program}', 'base64')};${between}${address}`,
	},
]);

/** What asks Entra for a token wants to know whether it sends a form of fetch's, for which Node would load all of fetch. */
const forms = changing(
	'forms-in-brief',
	/[\\/]ts-http-runtime[\\/]dist[\\/]esm[\\/](?:formData|client[\\/]sendRequest)\.js$/,
	[{from: 'typeof FormData !== "undefined"', to: () => 'false'}],
);

/** Node loads its module of measurements, 9 ms, for the global that React's scheduler reads the time by. */
const scheduler = changing('scheduler-in-brief', /[\\/]scheduler\.production\.js$/, [
	{
		from: /^/g,
		to: () =>
			'const performance = {now: () => process.hrtime().reduce((seconds, rest) => seconds * 1e3 + rest / 1e6)};',
	},
]);

/** Ink and what it uses part every text into what a person sees as one character. */
const segmenters = (root: string): Plugin =>
	changing(
		'segmenters-in-brief',
		/[\\/](?:ansi-tokenize[\\/]build[\\/]tokenize|line-update|tokenize-ansi|wrap-ansi[\\/]index)\.js$/,
		[
			{from: 'new Intl.Segmenter(', to: () => 'createSegmenter('},
			{
				from: /^/g,
				to: () =>
					`import {createSegmenter} from ${JSON.stringify(path.join(root, 'bundling/segmenter.ts'))};\n`,
			},
		],
	);

/** Of ninety spinners two are drawn. */
const spinners: Plugin = {
	name: 'spinners-in-brief',
	setup(build) {
		build.onLoad({filter: /[\\/]cli-spinners[\\/]spinners\.json$/}, async ({path: file}) => {
			const {dots, line} = JSON.parse(await readFile(file, 'utf8'));
			return {contents: JSON.stringify({dots, line}), loader: 'json'};
		});
	},
};

/** string-width makes its tables when it is loaded; they are needed for text that is not simple, if ever there is one. */
const stringWidth = (root: string): Plugin => ({
	name: 'string-width-in-brief',
	setup(build) {
		const full = 'string-width-in-full';
		build.onResolve({filter: new RegExp(`^${full}$`)}, async ({resolveDir}) => ({
			...(await build.resolve('string-width', {kind: 'import-statement', resolveDir, pluginData: full})),
		}));
		build.onResolve({filter: /^string-width$/}, ({pluginData}) =>
			pluginData === full ? undefined : {path: 'string-width', namespace: 'in-brief'},
		);
		build.onLoad({filter: /^string-width$/, namespace: 'in-brief'}, () => ({
			contents: [
				`import {simpleWidth} from './bundling/simple-width.ts';`,
				'export default (text, options = {}) => {',
				`	const {ambiguousIsNarrow = true, countAnsiEscapeCodes = false} = options;`,
				String.raw`	const plain = countAnsiEscapeCodes ? text : String(text).replaceAll(/\u001B\[[\d;]*m/g, '');`,
				'	const width = ambiguousIsNarrow ? simpleWidth(String(plain)) : undefined;',
				`	return width ?? require('${full}').default(text, options);`,
				'};',
			].join('\n'),
			resolveDir: root,
		}));
	},
});

/** Of HTTP the agent is asked for 1.1 alone; what undici has for 2, and a second parser that it tries out, stay out. */
const undiciParts = [
	changing('undici-without-second-parser', /[\\/]undici[\\/]lib[\\/]dispatcher[\\/]parser-h1\.js$/, [
		{from: /require\('\.\.\/milo\/(?:no-)?simd\.js'\)/g, to: () => 'undefined'},
		{
			from: `process.env.UNDICI_USE_MILO === '1' || process.env.UNDICI_USE_MILO === 'true'`,
			to: () => 'false',
		},
	]),
	changing('undici-without-http2', /[\\/]undici[\\/]lib[\\/]dispatcher[\\/]client\.js$/, [
		{from: `require('./client-h2.js')`, to: () => 'undefined'},
		// The size that Node has by itself; all else of its own client is not used.
		{from: `http = require('node:http')`, to: () => 'http = {maxHeaderSize: 16384}'},
	]),
	changing('undici-without-http', /[\\/]undici[\\/]lib[\\/]core[\\/]util\.js$/, [
		{from: `const { IncomingMessage } = require('node:http')`, to: () => 'class IncomingMessage {}'},
	]),
];

/** What @azure/identity sends goes over our own connections: its own, its proxies and its page for a browser stay out. */
const identity = [
	changing('identity-without-client', /[\\/]ts-http-runtime[\\/]dist[\\/]esm[\\/]defaultHttpClient\.js$/, [
		{from: /^[^]*$/g, to: () => 'export const createDefaultHttpClient = () => undefined;'},
	]),
	changing(
		'identity-without-proxies',
		/[\\/]ts-http-runtime[\\/]dist[\\/]esm[\\/]policies[\\/]proxyPolicy\.js$/,
		[
			{
				from: /^[^]*$/g,
				to: () =>
					[
						`export const proxyPolicyName = 'proxyPolicy';`,
						'export const getDefaultProxySettings = () => undefined;',
						'export const proxyPolicy = () => ({name: proxyPolicyName, sendRequest: (request, next) => next(request)});',
					].join('\n'),
			},
		],
	),
	changing('identity-without-page', /[\\/]msal-node[\\/]dist[\\/]network[\\/]LoopbackClient\.mjs$/, [
		{from: `import http from 'http';`, to: () => 'const http = undefined;'},
	]),
	// A certificate's alone: its packages take 10 ms to begin.
	changing('identity-signs-late', /[\\/]msal-node[\\/]dist[\\/]client[\\/]ClientAssertion\.mjs$/, [
		{
			from: `import jwt from 'jsonwebtoken';`,
			to: () => `const jwt = {sign: (...words) => require('jsonwebtoken').sign(...words)};`,
		},
	]),
];

/** meow makes ready to mend the licence of a package.json, which takes longer than all else it does; it is asked for none. */
const meow = changing('meow-in-brief', /[\\/]meow[\\/]build[\\/]dependencies\.js$/, [
	{
		from: /var normalizeExports = requireNormalize\(\);\s*const normalizePackageData = [^;]+;/g,
		to: () => 'const normalizePackageData = undefined;',
	},
	{from: 'var libExports = requireLib$1();', to: () => 'var libExports;'},
]);

/** What gives the cursor back at the end makes sure of its arguments by node:assert, for which Node takes 15 ms. */
const signalExit = changing('signal-exit-in-brief', /[\\/]signal-exit[\\/]index\.js$/, [
	{from: `var assert = require('assert')`, to: () => 'var assert = {equal() {}}'},
]);

/** What the program does without of the packages it uses. */
export const packagesInBrief = (root: string): readonly Plugin[] => [
	...withoutDeveloperTools,
	ownPackage(root),
	undici(root),
	...undiciParts,
	...identity,
	meow,
	signalExit,
	yoga,
	forms,
	scheduler,
	segmenters(root),
	spinners,
	stringWidth(root),
];
