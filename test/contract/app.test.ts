import { describeCalls } from './against-mock.js';

describeCalls('app');
