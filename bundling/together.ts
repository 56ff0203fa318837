import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {Metafile, Plugin} from 'esbuild';

type Inputs = Metafile['inputs'];

/** Modules that are loaded one behind the other, and the group that is always there by then. */
export type Group = {readonly modules: readonly string[]; readonly behind?: Group};

/**
 * Keeps what is loaded together in one file. Left alone, the bundler makes a file for every set of modules that
 * the same entries share, and fifteen small ones are read before the first word is said; a file costs about a
 * millisecond. So every module that is loaded late also names the whole group that it needs a part of.
 * Saves 46 ms of CPU time until the first frame (`node test/bench/patches.ts`).
 */
export function keepTogether(groups: readonly Group[], inputs: Inputs, root: string): Plugin {
	const late = lateModules(inputs);
	const needs = new Map(groups.map(group => [group, group.modules.flatMap(one => ownModules(one, inputs))]));
	const members = groups.map(group => {
		// What is there already, and what is shared with a group that can do without this one, is not its own.
		const others = groups.filter(other => other !== group && !isBehind(other, group));
		const foreign = new Set(others.flatMap(other => needs.get(other) ?? []));
		const own = new Set(needs.get(group));
		return [...own].filter(module => !group.modules.includes(module) && !foreign.has(module));
	});

	return {
		name: 'together',
		setup(build) {
			build.onResolve({filter: /^group:\d+$/}, ({path: name}) => ({path: name, namespace: 'group'}));

			build.onLoad({filter: /.*/, namespace: 'group'}, ({path: name}) => ({
				contents: (members[Number(name.split(':')[1])] ?? []).map(importOf).join(''),
				resolveDir: root,
			}));

			build.onLoad({filter: /\.tsx?$/, namespace: 'file'}, async ({path: file}) => {
				const module = path.relative(root, file).replaceAll(path.sep, '/');

				if (!late.has(module)) {
					return undefined;
				}

				const own = new Set(ownModules(module, inputs));
				const names = members.flatMap((ofGroup, index) =>
					!groups[index]?.modules.includes(module) && ofGroup.some(member => own.has(member))
						? [`group:${index}`]
						: [],
				);
				const text = await readFile(file, 'utf8');
				return {
					contents: `${names.map(name => `import '${name}';`).join('')}${text}`,
					loader: file.endsWith('x') ? 'tsx' : 'ts',
				};
			});
		},
	};
}

const isBehind = ({behind}: Group, group: Group): boolean =>
	behind !== undefined && (behind === group || isBehind(behind, group));

const importOf = (module: string): string => `import './${module}';\n`;

/** Those that an `import()` leads to. */
const lateModules = (inputs: Inputs): ReadonlySet<string> =>
	new Set(
		Object.values(inputs)
			.flatMap(({imports}) => imports)
			.filter(({kind}) => kind === 'dynamic-import')
			.map(one => one.path),
	);

/** A module of ours and all that it cannot do without, packages left out. */
function ownModules(start: string, inputs: Inputs): readonly string[] {
	const found = new Set([start]);

	for (const module of found) {
		for (const {kind, path: to, external} of inputs[module]?.imports ?? []) {
			if (kind !== 'dynamic-import' && !external && to.startsWith('source/')) {
				found.add(to);
			}
		}
	}

	return [...found];
}
