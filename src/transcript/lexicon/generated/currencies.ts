// Made by scripts/make-currencies.mjs from CLDR 48.0 (Unicode licence). Do not edit.

/** Every currency's ISO 4217 code, one a line. */
export const CURRENCY_CODES = 'ADP AED AFA AFN ALK ALL AMD ANG AOA AOK AON AOR ARA ARL ARM ARP ARS ATS AUD AWG AZM AZN BAD BAM BAN BBD BDT BEF BGL BGM BGN BGO BHD BIF BMD BND BOB BOL BOP BRB BRC BRE BRL BRN BRR BRZ BSD BTN BUK BWP BYB BYN BYR BZD CAD CDF CHF CLE CLP CNH CNX CNY COP CRC CSD CSK CUC CUP CVE CYP CZK DDM DEM DJF DKK DOP DZD ECS ECV EEK EGP ERN ESP ETB EUR FIM FJD FKP FRF GBP GEK GEL GHC GHS GIP GMD GNF GNS GQE GRD GTQ GWE GWP GYD HKD HNL HRD HRK HTG HUF IDR IEP ILP ILR ILS INR IQD IRR ISJ ISK ITL JMD JOD JPY KES KGS KHR KMF KPW KRH KRO KRW KWD KYD KZT LAK LBP LKR LRD LSL LTL LTT LUF LVL LVR LYD MAD MAF MCF MDC MDL MGA MGF MKD MKN MLF MMK MNT MOP MRO MRU MTL MTP MUR MVP MVR MWK MXN MXP MYR MZE MZM MZN NAD NGN NIC NIO NLG NOK NPR NZD OMR PAB PEI PEN PES PGK PHP PKR PLN PLZ PTE PYG QAR RHD ROL RON RSD RUB RUR RWF SAR SBD SCR SDD SDG SDP SEK SGD SHP SIT SKK SLE SLL SOS SRD SRG SSP STD STN SUR SVC SYP SZL THB TJR TJS TMM TMT TND TOP TPE TRL TRY TTD TWD TZS UAH UAK UGS UGX USD UYP UYU UZS VEB VED VEF VES VND VNN VUV WST XAF XCD XCG XOF XPF YDD YER YUD YUM YUN YUR ZAL ZAR ZMK ZMW ZRN ZRZ ZWD ZWG ZWL ZWR';

