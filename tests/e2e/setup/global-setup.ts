export { forgetStored as default } from './site-folder';
