import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { SharePage } from '#components/share/share-page';
import { JsonLd } from '#components/site/json-ld';
import { PageFrame } from '#components/site/page-frame';
import { longestList } from '#lib/catalogue/catalogue';
import { byLocale, getLocaleRow, type Locale } from '#lib/i18n/locales';
import { type Route, toPath } from '#lib/i18n/paths';
import type { AddressParams } from '#lib/search/request';
import { buildReportAddress } from '#lib/seo/contact';
import { buildBreadcrumbs, buildGraph, buildItemList, type Listed, type Node } from '#lib/seo/json-ld';
import { buildMetadata, type PageHead } from '#lib/seo/metadata';
import { toUrl } from '#lib/seo/site-url';
import { type Above, buildTrail, type Trail } from '#lib/seo/trail';
import { getLocale } from './params';

/** The address of a request; `Names` are the dynamic segments of its route. */
export interface Address<Names extends string = never> {
  locale: Locale;
  params: Record<Names, string>;
  searchParams: Promise<AddressParams>;
}

/** The description of a page, for its head and the frame around it. */
interface PageDescription extends Omit<PageHead, 'locale'> {
  /** Its name in the breadcrumbs, where that differs from the title. */
  crumb?: string;
  /** The language of that name, where it differs from that of the page. */
  crumbLanguage?: Locale | undefined;
  /** The pages between the start page and this one. */
  above?: readonly Above[];
  /** Targets of the language switch, where they carry a reader's choice that `paths` leaves out. */
  switchPaths?: Readonly<Partial<Record<Locale, string | undefined>>>;
  /** Its target in a language without this page; defaults to the nearest page above. */
  instead?: Route;
  /** False where the page has the search of the header in its content. */
  search?: boolean;
  /** The second language of the page; defaults to the one beside its own. */
  beside?: Locale;
  /** What it lists, for machines. */
  list?: readonly Listed[];
  /** True where readers pass it on as they see it, such as a search; lists always are. */
  share?: boolean;
  /** What else it describes to machines. */
  nodes?: () => readonly Node[];
}

/** The description with its defaults filled in. */
type Described<D> = D & { locale: Locale; beside: Locale; trail: Trail };

interface Props<Names extends string> {
  params: Promise<{ locale: string } & Record<Names, string>>;
  searchParams: Promise<AddressParams>;
}

/** Builds the exports Next expects of a page, its metadata and its component, from one description. */
export function definePage<D extends PageDescription, Names extends string = never>(
  describe: (address: Address<Names>) => D | Promise<D>,
  render: (page: Described<D>) => ReactNode | Promise<ReactNode>,
) {
  const read = async ({ params, searchParams }: Props<Names>) => {
    const locale = await getLocale({ params });
    return { locale, description: await describe({ locale, params: await params, searchParams }) };
  };
  return {
    generateMetadata: async (props: Props<Names>): Promise<Metadata> => {
      const { locale, description } = await read(props);
      return buildMetadata({ ...description, locale });
    },
    page: async (props: Props<Names>) => {
      const { locale, description } = await read(props);
      const { title, paths, crumb = title, crumbLanguage: lang, above = [], beside, search = true } = description;
      const trail = buildTrail(locale, above, { title: crumb, path: paths[locale] ?? '', lang });
      const path = paths[locale];
      const report = path && buildReportAddress(locale, { title, url: toUrl(path) });
      const { list, share = list !== undefined, switchPaths = paths } = description;
      const shared = share && switchPaths[locale];
      return (
        <PageFrame locale={locale} paths={listSwitchPaths(description)} crumbs={trail} search={search} report={report}>
          {await render({ ...description, locale, trail, beside: beside ?? getLocaleRow(locale).beside })}
          {shared && (
            <SharePage locale={locale} title={title} description={description.description} url={toUrl(shared)} />
          )}
          <JsonLd data={buildGraph(listNodes(description, trail))} />
        </PageFrame>
      );
    },
  };
}

/** What a page describes to machines; the start page has no way to it, but always describes the site. */
function listNodes({ nodes, list }: PageDescription, trail: Trail): Node[] {
  return [
    ...(nodes?.() ?? []),
    ...(list ? [buildItemList(list, longestList)] : []),
    ...(trail.length > 1 ? [buildBreadcrumbs(trail)] : []),
  ];
}

function listSwitchPaths({ paths, switchPaths, above = [], instead }: PageDescription): Record<Locale, string> {
  const [, nearest = { page: 'home' }] = above.at(-1) ?? [];
  return byLocale((locale) => (switchPaths ?? paths)[locale] ?? toPath(locale, instead ?? nearest));
}
