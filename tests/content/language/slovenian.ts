import type { Rule } from './rule';

const running = ['profile', 'page', 'message'] as const;

const rules: Omit<Rule, 'locale'>[] = [
  {
    name: 'višja for a secondary school',
    instead: 'Write "poklicna višja srednja šola (BHS)": "višja strokovna šola" is post-secondary, SOK 6.',
    pattern: /\bvišj\p{L}+ (poklicn|strokovn|šol|izobrazb|medicinsko)\p{L}*/iu,
    but: /n[ie] višja strokovna šola|višja strokovna izobrazba \(diploma o višji strokovni izobrazbi\)/giu,
    breaks: [
      'višja poklicna šola z maturo (BHS)',
      'poklic z višjo strokovno izobrazbo',
      'višje medicinsko-tehnične službe',
    ],
    keeps: ['poklicna višja srednja šola z maturo (BHS; ni višja strokovna šola)', 'od najnižje do najvišje ravni'],
  },
  {
    name: 'osnovna šola for Volksschule',
    instead: 'Write "štiriletna ljudska šola (Volksschule)": osnovna šola has nine years.',
    kinds: ['profile'],
    pattern: /osnovn\p{L}+ šol\p{L}*/iu,
    but: /slovensk\p{L}+ osnovn\p{L}+ šol\p{L}*/giu,
    breaks: ['poučujejo v avstrijski osnovni šoli (Volksschule)'],
    keeps: ['kdor je končal slovensko osnovno šolo'],
  },
  {
    name: 'distribucija for Vertrieb',
    instead: 'Write "prodaja" or "organizacija prodaje": in Slovenian, distribucija is logistics.',
    pattern: /distribuci\p{L}*/iu,
    breaks: ['marketing in distribucijo'],
  },
  {
    name: 'the same degree named twice',
    instead: 'Write "magisterij druge stopnje (Master)" for Austria.',
    kinds: running,
    pattern: /diplom\p{L}* druge stopnje/iu,
    breaks: ['diploma druge stopnje pa na raven VII'],
  },
  {
    name: 'a name for a school or a test that no advertisement has',
    instead: 'Give the German word beside it: "zaključni izpit (Lehrabschlussprüfung, LAP)".',
    kinds: ['profile'],
    pattern: /zaključn\p{L}+ izpit\p{L}*(?! \(Lehrabschlussprüfung)/iu,
    but: /zaključn\p{L}+ izpit\p{L}* \(Lehrabschlussprüfung, LAP\).*/giu,
    breaks: ['na koncu opravijo zaključni izpit.'],
    keeps: ['konča se z zaključnim izpitom (Lehrabschlussprüfung, LAP); zaključni izpit je javen'],
  },
  {
    name: 'other names for the works of the AMS',
    instead: 'Write "poklicni leksikon AMS (Berufslexikon)" and "poklicni informacijski sistem AMS (BIS)".',
    pattern: /leksikon\p{L}* poklicev|AMS-Berufslexikon|sistem\p{L}* poklicnih informacij/iu,
    breaks: ['leksikon poklicev AMS', 'AMS-Berufslexikon: nazivi', 'v sistemu poklicnih informacij'],
  },
  {
    name: 'profil beside opis poklica',
    instead: 'Write "opis poklica".',
    kinds: ['page', 'term', 'message'],
    pattern: /\bprofil(a|u|om|i|ov|ih|e|ema)?\b/iu,
    breaks: ['Profil poklica pove', 'na vrhu profila'],
    keeps: ['profiliranje'],
  },
  {
    name: 'stopnja beside raven',
    instead: 'Write "raven" for frameworks and bands; "stopnja" is for the eight steps of DigComp and for degrees.',
    pattern: /\bstop(?:nj|enj)\p{L}*/iu,
    but: /((prv|drug|tretj)\p{L}+|razredni) stopnj\p{L}+|stopnj\p{L}+ (študija|\$\{|\d|ob področju|DigComp)|področj\p{L}+ in stopnj\p{L}+|po dve stopnji|(osem|osmih) stopenj|kompetenc in stopenj|odvisna od stopnje/giu,
    breaks: ['Poudarjene so stopnje', 'Štiri stopnje in osem ravni'],
    keeps: ['Osem stopenj v štirih ravneh', 'diploma prve stopnje', 'Stopnja 3, samostojna raven', `do stopnje \${to}`],
  },
  {
    name: 'one German term with two Slovenian ones',
    instead:
      'Write "raziskave trga", "podpora strankam", "notranja zaključna dela", "industrijske naprave" as the vocabularies do.',
    pattern:
      /tržn\p{L}+ raziskav\p{L}*|storit\p{L}+ za stranke|notranj\p{L}+ gradben\p{L}+ del\p{L}*|podjetj\p{L}+ za notranjo opremo|\bpostroj\p{L}*/iu,
    breaks: ['tržne raziskave', 'storitve za stranke', 'notranja gradbena dela', 'gradnja strojev in postrojev'],
  },
  {
    name: 'a name in the nominative after a preposition',
    instead: 'Put the name in quotes: »v skupino »univerza, …««.',
    pattern: /skupin[oie] (univerza|visoka strokovna)/iu,
    breaks: ['poklic uvršča v skupino univerza, visoka strokovna šola'],
    keeps: ['v skupino »univerza, visoka strokovna šola«'],
  },
  {
    name: 'težišče for Schwerpunkt',
    instead: 'Write "s poudarkom na" and the locative.',
    pattern: /s težiščem/iu,
    breaks: ['ga navaja s težiščem splošno mizarstvo'],
  },
  {
    name: 'najmanj that reads as a superlative',
    instead: 'Write "vsaj".',
    pattern: /najmanj (samostojn|osnovn|napredn)\p{L}*/iu,
    breaks: ['navaja najmanj samostojno raven'],
  },
  {
    name: 'delovno mesto for a room or a desk',
    instead: 'Say where one works: "Delajo v delavnici." A post is no desk.',
    pattern: /(?<!\bna )(?<!\p{L})delovno mesto je\b/iu,
    breaks: ['Delovno mesto je pisalna miza', 'Njihovo delovno mesto je predvsem pisarna'],
    keeps: ['Pri prijavi na delovno mesto je najbolje pokazati mapo'],
  },
  {
    name: 'coined words for the papers of drivers and trades',
    instead: 'Write "temeljna kvalifikacija (koda 95)", and "pravica do ustanavljanja" for the right of the EU treaty.',
    pattern: /dokazil\p{L}+ o kvalifikaciji|pravic\p{L} do ustanovitve/iu,
    breaks: ['dokazilo o kvalifikaciji voznika', 'pravica do ustanovitve za osebe iz EU'],
  },
  {
    name: 'pay that reads as what people earn',
    instead: 'Write "najnižja začetna plača": the figures are minimums of collective agreements.',
    kinds: ['page', 'message'],
    pattern: /koliko se zasluži|mesečn\p{L}+ plač\p{L}* v|izplačil\p{L}* na leto/iu,
    breaks: ['koliko se zasluži', 'z mesečno plačo v Avstriji', 'štirinajst izplačil na leto'],
  },
  {
    name: 'everything has a source',
    instead: 'Write "vsaka številka": not every sentence has a source and a date.',
    pattern: /vsak podatek ima vir/iu,
    breaks: ['Vsak podatek ima vir in datum.'],
  },
  {
    name: 'a land that Slovenia has too',
    instead: 'Write "avstrijska Koroška", "avstrijska Štajerska": Slovenia has both as well.',
    pattern: /(?<!\p{L})(Korošk|Štajersk)\p{L}*/u,
    but: /.*avstrij.*/giu,
    breaks: ['na Koroškem je to deželna vlada'],
    keeps: ['na avstrijskem Koroškem in Štajerskem', 'dežela Koroška (Avstrija)'],
  },
  {
    name: 'a Slovenian name for the Commission',
    instead: 'Write "Evropska komisija".',
    pattern: /Europäische Kommission/u,
    breaks: ['Vir: Europäische Kommission'],
  },
  {
    name: 'a colloquial or coined name that is printed',
    instead: 'Move it from "alternatives" to "searchWords": the search finds it, and no page prints it.',
    kinds: ['name'],
    pattern:
      /švaser|tišlar|kelner|šofer|piarov(ec|ka)|magaziner|softver|elektrikar|natakarka|servire?c|servirka|poslovn\p{L} logist|ključnih računov|vodja ključnih strank/iu,
    breaks: ['švaser', 'šoferka tovornjaka', 'poslovna logistka', 'upravitelj ključnih računov'],
    keeps: ['natakarica v restavraciji'],
  },
  {
    name: 'quotes of another language',
    instead: 'Slovenian quotes are »…«.',
    pattern: /[„“”"]/u,
    breaks: ['skupina „univerza“', 'skupina "univerza"'],
    keeps: ['skupina »univerza«'],
  },
  {
    name: 'genders in signs',
    instead: 'Write both forms out: "kuharica ali kuhar".',
    kinds: running,
    pattern: /\p{Ll}[/*_:]-?(ka|ke|ica|ice|inja|inje|in|innen)\b|\p{Ll}\((ka|ica|inja)\)|\p{Ll}(In|Innen)\b/u,
    but: /»[^«]*«/gu,
    breaks: ['prodajalec/-ka', 'učitelj:ica', 'kuhar(ica)', 'Key-Account-ManagerIn'],
    keeps: ['na primer »Key-Account-ManagerIn«', 'in/ali'],
  },
];

/** The rules of wording for Slovenian. */
export const slovenian: readonly Rule[] = rules.map((rule) => ({ ...rule, locale: 'sl' }));
