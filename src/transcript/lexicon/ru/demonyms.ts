/**
 * What the people and things of a country are called in Russian, by ISO 3166-1 alpha-2 code: the stem of the adjective (`российск`), then stems of
 * the people's names with how they go on: `+ин` (россиянин), `+ец` (немец), `+` (белорус). In small letters, as Russian writes them. Written by hand.
 */
const STEMS = `AE эмиратск|AF афганск афган+ец|AM армянск армян+ин|AR аргентинск аргентин+ец|AT австрийск австри+ец|AU австралийск австрали+ец|AZ азербайджанск азербайджан+ец|BA боснийск босни+ец
BD бангладешск|BE бельгийск бельги+ец|BG болгарск болгар+ин|BR бразильск бразил+ец|BY белорусск белорус+|CA канадск канад+ец|CH швейцарск швейцар+ец|CN китайск кита+ец|CU кубинск кубин+ец|CY кипрск киприот+
CZ чешск|DE немецк германск нем+ец|DK датск датчан+ин|EE эстонск эстон+ец|EG египетск египтян+ин|ES испанск испан+ец|FI финск|FR французск француз+|GB британск британ+ец|GE грузинск грузин+|GR греческ
HR хорватск хорват+|HU венгерск венгр+|ID индонезийск индонези+ец|IE ирландск ирланд+ец|IL израильск израильтян+ин|IN индийск инди+ец|IQ иракск|IR иранск иран+ец|IS исландск исланд+ец|IT итальянск итальян+ец
JO иорданск|JP японск япон+ец|KG кыргызск киргизск кыргызстанск кыргызстан+ец|KP северокорейск|KR южнокорейск|KW кувейтск|KZ казахстанск казахск казахстан+ец|LA лаосск|LB ливанск ливан+ец|LT литовск литов+ец|LV латвийск латыш+
LY ливийск|MA марокканск|MD молдавск молдавск молдаван+ин|ME черногорск черногор+ец|MK македонск|MN монгольск монгол+|MX мексиканск мексикан+ец|MY малайзийск|NG нигерийск нигери+ец|NL нидерландск голландск голланд+ец|NO норвежск норвеж+ец
NZ новозеландск|PH филиппинск филиппин+ец|PK пакистанск пакистан+ец|PL польск|PS палестинск палестин+ец|PT португальск португал+ец|QA катарск|RO румынск румын+|RS сербск серб+|RU российск русск россиян+ин
SA саудовск|SE шведск швед+|SG сингапурск|SI словенск словен+ец|SK словацк|SY сирийск сири+ец|TH таиландск|TJ таджикск таджикистанск|TM туркменск туркменистанск|TN тунисск|TR турецк|TW тайваньск|UA украинск украин+ец
US американск американ+ец|UZ узбекск узбекистанск узбекистан+ец|VE венесуэльск|VN вьетнамск вьетнам+ец|ZA южноафриканск`;

/** Stems that stand for a country only before a hyphen: `армяно-азербайджанский`. */
const BEFORE_HYPHEN: Readonly<Record<string, string>> = { AM: 'армяно', FR: 'франко', GB: 'англо', GR: 'греко', IT: 'итало', JP: 'японо', AF: 'афгано', GE: 'грузино', CN: 'китае' };

const ADJECTIVE = 'о ий ая ое ие ого ой ому ую им ом их ими'.split(' ');
const PEOPLE: Readonly<Record<string, readonly string[]>> = {
  ин: ['ин', 'ина', 'ину', 'ином', 'ине', 'е', '', 'ам', 'ами', 'ах', 'ка', 'ки', 'ку', 'кой', 'ок'],
  ец: ['ец', 'ца', 'цу', 'цем', 'це', 'цы', 'цев', 'цам', 'цами', 'цах', 'ка', 'ки', 'ку', 'кой', 'ок'],
  '': ['', 'а', 'у', 'ом', 'е', 'ы', 'ов', 'ам', 'ами', 'ах', 'ка', 'ки', 'ку', 'кой', 'ок'],
};

/** All forms by country, as lines of the lists have them: `CODE form form`. */
export const DEMONYMS_RU = STEMS.split(/[|\n]/u).map(line => {
  const [code, ...stems] = line.split(' ') as [string, ...string[]];
  return [code, ...BEFORE_HYPHEN[code] ? [BEFORE_HYPHEN[code]] : [], ...stems.flatMap(stem => {
    const [base, kind] = stem.split('+') as [string, string?];
    return (kind === undefined ? ADJECTIVE : PEOPLE[kind]!).map(ending => base + ending);
  })].join(' ');
}).join('\n');

/** The same of parts of the world, by their English names: `Name: form form` a line. */
export const GROUPS_RU = ([['Europe', 'европейск'], ['Asia', 'азиатск'], ['Africa', 'африканск'], ['Latin America', 'латиноамериканск'], ['Central Asia', 'центральноазиатск']] as const)
  .map(([name, stem]) => `${name}: ${ADJECTIVE.map(ending => stem + ending).join(' ')}`).join('\n');
