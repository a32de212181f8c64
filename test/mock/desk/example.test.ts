/** The example that the guide points to, run as it stands. */
import '../../../examples/vitest-with-mock.js';
