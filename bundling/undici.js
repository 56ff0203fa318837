// The parts of undici that `source` uses. JavaScript, because these modules have no types.
import request from 'undici/lib/api/api-request.js';
import Dispatcher from 'undici/lib/dispatcher/dispatcher.js';

export {default as errors} from 'undici/lib/core/errors.js';
export {default as Agent} from 'undici/lib/dispatcher/agent.js';

// undici's entry adds its methods the same way.
Object.assign(Dispatcher.prototype, {request});
