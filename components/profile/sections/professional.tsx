import { Behind } from '#components/ui/folded';
import { Pair, type View } from '#components/ui/pair';
import { PlainTerm } from '#components/ui/plain-term';
import { TermList } from '#components/ui/term-list';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import type { Entry } from '#lib/vocabulary/vocabulary';
import { CompetenceTree } from '../competence-tree';
import type { SectionProps } from '../section';

/** The professional competences; those that are basic too stand in the section of these, and are not repeated. */
export function Professional({ data, profile, view }: SectionProps<'professional'>) {
  const basic = profile.sections.basic?.competences ?? [];
  const ids = new Set(
    data.competences.flatMap(({ competence, narrower = [] }) => [
      competence.id,
      ...narrower.flatMap((below) => [below.competence.id, ...(below.examples ?? []).map(({ id }) => id)]),
    ]),
  );
  const others = basic.filter(({ id }) => !ids.has(id));
  const nodes = data.competences.filter(({ competence }) => !basic.some(({ id }) => id === competence.id));
  return (
    <>
      {others.length < basic.length && (
        <Pair view={view}>
          {(locale) => {
            const { professional, sections } = getMessages(locale);
            return (
              <p>
                <a href="#basic">{sections.basic}</a> {professional.basicToo}
                {others.map((term, index) => (
                  <span key={term.id}>
                    {index === 0 ? `${professional.except} ` : ', '}
                    <PlainTerm term={term} locale={locale} />
                  </span>
                ))}
                .
              </p>
            );
          }}
        </Pair>
      )}
      <CompetenceTree nodes={nodes} view={view} />
      {data.esco && <EscoCompetences terms={data.esco} view={view} />}
    </>
  );
}

/** What ESCO names as essential for the occupation, by its own names; none of them has a page. */
function EscoCompetences({ terms, view }: { terms: readonly Entry<'esco-competences'>[]; view: View }) {
  return (
    <Behind
      summary={
        <Pair view={view} as="span">
          {(locale) => {
            const { competences, professional } = getMessages(locale);
            return professional.esco(formatCount(locale, competences, terms.length));
          }}
        </Pair>
      }
    >
      <Pair view={view}>{(locale) => <p>{getMessages(locale).professional.escoNote}</p>}</Pair>
      <TermList terms={terms} view={view} />
    </Behind>
  );
}
