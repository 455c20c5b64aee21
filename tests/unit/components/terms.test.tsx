import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { CompetenceTree } from '#components/profile/competence-tree';
import { TermList, TermRow, TermRows } from '#components/ui/term-list';
import { canRunIn, listInText, TermText } from '#components/ui/term-text';
import { buildTerm } from '../../fixtures/terms';
import { listLinks, toText } from './to-text';

const sl = { locale: 'sl', beside: 'de', parallel: false } as const;
const de = { locale: 'de', beside: 'sl', parallel: false } as const;
const both = { ...sl, parallel: true };
const measuring = buildTerm('messen', 'Messen', 'merjenje');
const excel = buildTerm('excel', 'Excel', 'Excel');
const draft = buildTerm('bauen', 'Bauen', 'gradnja', 'machine');
const untranslated = buildTerm('loeten', 'Löten');

describe('a list of terms', () => {
  const draw = (view: typeof sl | typeof both) => (
    <TermList terms={[measuring]} view={view} toHref={({ id }, locale) => `/${locale}/${id}`} />
  );

  it('links the term in the language of the reader only', () => {
    expect(listLinks(draw(sl))).toEqual(['/sl/messen']);
    expect(listLinks(draw(both))).toEqual(['/sl/messen']);
  });

  it('has the German term beside it, once', () => {
    for (const view of [sl, both]) expect(toText(draw(view))).toBe('|merjenje|Messen|');
  });

  it('has nothing beside a term that is the same in German, or on a German page', () => {
    expect(toText(<TermList terms={[excel]} view={sl} />)).toBe('|Excel|');
    expect(toText(<TermList terms={[measuring]} view={de} />)).toBe('|Messen|');
  });

  it('says which terms are not checked or not translated, beside the German one', () => {
    expect(toText(<TermList terms={[draft, untranslated]} view={sl} />)).toBe(
      '|gradnja|strojni prevod|Bauen|Löten|še ni prevedeno|',
    );
  });

  const numbered = (count: number) =>
    Array.from({ length: count }, (_, index) => buildTerm(`t${index}`, `T${index}`, `t${index}`));
  const fold = (count: number) =>
    renderToStaticMarkup(<TermList terms={numbered(count)} view={sl} more={(rest) => `${rest} more`} />);
  const split = (html: string) => html.split('<details').map((part) => part.match(/<li/g)?.length ?? 0);

  it('keeps the rest of a long list behind a summary that counts it', () => {
    expect(split(fold(12))).toEqual([8, 4]);
    expect(fold(12)).toContain('<details class="behind"><summary>4 more</summary><ul');
    expect(fold(11)).toContain('<summary>3 more</summary>');
  });

  it('keeps the rest of a shorter one there on a phone only', () => {
    expect(split(fold(10))).toEqual([4, 6]);
    expect(fold(10)).toContain('<details class="narrow"><summary>6 more</summary><ul');
    expect(split(fold(7))).toEqual([4, 3]);
  });

  it('shows a few more where a summary would gain nothing', () => {
    expect(split(fold(6))).toEqual([6]);
    expect(renderToStaticMarkup(<TermList terms={numbered(30)} view={sl} />)).not.toContain('<details');
  });
});

describe('a row with more below it', () => {
  const draw = (view: typeof sl | typeof de | typeof both) => (
    <TermRows view={view}>
      <TermRow term={measuring} view={view} below={(locale) => listInText([draft, excel], locale)} />
    </TermRows>
  );

  it('has it in each language', () => {
    expect(toText(draw(sl))).toBe('|merjenje|Messen|gradnja|strojni prevod|, Excel|Bauen, Excel|');
    expect(toText(draw(both))).toBe('|merjenje|Messen|gradnja|strojni prevod|, Excel|Bauen, Excel|');
    expect(toText(draw(de))).toBe('|Messen|Bauen, Excel|');
  });

  it('marks the German half, which can be hidden', () => {
    expect(renderToStaticMarkup(draw(sl))).toContain('<p lang="de" data-german="">Bauen, Excel</p>');
  });
});

describe('terms in one text', () => {
  it('run in, the German ones that differ in a text beside them', () => {
    const html = renderToStaticMarkup(<TermText terms={[measuring, excel, draft]} view={sl} />);
    expect(html).toContain('<p lang="de" data-german="">Messen, Bauen</p>');
    expect(renderToStaticMarkup(<TermText terms={[excel]} view={sl} />)).not.toContain('<p lang');
    expect(toText(<TermText terms={[measuring, excel]} view={de} />)).toBe('|Messen, Excel|');
  });

  it('are two texts where both languages stand side by side', () => {
    expect(toText(<TermText terms={[measuring, excel]} view={both} />)).toBe('|merjenje, Excel|Messen, Excel|');
  });

  it('stand there only where none has a comma of its own', () => {
    expect(canRunIn([measuring, untranslated])).toBe(true);
    expect(canRunIn([measuring, buildTerm('x', 'Bauen, Löten', 'gradnja')])).toBe(false);
  });
});

describe('a tree of competences', () => {
  const nodes = [
    { competence: measuring, narrower: [{ competence: excel, examples: [draft, buildTerm('sap', 'SAP', 'SAP')] }] },
    { competence: untranslated },
  ];

  it('has narrower ones as text, each leading to its page, and examples without a link', () => {
    const tree = <CompetenceTree nodes={nodes} view={sl} />;
    expect(toText(tree)).toBe(
      '|merjenje|Messen|3\u00a0ožje kompetence|Excel|(npr.|gradnja|strojni prevod|, SAP)|Excel (z. B. Bauen)|Löten|še ni prevedeno|',
    );
    expect(listLinks(tree)).toEqual(['messen', 'excel', 'loeten'].map((id) => `/sl/kompetence/${id}`));
  });

  it('has no German text where all reads the same', () => {
    const same = [{ competence: measuring, narrower: [{ competence: excel }] }];
    expect(toText(<CompetenceTree nodes={same} view={sl} />)).toBe('|merjenje|Messen|Excel|');
  });

  it('has all in both languages side by side', () => {
    expect(toText(<CompetenceTree nodes={nodes.slice(0, 1)} view={both} />)).toBe(
      '|merjenje|Messen|3\u00a0ožje kompetence|Excel|(npr.|gradnja|strojni prevod|, SAP)|Excel (z. B. Bauen, SAP)|',
    );
  });

  it('counts what it keeps behind the summary, at all levels', () => {
    const many = Array.from({ length: 8 }, (_, index) => ({
      competence: buildTerm(`t${index}`, `T${index}`, `t${index}`),
      narrower: [{ competence: measuring, examples: [draft] }],
    }));
    expect(renderToStaticMarkup(<CompetenceTree nodes={many} view={sl} />)).toContain('še 15\u00a0kompetenc<');
    expect(renderToStaticMarkup(<CompetenceTree nodes={many} view={de} />)).toContain('weitere 15\u00a0Kompetenzen<');
  });
});
