/** The folder of the project for what a site stores. */
export const siteFolder = '.site';
