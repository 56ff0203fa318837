import type {Words} from '../pack-types.ts';
import {changes} from './changes.ts';
import {labels} from './labels.ts';
import {outcomes} from './outcomes.ts';
import {picker} from './picker.ts';
import {reasons} from './reasons.ts';
import {reference} from './reference.ts';
import {report} from './report.ts';
import {screen} from './screen.ts';
import {settings} from './settings.ts';
import {terms} from './terms.ts';
import {help, usage} from './usage.ts';

/** The English texts of the checks and causes are in source/checks. */
export const en: Words = {
	changes,
	outcomes,
	labels,
	terms,
	reasons,
	report,
	screen,
	picker,
	settings,
	reference,
	usage,
	help,
};
