import type {Values} from '../../../text/template.ts';
import type {ClientKind} from '../read-client-version.ts';
import {clientSettingsFindings} from './client-settings-findings.ts';
import type {ClientSettingsEvidence} from './collect-settings.ts';
import {findContainerdProblems} from './containerd/find-containerd-problems.ts';
import {findDockerProblems} from './docker/find-docker-problems.ts';
import {findPodmanProblems} from './podman/find-podman-problems.ts';
import {mistakeValues} from './mistake-fixes.ts';
import type {FileRole, SettingsFile} from './read-settings-file.ts';
import {accessValues, findEngineProblem, findLoginProblem} from './settings-problems.ts';
import type {LoginProblem} from './settings-problems.ts';

type SettingsVerdict = {readonly finding: keyof typeof clientSettingsFindings; readonly values?: Values};

/** Returns the first failure, else the first warning, else the first note, else a finding without a problem. */
export function evaluateSettings(
	evidence: ClientSettingsEvidence,
	images: readonly string[],
): SettingsVerdict {
	const problems = problemsOf[evidence.kind](evidence, images);
	const firstWith = (status: 'failed' | 'warning') =>
		problems.find(({finding}) => clientSettingsFindings[finding].status === status);

	return firstWith('failed') ?? firstWith('warning') ?? problems[0] ?? withoutProblem(evidence);
}

type FindProblems = (
	evidence: ClientSettingsEvidence,
	images: readonly string[],
) => readonly SettingsVerdict[];

const problemsOf: Readonly<Record<ClientKind, FindProblems>> = {
	docker: evidence => problemsOfDocker(evidence),
	podman: ({files, podman}, images) => (podman ? findPodmanProblems(files, podman, images) : []),
	nerdctl: evidence => problemsOfNerdctl(evidence),
};

function problemsOfDocker(evidence: ClientSettingsEvidence): readonly SettingsVerdict[] {
	const login = findLoginProblem(evidence);
	const engine = findEngineProblem(evidence);

	return [
		...(login === undefined ? [] : [{finding: login.problem, values: loginValues(evidence, login)}]),
		...unusableContexts(evidence.files),
		...(engine === undefined
			? []
			: [{finding: engine.problem, values: {...mistakesOf(evidence, 'engine'), ...engine}}]),
		...findDockerProblems(evidence.docker, evidence.files),
	];
}

function problemsOfNerdctl(evidence: ClientSettingsEvidence): readonly SettingsVerdict[] {
	const {files, containerd} = evidence;
	const login = findLoginProblem({...evidence, files: []});
	// `helper-missing` says that the client pulls without a sign-in.
	const finding = login?.problem === 'helper-missing' ? 'auth-helper-missing' : login?.problem;
	const verdict: SettingsVerdict | undefined = finding && {
		finding,
		values: {...(login && loginValues(evidence, login)), place: login?.host, dockerName: undefined},
	};

	return [
		...(containerd ? findContainerdProblems(files, containerd) : []),
		...(verdict === undefined ? [] : [verdict]),
	];
}

const unusableContexts = (files: readonly SettingsFile[]): readonly SettingsVerdict[] =>
	files
		.filter(({role, state}) => role === 'context' && state !== 'read')
		.map(({path, line, owner, mode, error, ...mistake}) => ({
			finding: 'context-unusable',
			values: {
				...mistakeValues(mistake),
				path,
				line,
				owner,
				mode,
				error,
				...accessValues({path, owner, error}),
			},
		}));

/** docker stops reading the sign-ins at the first sign-in that is malformed. */
const loginValues = (evidence: ClientSettingsEvidence, login: LoginProblem): Values => ({
	...mistakesOf(evidence, 'login'),
	...login,
	dockerName: 'docker',
	helperName: helperNameIn(login.helper),
	...accessValues(login),
});

/** Returns the name of the helper without a path and `docker-credential-`, or undefined for a name without both. */
function helperNameIn(helper = ''): string | undefined {
	const name = helper.replace(/^.*[\\/]/, '').replace(/^docker-credential-/, '');
	return name === helper || name === '' ? undefined : name;
}

const mistakesOf = ({files}: ClientSettingsEvidence, role: FileRole): Values =>
	mistakeValues(files.find(file => file.role === role && file.state === 'malformed') ?? {});

function withoutProblem({files, docker, isWsl, kind}: ClientSettingsEvidence): SettingsVerdict {
	// collectDockerSettings returns no settings for docker.exe.
	if (kind === 'docker' && isWsl && docker === undefined) {
		return {finding: 'settings-in-windows'};
	}

	// The engine can be allowed to read a file that this user cannot read.
	const closed = files.filter(({state}) => state !== 'read');

	return {
		finding:
			files.length === 0
				? 'no-settings-files'
				: closed.length === 0
					? 'settings-read'
					: 'settings-partly-read',
		values: {
			files: pathsOf(files.filter(({state}) => state === 'read')),
			closedFiles: pathsOf(closed),
			engineElsewhere:
				docker?.engine === 'elsewhere' ? (docker.endpoint ?? 'unix:///var/run/docker.sock') : undefined,
		},
	};
}

const pathsOf = (files: readonly SettingsFile[]): string | undefined =>
	[...new Set(files.map(({path}) => path))].join(', ') || undefined;
