// The parts of undici that `source` imports. JavaScript, because these modules have no types.
import request from 'undici/lib/api/api-request.js';
import Dispatcher from 'undici/lib/dispatcher/dispatcher.js';

export {default as errors} from 'undici/lib/core/errors.js';
export {default as Agent} from 'undici/lib/dispatcher/agent.js';

// undici's own entry does the same with all of its methods.
Object.assign(Dispatcher.prototype, {request});
