import type { DataMessages } from '../data-messages';

/** The words of the page about open data in Slovenian. */
export const data: DataMessages = {
  data: {
    title: 'Odprti podatki',
    description:
      'Poklici, kompetence, področja in ravni izobrazbe za druge programe: JSON, CSV in Markdown, brez ključa in prijave, z viri, datumi in licenco.',
    lead: 'Kar piše na teh straneh, lahko berejo tudi drugi programi: brez ključa, brez prijave in z vsake spletne strani. Vsak izraz je v obeh jezikih, s podatkom, ali je prevod pregledan; vsaka številka ima vir in datum.',
    filesHeading: 'Datoteke',
    files: {
      occupations: 'vsi poklici',
      spreadsheet: 'isti seznam za preglednice',
      competences: 'kompetence',
      areas: 'poklicna področja in skupine',
      qualifications: 'ravni izobrazbe, avstrijsko in slovensko ogrodje kvalifikacij',
      terms: 'poklici in kompetence kot povezani podatki (SKOS), z naslovi ESCO',
      openApi: 'opis vseh naslovov (OpenAPI 3.1)',
      schema: 'shema opisa poklica (JSON Schema 2020-12); sheme seznamov so navedene v vsaki datoteki',
    },
    oneOccupation:
      'Opis posameznega poklica je na naslovu z njegovo oznako ali uradno šifro, kot Markdown pa na naslovu strani s končnico .md.',
    examplesHeading: 'Primeri',
    examples: {
      occupation: 'Celoten opis poklica po šifri AMS',
      names: 'Imena vseh kompetenc, s programom jq',
      markdown: 'Opis poklica kot Markdown',
      unchanged: 'Prenos samo, kadar se je kaj spremenilo',
    },
    changesHeading: 'Različice in spremembe',
    version: (version) =>
      `Oblika podatkov ima različico, zdaj ${version}. Prva številka se spremeni, kadar kaj odstranimo, preimenujemo ali mu damo drug pomen; druga, kadar kaj dodamo; tretja, kadar popravimo le pojasnilo.`,
    unknownKeys: 'Ključe lahko dodamo kadar koli; program naj prezre tiste, ki jih ne pozna.',
    notice:
      'Kar bomo odstranili ali preimenovali, napovemo na tej strani najmanj šest mesecev prej; do takrat je na voljo oboje, staro in novo. Oznake poklicev in kompetenc se ne spreminjajo.',
    noWarranty:
      'Ne jamčimo, da so podatki popolni ali da je stran ves čas dosegljiva. Pred pomembno odločitvijo preverite vir in datum.',
    licenceHeading: 'Licenca in viri',
    ownLicence: {
      before: 'Naša besedila in prevodi so pod licenco',
      after: (attribution) => `: navedite »${attribution}« in licenco ter povejte, kaj ste spremenili.`,
    },
    openSources:
      'Pravice do podatkov iz virov ostanejo njihovim lastnikom. Ponovno uporabo izrecno dovoljujejo ti viri:',
    otherSources:
      'Iz vseh drugih virov navajajte le posamezne podatke, z virom in datumom; za cele zbirke vprašajte lastnika. Samodejno prevzetih vsebin AMS v podatkih ni, ker lastnik tega ni dovolil; datoteka takega poklica pove, kaj manjka.',
    allSources: 'Vsi viri',
    licence: 'Licenca',
    withheld: 'Del vsebine manjka, ker lastnik ni dovolil ponovne uporabe; v celoti je na strani poklica.',
  },
};
