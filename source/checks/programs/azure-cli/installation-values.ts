import type {AzureCliProgram} from '../../../engine/system.ts';
import type {Values} from '../../../text/template.ts';

type Programs = readonly AzureCliProgram[];

/** `version` is the version of the first az on the PATH. */
export function installationValues(programs: Programs, version: string | undefined): Values {
	const [used] = programs;
	const other = otherOf(programs, version);
	return {
		usedAz: used?.path,
		usedVersion: version,
		installer: used?.installer,
		otherAz: other?.path,
		otherVersion: other?.version,
	};
}

/** Returns true if a later az on the PATH has another version than the az that is used. */
export const hasOtherVersion = (programs: Programs = [], version: string | undefined): boolean =>
	otherOf(programs, version) !== undefined;

const otherOf = ([, ...others]: Programs, used: string | undefined): AzureCliProgram | undefined =>
	others.find(({version}) => version !== undefined && version !== used);
