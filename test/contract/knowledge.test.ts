import { describeCalls } from './against-mock.js';

describeCalls('dataset');
