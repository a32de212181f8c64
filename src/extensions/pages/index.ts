export { type Pages, pages } from './pages.js';
