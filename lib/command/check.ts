import { reportContent } from './content-check';

if (!(await reportContent())) process.exitCode = 1;
