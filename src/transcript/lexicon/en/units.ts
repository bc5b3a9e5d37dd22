/**
 * Names of units and currencies in English, `unit|form|form`: first the unit as a figure has it. Names of the International System
 * and what is in daily use beside it; currencies by what people call them where CLDR has only the name with its country.
 */
export const UNITS_EN = `
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
acre-foot|acre - foot|acre - feet|acre foot|acre feet
barrel of oil equivalent|boe|barrels of oil equivalent|barrel of oil equivalent
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
barrel per day|barrel per day|barrels per day|barrels a day|barrels daily|bpd|b / d|bbl / d
bushel per acre|bushel per acre|bushels per acre|bushels an acre
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
°C|degree celsius|degrees celsius|celsius|degrees centigrade|degree centigrade|degrees c|° celsius|deg c|deg celsius|deg . c|celcius|degree celcius|degrees celcius
°F|degree fahrenheit|degrees fahrenheit|fahrenheit|degrees f|° fahrenheit|deg f|deg fahrenheit|deg . f|farenheit|degree farenheit|degrees farenheit
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
`;

/** Units of time: the singular first, which is the unit of the figure, then every form. */
export const DURATIONS_EN = `
second|second|seconds
millisecond|millisecond|milliseconds
microsecond|microsecond|microseconds
nanosecond|nanosecond|nanoseconds
minute|minute|minutes
hour|hour|hours
day|day|days|business day|business days|working day|working days|calendar day|calendar days|trading day|trading days
week|week|weeks
fortnight|fortnight|fortnights
month|month|months
quarter|quarters
year|year|years|yo|y / o|year olds
decade|decade|decades
century|century|centuries
millennium|millennium|millennia|millenniums
`;

/** Currencies that need no country before their word: the ISO 4217 code, then every form in small letters, its signs apart from each other. */
export const BARE_CURRENCIES_EN = `
USD|dollar|dollars|us dollar|us dollars|u . s . dollars|u . s . dollar|american dollars|american dollar|buck|bucks|dollars us|dlr|dlrs|us dlrs|u . s . dlrs
CAD|canadian dlrs
AUD|australian dlrs
NZD|new zealand dlrs
HKD|hong kong dlrs
SGD|singapore dlrs
EUR|euro|euros
GBP|pound|pounds
GBP|quid|pound sterling|pounds sterling|sterling|stg|british pounds sterling
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
`;

/** Hundredths of currencies: the ISO 4217 code of the whole, then every form. */
export const MINOR_CURRENCIES_EN = `
USD|cent|cents|us cents|¢
EUR|euro cent|euro cents|eurocent|eurocents
GBP|pence|penny|british pence
ZAR|south african cents
RUB|kopeck|kopecks|kopek|kopeks
CNY|fen
INR|paise|paisa
`;
