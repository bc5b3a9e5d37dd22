import type { FigureLexicon } from '../figures';
import { CURRENCY_NAMES_EN } from '../generated/currencies';

const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ORDINAL_UNITS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth'];
const numbered = (words: readonly string[], value: (index: number) => number): Record<string, number> => Object.fromEntries(words.map((word, index) => [word, value(index)]));
const tensOrdinals = TENS.map(word => word.replace(/y$/, 'ieth'));
const ordinals = { ...numbered(ORDINAL_UNITS, i => i + 1), ...numbered(tensOrdinals, i => 20 + 10 * i), hundredth: 100, thousandth: 1000, millionth: 1e6, billionth: 1e9, trillionth: 1e12 };

/** English, British and American, spoken and written. */
export const ENGLISH_FIGURES: FigureLexicon = {
  decimalMark: '.',
  cardinals: { zero: 0, nought: 0, naught: 0, ...numbered(UNITS, i => i + 1), ...numbered(TENS, i => 20 + 10 * i), fourty: 40 },
  scales: { hundred: 2, hundreds: 2, thousand: 3, million: 6, billion: 9, trillion: 12, quadrillion: 15, lakh: 5, lakhs: 5, lac: 5, crore: 7, crores: 7 },
  shortScales: { k: 3, K: 3, M: 6, MM: 6, mn: 6, mln: 6, mil: 6, mio: 6, b: 9, B: 9, bn: 9, bln: 9, Bn: 9, BN: 9, tn: 12, tln: 12, trn: 12, thou: 3 },
  moneyScales: { m: 6, mm: 6, t: 12, T: 12 },
  dozens: { dozen: 12, dozens: 12, dz: 12, dzs: 12, doz: 12, dozs: 12 },
  ordinals,
  ordinalsAreAdjectives: false,
  ordinalEndings: 'st nd rd th ST ND RD TH',
  denominators: Object.fromEntries(Object.entries(ordinals).filter(([, value]) => value > 2).flatMap(([word, value]) => [[word, value], [`${word}s`, value]]).concat([['half', 2], ['halves', 2], ['quarter', 4], ['quarters', 4]])),
  halves: { half: 0.5 },
  articles: 'a an',
  and: 'and',
  point: 'point',
  ratios: 'in|out of',
  divisions: 'over',
  one: 'one',
  minus: 'minus negative',
  months: {
    january: 1, jan: 1, february: 2, feb: 2, apr: 4, april: 4, june: 6, jun: 6, july: 7, jul: 7, august: 8, aug: 8, september: 9, sept: 9, sep: 9, october: 10, oct: 10,
    november: 11, nov: 11, december: 12, dec: 12,
  },
  doubtfulMonths: { may: 5, march: 3, mar: 3 },
  sharedMonths: 'april june august jan feb apr jun jul aug sep sept oct nov dec mar',
  seasons: { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 },
  quarters: 'quarter',
  halfYears: 'half',
  yearWords: '',
  decadeEndings: 's',
  yearCues: 'end in since during until till circa early mid late year fiscal fy before after spring summer autumn fall winter',
  weakYearCues: 'from by of to through and between for on at than vs versus with the this through over a an its their our last next as into compared',
  monthCues: 'in by since until till during from last next this early late mid of through before after every each for to and between begin end beginning',
  beforeChrist: 'bc bce',
  amWords: 'am a.m',
  pmWords: 'pm p.m',
  timeZones: 'gmt utc est edt pst pdt cst cdt cet cest bst msk ist hrs',
  clockWords: "o'clock oclock",
  clockParts: { half: 30, quarter: 15, five: 5, ten: 10, twenty: 20 },
  minuteWords: 'minutes',
  pastWords: 'past',
  toWords: 'to',
  rangeWords: 'to or through',
  alternatives: 'or',
  betweenWords: 'between',
  fromWords: 'from',
  changeVerbs: 'rose rise rises risen rising fell fall falls fallen falling grew grow grows grown growing increased increase increases increasing decreased decrease decreases declined decline declines dropped drop drops cut raised raise raising reduced reduce reducing up down climbed jumped surged slipped slid soared expanded shrank lowered boosted went moved doubled fallen climbing dropping declining advanced eased edged upgraded downgraded revised lifted shrinking narrowed widened swung switched changed improved worsened jumping sinking sank plunged plunging rallied rebounded tumbled tumbling gained lost added firmed slumped',
  percent: 'percent|per cent|percents|per cents|percentage|percentages|pct|p . c .',
  basisPoints: 'basis point|basis points|bp|bps',
  points: 'percentage point|percentage points|per cent points|percent points|percent point|pp|pps|ppt|ppts|p . p .|p . p|pct points|pct point|% points',
  modifiersBefore: {
    about: 'about|around|approximately|approx|approx .|some|nearly|almost|roughly|circa|ca .|c .|close to|approached|approaching|approaches|approach|near|nearing|neared|an estimated|estimated|in the region of|in the order of|on the order of|somewhere around|or so|more or less|virtually|practically|in the neighborhood of|in the neighbourhood of|just about|~|≈|∼|not far from|closer to|give or take|an average of about|something like',
    over: 'more than|over|above|exceeding|exceeded|exceeds|exceed|upwards of|upward of|in excess of|greater than|higher than|larger than|bigger than|longer than|older than|beyond|surpassed|surpassing|surpasses|surpass|topped|topping|tops|well over|just over|slightly over|slightly more than|a little over|a little more than|much more than|far more than|>|north of|better than|passed',
    under: 'less than|under|below|fewer than|lower than|smaller than|younger than|shorter than|just under|just below|well under|well below|slightly under|slightly less than|a little less than|a little under|<|south of|just shy of|shy of|short of|just short of|not quite|not even|up to but not including',
    'at-least': 'at least|no less than|not less than|no fewer than|not fewer than|a minimum of|minimum|minimum of|at a minimum|≥|at the very least|not under|no lower than|not below|no smaller than',
    'at-most': 'at most|no more than|not more than|up to|a maximum of|maximum|maximum of|at maximum|≤|not exceeding|not over|as many as|as much as|not to exceed|no greater than|no higher than|no longer than|at the very most|not above',
  },
  modifierLinks: '',
  modifiersAfter: {
    about: 'or so|or thereabouts|give or take|odd|- odd|- ish',
    'at-least': 'or more|and more|or above|and above|or over|and over|and up|or older|and older|or higher|or greater|or longer|plus|+|- plus|minimum|at least',
    'at-most': 'or less|or fewer|and under|or under|or below|and below|or younger|and younger|or lower|maximum|at most|or shorter',
    over: '',
    under: '',
  },
  units: `
km|kilometre|kilometres|kilometer|kilometers|kms|klick|klicks
m|metre|metres|meter|meters
dm|decimetre|decimetres|decimeter|decimeters
cm|centimetre|centimetres|centimeter|centimeters
mm|millimetre|millimetres|millimeter|millimeters
µm|micrometre|micrometres|micrometer|micrometers|micron|microns
nm|nanometre|nanometres|nanometer|nanometers
pm|picometre|picometres|picometer|picometers
mile|mile|miles
nautical mile|nautical mile|nautical miles
light year|light year|light years|light - year|light - years
foot|foot|feet
inch|inch|inches
yard|yard|yards
furlong|furlong|furlongs
kg|kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos
g|gram|grams|gramme|grammes
mg|milligram|milligrams|milligramme|milligrammes
µg|microgram|micrograms|microgramme|microgrammes
tonne|tonne|tonnes|metric ton|metric tons|metric tonne|metric tonnes|deadweight tonne|deadweight tonnes|dwt
ton|ton|tons|short ton|short tons|long ton|long tons|deadweight ton|deadweight tons|gross tons
kilotonne|kilotonne|kilotonnes|kiloton|kilotons
megatonne|megatonne|megatonnes|megaton|megatons
gigatonne|gigatonne|gigatonnes|gigaton|gigatons
centner|centner|centners
quintal|quintal|quintals
ounce|ounce|ounces|troy ounce|troy ounces
stone|stone|stones
carat|carat|carats
bushel|bushel|bushels
hectare|hectare|hectares
acre|acre|acres
m²|square metre|square metres|square meter|square meters|sq metres|sq meters|sq . m|sq . metres|sq . meters
km²|square kilometre|square kilometres|square kilometer|square kilometers|sq kilometres|sq kilometers|sq . km
cm²|square centimetre|square centimetres|square centimeter|square centimeters
square mile|square mile|square miles|sq miles|sq mi
square foot|square foot|square feet|sq feet|sq ft|sq . ft
square inch|square inch|square inches
square yard|square yard|square yards
m³|cubic metre|cubic metres|cubic meter|cubic meters|cu m
km³|cubic kilometre|cubic kilometres|cubic kilometer|cubic kilometers
cm³|cubic centimetre|cubic centimetres|cubic centimeter|cubic centimeters
cubic foot|cubic foot|cubic feet
cubic inch|cubic inch|cubic inches
cubic yard|cubic yard|cubic yards
litre|litre|litres|liter|liters
ml|millilitre|millilitres|milliliter|milliliters
hectolitre|hectolitre|hectolitres|hectoliter|hectoliters
decalitre|decalitre|decalitres|decaliter|decaliters
gallon|gallon|gallons
pint|pint|pints
quart|quart|quarts
cup|cup|cups
fluid ounce|fluid ounce|fluid ounces|fl oz
tablespoon|tablespoon|tablespoons|tbsp
teaspoon|teaspoon|teaspoons|tsp
barrel|barrel|barrels
barrel per day|barrel per day|barrels per day|barrels a day|barrels daily|bpd|b / d|bbl / d|mbd|mbpd
bcm|bcm|bcma
mcm|mcm
tcm|tcm
bcf|bcf
tcf|tcf
TEU|teu|teus
tonne per hectare|tonne per hectare|tonnes per hectare|tonnes a hectare|tons per hectare|ton per hectare|t / ha|tons a hectare
centner per hectare|centner per hectare|centners per hectare|centners a hectare
kg per hectare|kilogram per hectare|kilograms per hectare|kg per hectare|kg / ha
W|watt|watts
kW|kilowatt|kilowatts
MW|megawatt|megawatts
GW|gigawatt|gigawatts
TW|terawatt|terawatts
Wh|watt hour|watt hours|watt - hour|watt - hours
kWh|kilowatt hour|kilowatt hours|kilowatt - hour|kilowatt - hours
MWh|megawatt hour|megawatt hours|megawatt - hour|megawatt - hours
GWh|gigawatt hour|gigawatt hours|gigawatt - hour|gigawatt - hours
TWh|terawatt hour|terawatt hours|terawatt - hour|terawatt - hours
hp|horsepower
V|volt|volts
kV|kilovolt|kilovolts
A|ampere|amperes|amp|amps
Ah|ampere hour|ampere hours|amp hours
Hz|hertz
kHz|kilohertz
MHz|megahertz
GHz|gigahertz
J|joule|joules
kJ|kilojoule|kilojoules
MJ|megajoule|megajoules
GJ|gigajoule|gigajoules
cal|calorie|calories
kcal|kilocalorie|kilocalories
gigacalorie|gigacalorie|gigacalories
N|newton|newtons
Pa|pascal|pascals
bar|bars
dB|decibel|decibels
°C|degree celsius|degrees celsius|celsius|degrees centigrade|degree centigrade|degrees c|° celsius
°F|degree fahrenheit|degrees fahrenheit|fahrenheit|degrees f|° fahrenheit
K|kelvin|kelvins
degree|degree|degrees
rad|radian|radians
byte|byte|bytes
kB|kilobyte|kilobytes
MB|megabyte|megabytes|megs
GB|gigabyte|gigabytes|gig|gigs
TB|terabyte|terabytes
PB|petabyte|petabytes
bit|bit|bits
kbit|kilobit|kilobits
Mbit|megabit|megabits
Gbit|gigabit|gigabits
Mbit/s|megabits per second|megabit per second
Gbit/s|gigabits per second|gigabit per second
pixel|pixel|pixels
megapixel|megapixel|megapixels
km/h|kilometre per hour|kilometres per hour|kilometer per hour|kilometers per hour|kilometres an hour|kilometers an hour|km per hour|km an hour
m/s|metre per second|metres per second|meter per second|meters per second|metres a second|meters a second
mph|mile per hour|miles per hour|miles an hour|mile an hour
foot per second|feet per second|foot per second
m/ms|meters per millisecond|metres per millisecond
knot|knot|knots
mol|mole|moles
`,
  durations: `
second|second|seconds
millisecond|millisecond|milliseconds
microsecond|microsecond|microseconds
nanosecond|nanosecond|nanoseconds
minute|minute|minutes
hour|hour|hours
day|day|days
week|week|weeks
fortnight|fortnight|fortnights
month|month|months
year|year|years
decade|decade|decades
century|century|centuries
millennium|millennium|millennia|millenniums
`,
  currencies: CURRENCY_NAMES_EN,
  bareCurrencies: `
USD|dollar|dollars|us dollar|us dollars|u . s . dollars|u . s . dollar|american dollars|american dollar|buck|bucks|dollars us
EUR|euro|euros
GBP|pound|pounds|pound sterling|pounds sterling|sterling|quid|british pounds sterling
RUB|ruble|rubles|rouble|roubles
BYN|belarus rubles|belarus roubles
CNY|yuan|yuans|renminbi|chinese yuan|rmb|rmb yuan
JPY|yen|yens|japanese yen
INR|rupee|rupees|indian rupees
KRW|won|south korean won|korean won
UAH|hryvnia|hryvnias|hryvnya|hryvnyas
KZT|tenge|tenges|kazakh tenge|kazakh tenges
PLN|zloty|zlotys|zloties
TRY|lira|liras|lire
ZAR|rand|rands
CHF|franc|francs|swiss francs
SEK|krona|kronor
NOK|krone|kroner
CZK|koruna|korunas|koruny|czech crowns
HUF|forint|forints
GEL|lari|laris
AMD|dram|drams|armenian drams
AZN|manat|manats
UZS|sum|sums|soum|soums|uzbek soum|uzbek soums|uzbek sum|uzbek sums|uzbek som|uzbek soms
KGS|som|soms|kyrgyz som|kyrgyz soms
MDL|leu
TWD|taiwan dollar|taiwan dollars|taiwanese dollars
MNT|tugrik|tugriks|tugrug|togrog|tögrög
TMT|turkmen manat|turkmen manats
DZD|algerian dinar|algerian dinars
RON|romanian leu|romanian lei|lei
BGN|lev|leva
AED|dirham|dirhams|uae dirhams|emirati dirham|emirati dirhams
SAR|riyal|riyals|saudi riyals
IRR|rial|rials
ILS|shekel|shekels|israeli shekel|israeli shekels|new shekels
XOF|cfa franc|cfa francs|francs cfa|west african cfa francs
TJS|somoni|somonis
LAK|kip|kips
MMK|kyat|kyats
QAR|qatari riyal|qatari riyals
KWD|kuwaiti dinar|kuwaiti dinars
THB|baht|bahts
MYR|ringgit|ringgits
IDR|rupiah|rupiahs
VND|dong|dongs
PHP|philippine pesos
MXN|peso|pesos
BRL|reais|brazilian reais
NGN|naira|nairas
GHS|cedi|cedis
KES|shilling|shillings|kenyan shillings
ETB|birr
PKR|pakistani rupees
BDT|taka|takas
DEM|deutsche mark|deutsche marks|deutschmark|deutschmarks|d - marks
`,
  minorCurrencies: `
USD|cent|cents|us cents|¢
EUR|euro cent|euro cents|eurocent|eurocents
GBP|pence|penny|british pence
ZAR|south african cents
RUB|kopeck|kopecks|kopek|kopeks
CNY|fen
INR|paise|paisa
`,
  pence: 'GBP',
  references: 'article articles art section sections sec chapter chapters rule rules room rooms bill form line lines page pages pp paragraph paragraphs para clause clauses subsection subparagraph number numbers day no nos nr nrs num figure fig table version ver v step steps part parts item items question questions resolution decree order ordinance act regulation protocol volume vol issue issues episode episodes season slide slides verse level levels phase stage grade appendix annex schedule exhibit lot block unit flat apartment apt building house gate platform track route highway interstate flight seat row door port ticket commit tel telephone phone fax ext code recital standing division district ward precinct zone sector square bus tram train terminal pier berth model type class category group option note footnote ref reference pr bip bolt rfc iso nip tip hr s top chart box lesson goal pillar tier footnote exercise exercises recommendation recommendations psalm opus annexe sdg',
  streets: 'street st avenue ave road rd lane ln drive dr boulevard blvd square place plaza way court terrace crescent highway parkway row close mews',
  functionWords: 'in on at by for from to of with about around over under above below after before since until till during between among within without through some all only just nearly almost approximately roughly another additional more less at least than the these those this that our their his her its my your we they i he she it you there and but or so if when while as not up out off are is was were be been has have had who which what where how every each both most many next last past first another plus exactly perhaps maybe currently today now also even still what because whether though although then monday tuesday wednesday thursday friday saturday sunday',
  determiners: "the a an this that these those his her its our their my your every each no another any whose",
  contracted: 'let it that he she what who there here where how',
  ordinalAdverbs: 'very only next last past big main own new great late early annual entire whole',
  prepositions: 'in at on by for from of to with as into since until after before during ranked placed marks marked within',
  ordinalLinks: '',
  notOrdinals: 'first of all|first and foremost|first off|first thing|first hand|first - hand|first - rate|first - class|first class|first - party|second - party|first - come|first aid|first name|first names|first lady|first come|first - come|first responder|first responders|first person|first principles|first place|first sight|first glance|first ever of|second hand|second - hand|second nature|second thought|second thoughts|second guess|second - guess|second only|second later|second ago|second to none|second best|second - rate|third party|third parties|third - parties|third - party|third - party|third world|third - world|third person|third - rate|fifth column|sixth sense|first world|first - world|first citizen|first served|first up|first one',
  compounds: 'way ways wheel wheeled dimensional sided faceted pronged fold legged headed handed tone piece sidedness click',
  vague: 'several few couple many per some hundreds thousands dozens tens countless numerous by the these those every this',
  notPlurals: 'is was has as his this us says does plus thus versus yes across ours hers theirs its perhaps always sometimes towards unless whereas goes makes takes gives brings marks becomes remains means seems shows looks comes saw',
  plural: 's',
  irregularPlurals: 'people men women children police troops staff cattle personnel media data',
  subjectVerbs: 'took take takes held hold began begin begins ended started attended participated signed opened visited died fled voted arrived left be been being total totals totalling totaling stand standing numbered numbers includes include included expect expects expected estimated set sets keep kept bring brought amounted amounts amount grew grow grows rose rise rises fell fall falls increased increases increase decreased declined decreases reached reach reaches stood stands stand totaled totalled totals exceeded exceeds surpassed approached dropped drops made makes was were is are has have had hit climbed jumped surged came comes averaged went topped equaled equalled remained remains accounted accounts cost costs earned generated raised cut doubled tripled shrank gained lost will would can could should used fluctuated expanded slowed eased stayed hovered ran employs holds owns produced produces supplied',
  clauseWords: 'that which who said says but while when because if where whether',
  subjectLinks: 'in worth',
  genitives: 'of',
  amountLinks: 'of|worth|worth of|valued at|priced at|totalling|totaling|costing|amounting to|standing at|equal to|at a cost of|reaching|exceeding',
  emptyHeads: 'total sum amount average maximum minimum range record figure level tune value rate number result cost order excess neighbourhood neighborhood region end beginning start',
  objectLinks: 'at to by from',
  phraseOpeners: 'in on at by for from of to with during over throughout within among amid despite under between after before since until as per according given due because',
  timeWords: 'year years month months quarter quarters week weeks day days decade decades century centuries hour hours minute minutes second seconds time times period half semester season fortnight morning evening night today yesterday tomorrow now currently recently last next past previous coming current monday tuesday wednesday thursday friday saturday sunday already later ago then meanwhile overall annually yearly monthly',
  subjectStops: 'said says according the a an this that these those his her its our their my your and or but of in on at by for from to with as is was were be been has have had will would can could should may might must do does did not than then so if when while who which what where how about over under up down out off per each every all more most less least only just also even still he she it they we you i there here us them him me because since after before during through between against into onto towards upon within without',
};
