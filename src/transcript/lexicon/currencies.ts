/**
 * How money is written with letters and signs beside digits, in the press and in budgets of each country: what CLDR leaves out.
 * Letter case kept; `CODE|form|form`, words of a form apart by spaces.
 */

/** Dollar signs and their like with a country before them. */
export const COUNTRY_SIGNS = `
USD|US$
CAD|C$|CAN$
AUD|AU$
SGD|S$|SG$
JMD|J$
FJD|FJ$
CNY|RMB¥|RMB￥|¥RMB
JPY|JP¥|￥
HKD|HK$
NZD|NZ$
TTD|TT$
BBD|Bds$|BDS$
BRL|BR$
NAD|N$
BZD|BZ$
GYD|G$
DOP|RD$
SBD|SI$
WST|WS$
TOP|T$
MOP|MOP$
KYD|CI$
ARS|AR$
CLP|CLP$
COP|COL$|Col$
EGP|E£|LE£
TRY|₺
GHS|GH₵|GH¢
PEN|S/.
`;

/** Abbreviations that stand before digits and are hardly ever anything else. */
export const CURRENCY_PREFIXES = `
MYR|RM
INR|Rs|RS|rs|Rs .|rs .
BDT|Tk|Tk .|BDTk
KES|KSh|Ksh|KShs|Kshs|Sh|Sh .
UGX|USh|Ush|UShs|Shs
TZS|TSh|Tsh|TShs|Tshs
PHP|Php|PhP
AED|Dh|Dhs|DHS
CNY|RMB|Rmb
IDR|Rp|Rp .
CHF|SFr|SFr .
XOF|CFA|FCFA|F CFA|CFA F
CZK|Kč
PLN|zł
MVR|Rf
VND|VNĐ
BTN|Nu .
`;

/** Those that are much else besides: only with a scale or grouped digits behind them (`N5,000`, `R450 million`). */
export const DOUBTFUL_PREFIXES = `
GBP|pounds
NGN|N
ZAR|R
PHP|P
ZMW|K
SAR|SR
QAR|QR
KWD|KD
BHD|BD
JOD|JD
OMR|RO
ETB|Br
DEM|DM
SLE|Le
MAD|DH
HUF|Ft
`;

/** Codes that people write in small letters behind a number (`10 usd`), for they are no words. */
export const EVERYDAY_CODES = 'USD EUR GBP JPY CNY INR RUB CHF CAD AUD KRW BRL MXN SGD HKD NZD SEK NOK DKK PLN CZK HUF UAH KZT BYN AED SAR THB MYR IDR PHP VND NGN KES ZAR EGP PKR BDT';

/** Codes that are English words in a text of capitals; as words before a number they mean no money. */
export const WORD_CODES = 'ALL TOP TRY CUP COP MAD PEN MOP LAK BAM GEL BOB';
