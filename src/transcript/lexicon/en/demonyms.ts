/** What the people and things of a country are called in English: `CODE form form ...` a line, by ISO 3166-1 alpha-2 code. Written by hand. */
export const DEMONYMS_EN = `AD Andorran Andorrans
AE Emirati Emiratis
AF Afghan Afghans Afghani
AL Albanian Albanians
AM Armenian Armenians
AO Angolan Angolans
AR Argentine Argentinian Argentines Argentinians Argentinean
AT Austrian Austrians
AU Australian Australians Aussie Aussies
AZ Azerbaijani Azerbaijanis Azeri Azeris
BA Bosnian Bosnians Herzegovinian
BB Barbadian Barbadians Bajan
BD Bangladeshi Bangladeshis
BE Belgian Belgians
BF Burkinabe Burkinabè
BG Bulgarian Bulgarians
BH Bahraini Bahrainis
BI Burundian Burundians
BJ Beninese
BN Bruneian Bruneians
BO Bolivian Bolivians
BR Brazilian Brazilians
BS Bahamian Bahamians
BT Bhutanese
BW Botswanan Batswana Motswana
BY Belarusian Belarusians Belarussian Belarussians Byelorussian Byelorussians
BZ Belizean Belizeans
CA Canadian Canadians
CD Congolese
CF Central|African
CH Swiss
CI Ivorian Ivorians
CL Chilean Chileans
CM Cameroonian Cameroonians
CN Chinese
CO Colombian Colombians
CR Costa|Rican Costa|Ricans
CU Cuban Cubans
CV Cabo|Verdean Cape|Verdean
CY Cypriot Cypriots
CZ Czech Czechs
DE German Germans
DJ Djiboutian Djiboutians
DK Danish Dane Danes
DO Dominican Dominicans
DZ Algerian Algerians
EC Ecuadorian Ecuadorians Ecuadorean
EE Estonian Estonians
EG Egyptian Egyptians
ER Eritrean Eritreans
ES Spanish Spaniard Spaniards
ET Ethiopian Ethiopians
FI Finnish Finn Finns
FJ Fijian Fijians
FR French Frenchman Frenchmen Frenchwoman
GA Gabonese
GB British Briton Britons Brit Brits
GD Grenadian Grenadians
GE Georgian Georgians
GH Ghanaian Ghanaians
GL Greenlandic Greenlander Greenlanders
GM Gambian Gambians
GN Guinean Guineans
GQ Equatoguinean Equatorial|Guinean
GR Greek Greeks
GT Guatemalan Guatemalans
GY Guyanese
HN Honduran Hondurans
HR Croatian Croatians Croat Croats
HT Haitian Haitians
HU Hungarian Hungarians
ID Indonesian Indonesians
IE Irish Irishman Irishmen
IL Israeli Israelis
IN Indian Indians
IQ Iraqi Iraqis
IR Iranian Iranians
IS Icelandic Icelander Icelanders
IT Italian Italians
JM Jamaican Jamaicans
JO Jordanian Jordanians
JP Japanese
KE Kenyan Kenyans
KG Kyrgyz Kyrgyzstani Kyrgyzstanis
KH Cambodian Cambodians
KM Comorian Comorians
KP North|Korean North|Koreans
KR South|Korean South|Koreans Korean Koreans
KW Kuwaiti Kuwaitis
KZ Kazakh Kazakhs Kazakhstani Kazakhstanis
LA Laotian Laotians Lao
LB Lebanese
LI Liechtensteiner
LK Sri|Lankan Sri|Lankans
LR Liberian Liberians
LS Basotho
LT Lithuanian Lithuanians
LU Luxembourgish Luxembourger
LV Latvian Latvians
LY Libyan Libyans
MA Moroccan Moroccans
MC Monegasque
MD Moldovan Moldovans Moldavian
ME Montenegrin Montenegrins
MG Malagasy
MK Macedonian Macedonians North|Macedonian
FM Micronesian Micronesians
FO Faroese
GW Bissau-Guinean Bissau-Guineans
KI I-Kiribati
MH Marshallese
NR Nauruan Nauruans
PW Palauan Palauans
TV Tuvaluan Tuvaluans
ML Malian Malians
MM Burmese
MN Mongolian Mongolians Mongol Mongols
MR Mauritanian Mauritanians
MT Maltese
MU Mauritian Mauritians
MV Maldivian Maldivians
MW Malawian Malawians
MX Mexican Mexicans
MY Malaysian Malaysians
MZ Mozambican Mozambicans
NA Namibian Namibians
NE Nigerien
NG Nigerian Nigerians
NI Nicaraguan Nicaraguans
NL Dutch Dutchman Dutchmen
NO Norwegian Norwegians
NP Nepalese Nepali Nepalis
NZ New|Zealander New|Zealanders Kiwi Kiwis
OM Omani Omanis
PA Panamanian Panamanians
PE Peruvian Peruvians
PG Papuan
PH Filipino Filipinos Philippine Filipina
PK Pakistani Pakistanis
PL Polish Pole Poles
PR Puerto|Rican Puerto|Ricans
PS Palestinian Palestinians
PT Portuguese
PY Paraguayan Paraguayans
QA Qatari Qataris
RO Romanian Romanians
RS Serbian Serbians Serb Serbs
RU Russian Russians
RW Rwandan Rwandans
SA Saudi Saudis Saudi|Arabian
SB Solomon|Islander Solomon|Islanders
SC Seychellois
SD Sudanese
SE Swedish Swede Swedes
SG Singaporean Singaporeans
SI Slovenian Slovenians Slovene Slovenes
SK Slovak Slovaks Slovakian
SL Sierra|Leonean
SN Senegalese
SO Somali Somalis Somalian
SR Surinamese
SS South|Sudanese
SV Salvadoran Salvadorans
SY Syrian Syrians
SZ Swazi
TD Chadian Chadians
TG Togolese
TH Thai Thais
TJ Tajik Tajiks Tajikistani
TL Timorese
TM Turkmen Turkmens
TN Tunisian Tunisians
TO Tongan Tongans
TR Turkish Turk Turks
TT Trinidadian
TW Taiwanese
TZ Tanzanian Tanzanians
UA Ukrainian Ukrainians
UG Ugandan Ugandans
US American Americans
UY Uruguayan Uruguayans
UZ Uzbek Uzbeks Uzbekistani
VE Venezuelan Venezuelans
VN Vietnamese
VU Ni-Vanuatu
WS Samoan Samoans
XK Kosovar Kosovars Kosovan
YE Yemeni Yemenis
ZA South|African South|Africans
ZM Zambian Zambians
ZW Zimbabwean Zimbabweans`;