/** `CODE|form|form` for each currency, the forms of its English name. */
export const CURRENCY_NAMES_EN = `
ADP|andorran peseta|andorran pesetas
AED|uae dirham|uae dirhams
AFN|afghan afghani|afghan afghanis
ALL|albanian lek|albanian lekë
AMD|armenian dram|armenian drams
ANG|netherlands antillean guilder|netherlands antillean guilders
AOA|angolan kwanza|angolan kwanzas
ARA|argentine austral|argentine australs
ARS|argentine peso|argentine pesos
ATS|austrian schilling|austrian schillings
AUD|australian dollar|australian dollars
AWG|aruban florin
AZN|azerbaijani manat|azerbaijani manats
BAM|bosnia-herzegovina convertible mark|bosnia-herzegovina convertible marks
BBD|barbadian dollar|barbadian dollars
BDT|bangladeshi taka|bangladeshi takas
BEF|belgian franc|belgian francs
BGL|bulgarian hard lev|bulgarian hard leva
BGM|bulgarian socialist lev|bulgarian socialist leva
BGN|bulgarian lev|bulgarian leva
BHD|bahraini dinar|bahraini dinars
BIF|burundian franc|burundian francs
BMD|bermudan dollar|bermudan dollars
BND|brunei dollar|brunei dollars
BOB|bolivian boliviano|bolivian bolivianos
BOP|bolivian peso|bolivian pesos
BRL|brazilian real|brazilian reals
BSD|bahamian dollar|bahamian dollars
BTN|bhutanese ngultrum|bhutanese ngultrums
BUK|burmese kyat|burmese kyats
BWP|botswanan pula|botswanan pulas
BYN|belarusian ruble|belarusian rubles
BZD|belize dollar|belize dollars
CAD|canadian dollar|canadian dollars
CDF|congolese franc|congolese francs
CHF|swiss franc|swiss francs
CLE|chilean escudo|chilean escudos
CLP|chilean peso|chilean pesos
CNX|chinese people's bank dollar|chinese people's bank dollars
CNY|chinese yuan
COP|colombian peso|colombian pesos
CRC|costa rican colón|costa rican colóns
CSK|czechoslovak hard koruna|czechoslovak hard korunas
CUC|cuban convertible peso|cuban convertible pesos
CUP|cuban peso|cuban pesos
CVE|cape verdean escudo|cape verdean escudos
CYP|cypriot pound|cypriot pounds
CZK|czech koruna|czech korunas
DDM|east german mark|east german marks
DEM|german mark|german marks
DJF|djiboutian franc|djiboutian francs
DKK|danish krone|danish kroner
DOP|dominican peso|dominican pesos
DZD|algerian dinar|algerian dinars
ECS|ecuadorian sucre|ecuadorian sucres
ECV|ecuadorian unit of constant value|ecuadorian units of constant value
EEK|estonian kroon|estonian kroons
EGP|egyptian pound|egyptian pounds
ERN|eritrean nakfa|eritrean nakfas
ESP|spanish peseta|spanish pesetas
ETB|ethiopian birr|ethiopian birrs
EUR|euro|euros
FIM|finnish markka|finnish markkas
FJD|fijian dollar|fijian dollars
FKP|falkland islands pound|falkland islands pounds
FRF|french franc|french francs
GBP|british pound|british pounds
GEK|georgian kupon larit|georgian kupon larits
GEL|georgian lari|georgian laris
GHS|ghanaian cedi|ghanaian cedis
GIP|gibraltar pound|gibraltar pounds
GMD|gambian dalasi|gambian dalasis
GNF|guinean franc|guinean francs
GNS|guinean syli|guinean sylis
GQE|equatorial guinean ekwele
GRD|greek drachma|greek drachmas
GTQ|guatemalan quetzal|guatemalan quetzals
GWE|portuguese guinea escudo|portuguese guinea escudos
GWP|guinea-bissau peso|guinea-bissau pesos
GYD|guyanaese dollar|guyanaese dollars
HKD|hong kong dollar|hong kong dollars
HNL|honduran lempira|honduran lempiras
HRD|croatian dinar|croatian dinars
HRK|croatian kuna|croatian kunas
HTG|haitian gourde|haitian gourdes
HUF|hungarian forint|hungarian forints
IDR|indonesian rupiah|indonesian rupiahs
IEP|irish pound|irish pounds
ILP|israeli pound|israeli pounds
ILS|israeli new shekel|israeli new shekels
INR|indian rupee|indian rupees
IQD|iraqi dinar|iraqi dinars
IRR|iranian rial|iranian rials
ISK|icelandic króna|icelandic krónur
ITL|italian lira|italian liras
JMD|jamaican dollar|jamaican dollars
JOD|jordanian dinar|jordanian dinars
JPY|japanese yen
KES|kenyan shilling|kenyan shillings
KGS|kyrgyz som|kyrgyz soms
KHR|cambodian riel|cambodian riels
KMF|comorian franc|comorian francs
KPW|north korean won
KRW|south korean won
KWD|kuwaiti dinar|kuwaiti dinars
KYD|cayman islands dollar|cayman islands dollars
KZT|kazakhstani tenge|kazakhstani tenges
LAK|laotian kip|laotian kips
LBP|lebanese pound|lebanese pounds
LKR|sri lankan rupee|sri lankan rupees
LRD|liberian dollar|liberian dollars
LSL|lesotho loti|lesotho lotis
LTL|lithuanian litas|lithuanian litai
LTT|lithuanian talonas|lithuanian talonases
LUF|luxembourgian franc|luxembourgian francs
LVL|latvian lats|latvian lati
LVR|latvian ruble|latvian rubles
LYD|libyan dinar|libyan dinars
MAD|moroccan dirham|moroccan dirhams
MAF|moroccan franc|moroccan francs
MCF|monegasque franc|monegasque francs
MDC|moldovan cupon
MDL|moldovan leu|moldovan lei
MGA|malagasy ariary|malagasy ariaries
MGF|malagasy franc|malagasy francs
MKD|macedonian denar|macedonian denari
MLF|malian franc|malian francs
MMK|myanmar kyat|myanmar kyats
MNT|mongolian tugrik|mongolian tugriks
MOP|macanese pataca|macanese patacas
MRU|mauritanian ouguiya|mauritanian ouguiyas
MTL|maltese lira
MTP|maltese pound|maltese pounds
MUR|mauritian rupee|mauritian rupees
MVR|maldivian rufiyaa|maldivian rufiyaas
MWK|malawian kwacha|malawian kwachas
MXN|mexican peso|mexican pesos
MYR|malaysian ringgit|malaysian ringgits
MZE|mozambican escudo|mozambican escudos
MZN|mozambican metical|mozambican meticals
NAD|namibian dollar|namibian dollars
NGN|nigerian naira|nigerian nairas
NIO|nicaraguan córdoba|nicaraguan córdobas
NLG|dutch guilder|dutch guilders
NOK|norwegian krone|norwegian kroner
NPR|nepalese rupee|nepalese rupees
NZD|new zealand dollar|new zealand dollars
OMR|omani rial|omani rials
PAB|panamanian balboa|panamanian balboas
PEI|peruvian inti|peruvian intis
PEN|peruvian sol|peruvian soles
PGK|papua new guinean kina
PHP|philippine peso|philippine pesos
PKR|pakistani rupee|pakistani rupees
PLN|polish zloty|polish zlotys
PTE|portuguese escudo|portuguese escudos
PYG|paraguayan guarani|paraguayan guaranis
QAR|qatari riyal|qatari riyals
RHD|rhodesian dollar|rhodesian dollars
RON|romanian leu|romanian lei
RSD|serbian dinar|serbian dinars
RUB|russian ruble|russian rubles
RWF|rwandan franc|rwandan francs
SAR|saudi riyal|saudi riyals
SBD|solomon islands dollar|solomon islands dollars
SCR|seychellois rupee|seychellois rupees
SDG|sudanese pound|sudanese pounds
SEK|swedish krona|swedish kronor
SGD|singapore dollar|singapore dollars
SHP|st. helena pound|st. helena pounds
SIT|slovenian tolar|slovenian tolars
SKK|slovak koruna|slovak korunas
SLE|sierra leonean leone|sierra leonean leones
SOS|somali shilling|somali shillings
SRD|surinamese dollar|surinamese dollars
SRG|surinamese guilder|surinamese guilders
SSP|south sudanese pound|south sudanese pounds
STN|são tomé & príncipe dobra|são tomé & príncipe dobras
SUR|soviet rouble|soviet roubles
SVC|salvadoran colón|salvadoran colones
SYP|syrian pound|syrian pounds
SZL|swazi lilangeni|swazi emalangeni
THB|thai baht
TJR|tajikistani ruble|tajikistani rubles
TJS|tajikistani somoni|tajikistani somonis
TMT|turkmenistani manat
TND|tunisian dinar|tunisian dinars
TOP|tongan paʻanga
TPE|timorese escudo|timorese escudos
TRY|turkish lira
TTD|trinidad & tobago dollar|trinidad & tobago dollars
TWD|new taiwan dollar|new taiwan dollars
TZS|tanzanian shilling|tanzanian shillings
UAH|ukrainian hryvnia|ukrainian hryvnias
UAK|ukrainian karbovanets|ukrainian karbovantsiv
UGX|ugandan shilling|ugandan shillings
USD|us dollar|us dollars
UYU|uruguayan peso|uruguayan pesos
UZS|uzbekistani som
VED|bolívar soberano|bolívar soberanos
VES|venezuelan bolívar|venezuelan bolívars
VND|vietnamese dong
VUV|vanuatu vatu|vanuatu vatus
WST|samoan tala
XAF|central african cfa franc|central african cfa francs
XCD|east caribbean dollar|east caribbean dollars
XCG|caribbean guilder|caribbean guilders
XOF|west african cfa franc|west african cfa francs
XPF|cfp franc|cfp francs
YDD|yemeni dinar|yemeni dinars
YER|yemeni rial|yemeni rials
ZAR|south african rand
ZMW|zambian kwacha|zambian kwachas
ZWG|zimbabwean gold
`;

