// Unpacks the Chromium that comes as an npm package, with its own system libraries, and names it.

process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
const { default: chromium } = await import('@sparticuz/chromium');

/** Path of the executable and the arguments it wants; as a single process it would end with its first page. */
export async function chromiumLaunch() {
  return { executablePath: await chromium.executablePath(), args: chromium.args.filter((arg) => arg !== '--single-process') };
}
