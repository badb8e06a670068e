// Next.js calls this once, when the server starts.
import { hitl } from './hitl.js';

export const register = () => hitl.start();
