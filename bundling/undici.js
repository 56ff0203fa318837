// Exports the parts of undici that `source` uses. The file is JavaScript, because these modules have no types.
import request from 'undici/lib/api/api-request.js';
import Dispatcher from 'undici/lib/dispatcher/dispatcher.js';

export {default as errors} from 'undici/lib/core/errors.js';
export {default as Agent} from 'undici/lib/dispatcher/agent.js';

// The main module of undici adds methods to Dispatcher in the same way.
Object.assign(Dispatcher.prototype, {request});