/** `CODE|form|form` for each currency, the forms of its Russian name. */
export const CURRENCY_NAMES_RU = `
ADP|андоррская песета|андоррские песеты|андоррских песет
AED|дирхам оаэ|дирхама оаэ|дирхамов оаэ
AFN|афгани
ALL|албанский лек|албанских лека|албанских леков|албанского лека
AMD|армянский драм|армянских драма|армянских драмов|армянского драма
ANG|нидерландский антильский гульден|нидерландских антильских гульдена|нидерландских антильских гульденов|нидерландского антильского гульдена
AOA|ангольская кванза|ангольские кванзы|ангольских кванз|ангольской кванзы
ARA|аргентинский аустрал
ARS|аргентинский песо|аргентинских песо|аргентинского песо
ATS|австрийский шиллинг
AUD|австралийский доллар|австралийских доллара|австралийских долларов|австралийского доллара
AWG|арубанский флорин|арубанских флорина|арубанских флоринов|арубанского флорина
AZM|старый азербайджанский манат
AZN|азербайджанский манат|азербайджанских маната|азербайджанских манатов|азербайджанского маната
BAD|динар боснии и герцеговины
BAM|конвертируемая марка боснии и герцеговины|конвертируемые марки боснии и герцеговины|конвертируемых марок боснии и герцеговины|конвертируемой марки боснии и герцеговины
BBD|барбадосский доллар|барбадосских доллара|барбадосских долларов|барбадосского доллара
BDT|бангладешская така|бангладешские таки|бангладешских так|бангладешской таки
BEF|бельгийский франк
BGL|лев
BGN|болгарский лев|болгарских лева|болгарских левов|болгарского лева
BHD|бахрейнский динар|бахрейнских динара|бахрейнских динаров|бахрейнского динара
BIF|бурундийский франк|бурундийских франка|бурундийских франков|бурундийского франка
BMD|бермудский доллар|бермудских доллара|бермудских долларов|бермудского доллара
BND|брунейский доллар|брунейских доллара|брунейских долларов|брунейского доллара
BOB|боливийский боливиано|боливийских боливиано|боливийского боливиано
BOP|боливийское песо
BRC|бразильское крузадо
BRL|бразильский реал|бразильских реала|бразильских реалов|бразильского реала
BRN|бразильское новое крузадо
BRR|бразильский крузейро
BSD|багамский доллар|багамских доллара|багамских долларов|багамского доллара
BTN|бутанский нгултрум|бутанских нгултрума|бутанских нгултрумов|бутанского нгултрума
BUK|джа
BWP|ботсванская пула|ботсванские пулы|ботсванских пул|ботсванской пулы
BYN|белорусский рубль|белорусских рубля|белорусских рублей|белорусского рубля
BZD|белизский доллар|белизских доллара|белизских долларов|белизского доллара
CAD|канадский доллар|канадских доллара|канадских долларов|канадского доллара
CDF|конголезский франк|конголезских франка|конголезских франков|конголезского франка
CHF|швейцарский франк|швейцарских франка|швейцарских франков|швейцарского франка
CLP|чилийский песо|чилийских песо|чилийского песо
CNH|китайский офшорный юань|китайских офшорных юаня|китайских офшорных юаней|китайского офшорного юаня
CNY|китайский юань|китайских юаня|китайских юаней|китайского юаня
COP|колумбийский песо|колумбийских песо|колумбийского песо
CRC|костариканский колон|костариканских колона|костариканских колонов|костариканского колона
CSD|старый сербский динар
CSK|чехословацкая твердая крона
CUC|кубинский конвертируемый песо|кубинских конвертируемых песо|кубинского конвертируемого песо
CUP|кубинский песо|кубинских песо|кубинского песо
CVE|эскудо кабо-верде
CYP|кипрский фунт
CZK|чешская крона|чешские кроны|чешских крон|чешской кроны
DDM|восточногерманская марка
DEM|немецкая марка
DJF|франк джибути|франка джибути|франков джибути
DKK|датская крона|датские кроны|датских крон|датской кроны
DOP|доминиканский песо|доминиканских песо|доминиканского песо
DZD|алжирский динар|алжирских динара|алжирских динаров|алжирского динара
ECS|эквадорский сукре
ECV|постоянная единица стоимости эквадора
EEK|эстонская крона
EGP|египетский фунт|египетских фунта|египетских фунтов|египетского фунта
ERN|эритрейская накфа|эритрейские накфы|эритрейских накф|эритрейской накфы
ESP|испанская песета
ETB|эфиопский быр|эфиопских быра|эфиопских быров|эфиопского быра
EUR|евро
FIM|финская марка
FJD|доллар фиджи|доллара фиджи|долларов фиджи
FKP|фунт фолклендских островов|фунта фолклендских островов|фунтов фолклендских островов
FRF|французский франк
GBP|британский фунт стерлингов|британских фунта стерлингов|британских фунтов стерлингов|британского фунта стерлингов
GEK|грузинский купон
GEL|грузинский лари|грузинских лари|грузинского лари
GHS|ганский седи|ганских седи|ганского седи
GIP|гибралтарский фунт|гибралтарских фунта|гибралтарских фунтов|гибралтарского фунта
GMD|гамбийский даласи|гамбийских даласи|гамбийского даласи
GNF|гвинейский франк|гвинейских франка|гвинейских франков|гвинейского франка
GNS|гвинейская сили
GQE|эквеле экваториальной гвинеи
GRD|греческая драхма
GTQ|гватемальский кетсаль|гватемальских кетсаля|гватемальских кетсалей|гватемальского кетсаля
GWE|эскудо португальской гвинеи
GWP|песо гвинеи-бисау
GYD|гайанский доллар|гайанских доллара|гайанских долларов|гайанского доллара
HKD|гонконгский доллар|гонконгских доллара|гонконгских долларов|гонконгского доллара
HNL|гондурасская лемпира|гондурасские лемпиры|гондурасских лемпир|гондурасской лемпиры
HRD|хорватский динар
HRK|хорватская куна|хорватские куны|хорватских кун|хорватской куны
HTG|гаитянский гурд|гаитянских гурда|гаитянских гурдов|гаитянского гурда
HUF|венгерский форинт|венгерских форинта|венгерских форинтов|венгерского форинта
IDR|индонезийская рупия|индонезийские рупии|индонезийских рупий|индонезийской рупии
IEP|ирландский фунт
ILP|израильский фунт
ILS|новый израильский шекель|новых израильских шекеля|новых израильских шекелей|нового израильского шекеля
INR|индийская рупия|индийские рупии|индийских рупий|индийской рупии
IQD|иракский динар|иракских динара|иракских динаров|иракского динара
IRR|иранский риал|иранских риала|иранских риалов|иранского риала
ISK|исландская крона|исландские кроны|исландских крон|исландской кроны
ITL|итальянская лира
JMD|ямайский доллар|ямайских доллара|ямайских долларов|ямайского доллара
JOD|иорданский динар|иорданских динара|иорданских динаров|иорданского динара
JPY|японская иена|японские иены|японских иен|японской иены
KES|кенийский шиллинг|кенийских шиллинга|кенийских шиллингов|кенийского шиллинга
KGS|киргизский сом|киргизских сома|киргизских сомов|киргизского сома
KHR|камбоджийский риель|камбоджийских риеля|камбоджийских риелей|камбоджийского риеля
KMF|коморский франк|коморских франка|коморских франков|коморского франка
KPW|северокорейская вона|северокорейские воны|северокорейских вон|северокорейской воны
KRW|южнокорейская вона|южнокорейские воны|южнокорейских вон|южнокорейской воны
KWD|кувейтский динар|кувейтских динара|кувейтских динаров|кувейтского динара
KYD|доллар островов кайман|доллара островов кайман|долларов островов кайман
KZT|казахский тенге|казахских тенге|казахского тенге
LAK|лаосский кип|лаосских кипа|лаосских кипов|лаосского кипа
LBP|ливанский фунт|ливанских фунта|ливанских фунтов|ливанского фунта
LKR|шри-ланкийская рупия|шри-ланкийские рупии|шри-ланкийских рупий|шри-ланкийской рупии
LRD|либерийский доллар|либерийских доллара|либерийских долларов|либерийского доллара
LSL|лоти
LTL|литовский лит|литовских лита|литовских литов|литовского лита
LTT|литовский талон
LUF|люксембургский франк
LVL|латвийский лат|латвийских лата|латвийских латов|латвийского лата
LVR|латвийский рубль
LYD|ливийский динар|ливийских динара|ливийских динаров|ливийского динара
MAD|марокканский дирхам|марокканских дирхама|марокканских дирхамов|марокканского дирхама
MAF|марокканский франк
MDL|молдавский лей|молдавских лея|молдавских леев|молдавского лея
MGA|малагасийский ариари|малагасийских ариари|малагасийского ариари
MGF|малагасийский франк
MKD|македонский денар|македонских денара|македонских денаров|македонского денара
MLF|малийский франк
MMK|мьянманский кьят|мьянманских кьята|мьянманских кьятов|мьянманского кьята
MNT|монгольский тугрик|монгольских тугрика|монгольских тугриков|монгольского тугрика
MOP|патака макао|патаки макао|патак макао
MRU|мавританская угия|мавританские угии|мавританских угий|мавританской угии
MTL|мальтийская лира
MTP|мальтийский фунт
MUR|маврикийская рупия|маврикийские рупии|маврикийских рупий|маврикийской рупии
MVR|мальдивская руфия|мальдивские руфии|мальдивских руфий|мальдивской руфии
MWK|малавийская квача|малавийские квачи|малавийских квач|малавийской квачи
MXN|мексиканский песо|мексиканских песо|мексиканского песо
MYR|малайзийский ринггит|малайзийских ринггита|малайзийских ринггитов|малайзийского ринггита
MZE|мозамбикское эскудо
MZM|старый мозамбикский метикал
MZN|мозамбикский метикал|мозамбикских метикала|мозамбикских метикалов|мозамбикского метикала
NAD|доллар намибии|доллара намибии|долларов намибии
NGN|нигерийская найра|нигерийские найры|нигерийских найр|нигерийской найры
NIO|никарагуанская кордоба|никарагуанские кордобы|никарагуанских кордоб|никарагуанской кордобы
NLG|нидерландский гульден
NOK|норвежская крона|норвежские кроны|норвежских крон|норвежской кроны
NPR|непальская рупия|непальские рупии|непальских рупий|непальской рупии
NZD|новозеландский доллар|новозеландских доллара|новозеландских долларов|новозеландского доллара
OMR|оманский риал|оманских риала|оманских риалов|оманского риала
PAB|панамский бальбоа|панамских бальбоа|панамского бальбоа
PEI|перуанское инти
PEN|перуанский соль|перуанских соля|перуанских солей|перуанского соля
PGK|кина папуа – новой гвинеи|кины папуа – новой гвинеи|кин папуа – новой гвинеи
PHP|филиппинский песо|филиппинских песо|филиппинского песо
PKR|пакистанская рупия|пакистанские рупии|пакистанских рупий|пакистанской рупии
PLN|польский злотый|польских злотых|польского злотого
PLZ|злотый
PTE|португальское эскудо
PYG|парагвайский гуарани|парагвайских гуарани|парагвайского гуарани
QAR|катарский риал|катарских риала|катарских риалов|катарского риала
RHD|родезийский доллар
ROL|старый румынский лей
RON|румынский лей|румынских лея|румынских леев|румынского лея
RSD|сербский динар|сербских динара|сербских динаров|сербского динара
RUB|российский рубль|российских рубля|российских рублей|российского рубля
RWF|франк руанды|франка руанды|франков руанды
SAR|саудовский риял|саудовских рияла|саудовских риялов|саудовского рияла
SBD|доллар соломоновых островов|доллара соломоновых островов|долларов соломоновых островов
SCR|сейшельская рупия|сейшельские рупии|сейшельских рупий|сейшельской рупии
SDD|суданский динар
SDG|суданский фунт|суданских фунта|суданских фунтов|суданского фунта
SDP|старый суданский фунт
SEK|шведская крона|шведские кроны|шведских крон|шведской кроны
SGD|сингапурский доллар|сингапурских доллара|сингапурских долларов|сингапурского доллара
SHP|фунт острова святой елены|фунта острова святой елены|фунтов острова святой елены
SIT|словенский толар
SKK|словацкая крона
SLE|леоне
SOS|сомалийский шиллинг|сомалийских шиллинга|сомалийских шиллингов|сомалийского шиллинга
SRD|суринамский доллар|суринамских доллара|суринамских долларов|суринамского доллара
SRG|суринамский гульден
SSP|южносуданский фунт|южносуданских фунта|южносуданских фунтов|южносуданского фунта
STN|добра сан-томе и принсипи|добры сан-томе и принсипи|добр сан-томе и принсипи
SUR|рубль ссср
SVC|сальвадорский колон
SYP|сирийский фунт|сирийских фунта|сирийских фунтов|сирийского фунта
SZL|свазилендский лилангени|свазилендских лилангени|свазилендского лилангени
THB|таиландский бат|таиландских бата|таиландских батов|таиландского бата
TJR|таджикский рубль
TJS|таджикский сомони|таджикских сомони|таджикского сомони
TMM|туркменский манат
TMT|новый туркменский манат|новых туркменских маната|новых туркменских манатов|нового туркменского маната
TND|тунисский динар|тунисских динара|тунисских динаров|тунисского динара
TOP|тонганская паанга|тонганские паанги|тонганских паанг|тонганской паанги
TPE|тиморское эскудо
TRY|турецкая лира|турецкие лиры|турецких лир|турецкой лиры
TTD|доллар тринидада и тобаго|доллара тринидада и тобаго|долларов тринидада и тобаго
TWD|новый тайваньский доллар|новых тайваньских доллара|новых тайваньских долларов|нового тайваньского доллара
TZS|танзанийский шиллинг|танзанийских шиллинга|танзанийских шиллингов|танзанийского шиллинга
UAH|украинская гривна|украинские гривны|украинских гривен|украинской гривны
UGS|старый угандийский шиллинг
UGX|угандийский шиллинг|угандийских шиллинга|угандийских шиллингов|угандийского шиллинга
USD|доллар сша|доллара сша|долларов сша
UYU|уругвайский песо|уругвайских песо|уругвайского песо
UZS|узбекский сум|узбекских сума|узбекских сумов|узбекского сума
VES|венесуэльский боливар|венесуэльских боливара|венесуэльских боливаров|венесуэльского боливара
VND|вьетнамский донг|вьетнамских донга|вьетнамских донгов|вьетнамского донга
VUV|вату вануату
WST|самоанская тала|самоанские талы|самоанских тал|самоанской талы
XAF|франк кфа веас|франка кфа веас|франков кфа веас
XCD|восточно-карибский доллар|восточно-карибских доллара|восточно-карибских долларов|восточно-карибского доллара
XCG|карибский гульден|карибских гульдена|карибских гульденов|карибского гульдена
XOF|франк кфа всеао|франка кфа всеао|франков кфа всеао
XPF|французский тихоокеанский франк|французских тихоокеанских франка|французских тихоокеанских франков|французского тихоокеанского франка
YDD|йеменский динар
YER|йеменский риал|йеменских риала|йеменских риалов|йеменского риала
YUD|югославский твердый динар
YUM|югославский новый динар
YUN|югославский динар
ZAR|южноафриканский рэнд|южноафриканских рэнда|южноафриканских рэндов|южноафриканского рэнда
ZMW|замбийская квача|замбийские квачи|замбийских квач|замбийской квачи
ZRN|новый заир
ZRZ|заир
ZWD|доллар зимбабве
ZWG|зимбабвийский золотой|зимбабвийских золотых|зимбабвийского золотого
`;

/** `CODE|sign` for the signs that mean one currency. */
export const CURRENCY_SIGNS = `
AUD|A$
BRL|R$
CAD|CA$
CNY|CN¥
EUR|€
GBP|£
HKD|HK$
ILS|₪
INR|₹
JPY|¥
KRW|₩
MXN|MX$
NZD|NZ$
PHP|₱
TWD|NT$
USD|$
VND|₫
XCD|EC$
XCG|Cg.
XOF|F CFA
AFN|؋
AMD|֏
AZN|₼
BDT|৳
CRC|₡
ESP|₧
GEL|₾
KGS|⃀
KHR|៛
KPW|₩
KZT|₸
LAK|₭
MNT|₮
NGN|₦
PYG|₲
RUB|₽
THB|฿
TRY|₺
UAH|₴
`;