/** Peoples, and adjectives of places that are no countries: `what they stand for: form form ...` a line. Written by hand. */
export const GROUPS_EN = `Soviet Union: Soviet Soviets
the West: Western Westerner Westerners
Africa: African Africans Sub-Saharan
Asia: Asian Asians
Europe: European Europeans Pan-European
Eurasia: Eurasian
Latin America: Latin|American Latin|Americans Latino Latinos
North America: North|American North|Americans
South America: South|American South|Americans
Central Asia: Central|Asian
Southeast Asia: Southeast|Asian South-East|Asian
Central Europe: Central|European
Eastern Europe: Eastern|European East|European Eastern|Europeans
Western Europe: Western|European West|European
Northern Ireland: Northern|Irish
Arctic: Arctic|peoples
Baltic States: Baltic Balts
Balkans: Balkan
Caribbean: Caribbean|people
Caucasus: Caucasian Caucasians
Siberia: Siberian Siberians
Scandinavia: Scandinavian Scandinavians
Nordic countries: Nordic
Middle East: Middle|Eastern Mideast
Far East: Far|Eastern
Pacific Islands: Pacific|Islander Pacific|Islanders Polynesian Melanesian Micronesian
Scotland: Scottish Scot Scots
Wales: Welsh Welshman
England: English Englishman Englishmen
Crimea: Crimean Crimeans
Chechnya: Chechen Chechens
Tatarstan: Tatar Tatars
Bashkortostan: Bashkir Bashkirs
Yakutia: Yakut Yakuts
Buryatia: Buryat Buryats
Dagestan: Dagestani Dagestanis
Abkhazia: Abkhaz Abkhazian Abkhazians
South Ossetia: Ossetian Ossetians South|Ossetian
Transnistria: Transnistrian
Catalonia: Catalan Catalans
Basque Country: Basque Basques
Bavaria: Bavarian Bavarians
Flanders: Flemish
Quebec: Quebecois Québécois Quebecer Quebecers
Sicily: Sicilian Sicilians
Corsica: Corsican Corsicans
Tibet: Tibetan Tibetans
Hong Kong: Hong|Konger Hong|Kongers
Texas: Texan Texans
California: Californian Californians
New York: New|Yorker New|Yorkers
London: Londoner Londoners
Paris: Parisian Parisians
Moscow: Muscovite Muscovites
Hawaii: Hawaiian Hawaiians
Rohingya: Rohingya Rohingyas
Uyghurs: Uyghur Uyghurs Uighur Uighurs
Kurds: Kurdish Kurd Kurds
Arabs: Arab Arabs Arabic|people
Slavs: Slavic Slav Slavs Slavonic
Roma: Roma Romani Gypsy Gypsies
Jews: Jewish Jew Jews
Muslims: Muslim Muslims Islamic Sunni Sunnis Shia Shiite Shiites
Christians: Christian Christians
Catholics: Catholic Catholics
Orthodox Christians: Orthodox
Protestants: Protestant Protestants
Buddhists: Buddhist Buddhists
Hindus: Hindu Hindus
Sikhs: Sikh Sikhs
Cossacks: Cossack Cossacks
Maori: Maori Māori
Inuit: Inuit
Aboriginal people: Aboriginal Aboriginals
Native Americans: Native|American Native|Americans
African Americans: African|American African|Americans African-American African-Americans
Asian Americans: Asian|American Asian|Americans Asian-American
Hispanics: Hispanic Hispanics
Iroquois: Iroquois
Hutu: Hutu Hutus
Tutsi: Tutsi Tutsis
Zulu: Zulu Zulus
Yoruba: Yoruba
Igbo: Igbo
Hausa: Hausa
Pashtuns: Pashtun Pashtuns Pashto
Punjab: Punjabi Punjabis
Bengal: Bengali Bengalis
Tamils: Tamil Tamils
Persia: Persian Persians
Rome: Roman Romans
Byzantium: Byzantine
Ottoman Empire: Ottoman Ottomans
Yugoslavia: Yugoslav Yugoslavs Yugoslavian
Czechoslovakia: Czechoslovak
Prussia: Prussian Prussians
Nazi Germany: Nazi Nazis
Democratic Party: Democrat Democrats
Republican Party: Republican Republicans
Labour Party: Labourite
Liberal Democrats: Lib|Dem Lib|Dems
Tories: Tory Tories
Communists: Bolshevik Bolsheviks`;
