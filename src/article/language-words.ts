const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** The words that texts of a language use most, without those of little worth for telling it from its neighbours. */
export const functionWords: readonly { language: string; words: ReadonlySet<string> }[] = [
  {
    language: 'en',
    words: words('the of and to in is that for it was on with he as are by his at be this have from not they'),
  },
  {
    language: 'de',
    words: words('der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden'),
  },
  {
    language: 'fr',
    words: words('de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont'),
  },
  {
    language: 'es',
    words: words('de la que el en y a los del se las por un para con no una su al lo como más pero sus'),
  },
  {
    language: 'it',
    words: words('di e il la che in un a per è una sono con non del si da come le dei nel alla anche della'),
  },
  {
    language: 'pt',
    words: words('de a o que e do da em um para é com não uma os no se na por mais as dos como mas ao'),
  },
  {
    language: 'nl',
    words: words('de van een het en in is dat op te zijn met voor niet aan er om ook als dan bij die naar uit'),
  },
  {
    language: 'pl',
    words: words('w i na z się do nie to że jest o jak po za od dla przez są co ale przy tym oraz tego'),
  },
  { language: 'cs', words: words('a v se na je že s z do o i to ve pro za by jsou ale po jak podle který však jeho') },
  {
    language: 'sv',
    words: words('och i att det som en på är av för med till den har de inte om ett men var sig från vi'),
  },
  { language: 'da', words: words('og i at det er en til på som af for med den de har ikke der et om men var fra ved') },
  {
    language: 'fi',
    words: words('ja on ei että se hän oli ovat mutta kun niin myös kuin joka mukaan sen ole tai jo vain'),
  },
  {
    language: 'hu',
    words: words('a az és hogy nem is egy ez volt meg de ha csak már mint vagy azt lesz el szerint még'),
  },
  {
    language: 'ro',
    words: words('de și în a la cu nu care din pe că o un să mai pentru este sunt au fost ca se prin'),
  },
  {
    language: 'tr',
    words: words('ve bir bu da de için ile çok olarak daha ne en gibi kadar sonra olan ise olduğu ki var'),
  },
  {
    language: 'id',
    words: words('yang dan di dengan untuk ini itu dari dalam pada tidak akan ke adalah oleh juga telah karena'),
  },
];

/** Scripts that tell the language; the surer ones first. `least` is the share of all letters. */
export const scripts: readonly { language: string; letters: RegExp; least: number }[] = [
  { language: 'ja', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, least: 0.1 },
  { language: 'ko', letters: /\p{Script=Hangul}/gu, least: 0.4 },
  { language: 'zh', letters: /\p{Script=Han}/gu, least: 0.5 },
  { language: 'uk', letters: /[іїєґ]/giu, least: 0.03 },
  { language: 'ru', letters: /\p{Script=Cyrillic}/gu, least: 0.6 },
  { language: 'el', letters: /\p{Script=Greek}/gu, least: 0.5 },
  { language: 'he', letters: /\p{Script=Hebrew}/gu, least: 0.5 },
  { language: 'ar', letters: /\p{Script=Arabic}/gu, least: 0.5 },
  { language: 'hi', letters: /\p{Script=Devanagari}/gu, least: 0.5 },
  { language: 'th', letters: /\p{Script=Thai}/gu, least: 0.5 },
];
