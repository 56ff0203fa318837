import {loadCheckWords} from '../load-check-words.ts';
import type {Words} from '../pack-types.ts';
import {causes} from '../../checks/causes/ko.ts';
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

export const ko: Words = {
	checks: await loadCheckWords('ko'),
	causes,
	changes,
	outcomes,
	labels,
	terms,
	reasons,
	report,
	screen,
	settings,
	picker,
	reference,
	usage,
	help,
};
