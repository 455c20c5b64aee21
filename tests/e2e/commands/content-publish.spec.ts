import { makeSiteFolder } from '../setup/site-folder';
import { runCommand, startSite } from '../setup/start-site';
import { expect, test } from '../setup/test';
import { countLive, readCount, saveCount, waitFor } from '../setup/vacancies';

test('content:publish and SIGHUP put an edit into use where nobody watches', async () => {
  const { folder, remove } = await makeSiteFolder();
  const site = await startSite({ folder, env: { CONTENT_WATCH: '0' } });
  try {
    await saveCount(folder, 417);
    expect(await runCommand(folder, 'content-publish')).toEqual({
      code: 0,
      output: expect.stringMatching(`Version \\w+ is live on http://127.0.0.1:${site.port}\n$`),
    });
    expect(await readCount(site)).toBe(417);
    await saveCount(folder, 418);
    site.child.kill('SIGHUP');
    await waitFor(() => readCount(site)).toBe(418);
    expect(countLive(site.output())).toBe(2);
    await saveCount(folder, -1);
    const refused = await runCommand(folder, 'content-publish');
    expect(refused.code).toBe(1);
    expect(refused.output).toMatch(/profiles\/musterbauerin\/profile\.json:\d+:\d+/);
    expect(await readCount(site)).toBe(418);
  } finally {
    await site.kill();
    await remove();
  }
});
