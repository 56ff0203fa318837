import type {BundledPackage} from './packages.ts';

/** The fields of the `npm audit --json` report (version 2) that this file uses. */
type AuditReport = {
	readonly vulnerabilities: Readonly<
		Record<
			string,
			{
				/** The advisories about this package. A string is the name of a vulnerable dependency of this package. */
				readonly via: ReadonlyArray<string | Advisory>;
				/** Folders of the vulnerable copies, for example `node_modules/undici`. */
				readonly nodes: readonly string[];
			}
		>
	>;
};

type Advisory = {readonly title: string; readonly url: string; readonly severity: string};

/**
 * Returns one line for each advisory about a bundled package. Throws if `report` is not an audit report of version 2.
 */
export function findVulnerabilities(report: unknown, packages: readonly BundledPackage[]): readonly string[] {
	if (!isReport(report)) {
		throw new Error(`npm audit returned no report: ${JSON.stringify(report).slice(0, 500)}`);
	}

	const {vulnerabilities} = report;
	return packages.flatMap(({folder, name, version}) =>
		(vulnerabilities[name]?.nodes.includes(folder) ? (vulnerabilities[name]?.via ?? []) : [])
			.filter(one => typeof one !== 'string')
			.map(({severity, title, url}) => `${name} ${version}: ${severity}: ${title} (${url})`),
	);
}

const isReport = (value: unknown): value is AuditReport =>
	typeof value === 'object' &&
	value !== null &&
	'auditReportVersion' in value &&
	value.auditReportVersion === 2 &&
	'vulnerabilities' in value;
